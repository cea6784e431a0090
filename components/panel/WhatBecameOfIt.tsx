import type { IsoDate } from '@/lib/model';

import { missingWords, officialWords, stageWords } from '../words/became';
import { dateWords, noneFoundWords, recordsWords, scheduleWords } from '../words/sentences';
import type { KnownCommitment } from './listed-commitment';

const joined = (sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' ');

/** Where the promisers' own records are there, silence on the official side is not said. */
function officialSide({ status, ownAccount, officialPublisher }: KnownCommitment): string | undefined {
  if (status.official === 'unknown' && ownAccount === 'there') return undefined;
  return officialWords(status.official, officialPublisher);
}

/** The reader's question first: what became of it, in a few short sentences, with their day. */
export function WhatBecameOfIt({ known, today }: { known: KnownCommitment | undefined; today: IsoDate }) {
  if (known === undefined)
    return (
      <section>
        <h3>What became of it</h3>
        <p class="pm-small">Not in this corpus yet. Nothing has been looked for.</p>
      </section>
    );
  const { status, participants, lastStage } = known;
  const { schedule, counts, asOf } = status;
  const silent = counts.supports + counts.contradicts === 0;
  const story = joined([
    schedule.is === 'overdue' ? scheduleWords(schedule, today) : undefined,
    lastStage === undefined ? undefined : stageWords(lastStage),
    officialSide(known),
  ]);
  return (
    <section>
      <h3>What became of it</h3>
      {story === '' ? null : <p class="pm-small">{story}</p>}
      <p class="pm-small">
        {joined([recordsWords(status), silent ? noneFoundWords(asOf) : missingWords(participants)])}
      </p>
      {silent ? null : <p class="pm-small pm-quiet">As of {dateWords(asOf)}, in this corpus.</p>}
    </section>
  );
}
