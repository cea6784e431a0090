import type { IsoDate } from '@/lib/model';

import { missingWords, officialWords } from '../words/became';
import { dateWords, noneFoundWords, recordsWords, scheduleWords } from '../words/sentences';
import type { KnownCommitment } from './listed-commitment';

/** The reader's question first: what became of it, in one to four short sentences. */
export function WhatBecameOfIt({ known, today }: { known: KnownCommitment | undefined; today: IsoDate }) {
  if (known === undefined)
    return (
      <section>
        <h3>What became of it</h3>
        <p class="pm-small">Not in this corpus yet. Nothing has been looked for.</p>
      </section>
    );
  const { status, participants, officialPublisher, ownAccount, lastStage } = known;
  const { supports, contradicts } = status.counts;
  const silent = supports + contradicts === 0;
  const sentences = [
    lastStage === undefined ? undefined : `${dateWords(lastStage.since)}: ${lastStage.said}.`.replace('..', '.'),
    status.schedule.is === 'overdue' ? scheduleWords(status.schedule, today) : undefined,
    recordsWords(status),
    silent ? noneFoundWords(status.asOf) : missingWords(participants),
    status.official === 'unknown' && ownAccount === 'there'
      ? undefined
      : officialWords(status.official, officialPublisher),
  ];
  return (
    <section>
      <h3>What became of it</h3>
      <p class="pm-small">{sentences.filter((sentence) => sentence !== undefined && sentence !== '').join(' ')}</p>
      {silent ? null : <p class="pm-small pm-quiet">As of {dateWords(status.asOf)}, in this corpus.</p>}
    </section>
  );
}
