import type { CardFacts, Status } from '@/lib/model';

import { dueLine, stageWords } from '../words/became';
import {
  countWords,
  dateWords,
  fromWords,
  headlineWords,
  movedWords,
  noneFoundWords,
  scheduleWords,
} from '../words/sentences';
import { Fact } from './Fact';

type Facts = Extract<CardFacts, { kind: 'commitment' }>;

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What became of it, in words. */
function becameWords(became: NonNullable<Facts['became']>): string {
  return 'reason' in became ? became.reason : stageWords(became);
}

/** One or two sentences: what became of it, else what the records come to. */
function sentences({ became, status }: Facts): readonly string[] {
  if (status === undefined)
    return ['Pledgemark found these words by the way they are written. They are not in this corpus yet.'];
  const { headline, schedule, asOf } = status;
  const said = became === undefined ? [] : [becameWords(became)];
  if (headline.says === 'the date has passed') return [scheduleWords(schedule, asOf), ...said];
  if (said.length > 0) return said;
  return isTold(status) ? [fromWords(status)] : [noneFoundWords(asOf)];
}

/** Whether there is a record for or against. */
const isTold = ({ counts }: Status): boolean => counts.supports + counts.contradicts > 0;

function recordsLine({ counts }: Status): string {
  const total = counts.supports + counts.contradicts + counts.context;
  return total === 0 ? 'none found in this corpus' : countWords(counts);
}

/** By when, as the words have it and as the corpus knows it. */
function whenLine({ found, status }: Facts): string {
  const { deadline } = found;
  if (status !== undefined) {
    const { schedule, asOf } = status;
    const moved =
      'moved' in schedule && schedule.moved !== undefined ? ` (the date ${movedWords(schedule.moved)})` : '';
    return lowered(dueLine(schedule, deadline, asOf)) + moved;
  }
  if (deadline === undefined) return 'no date stated';
  return deadline.to === undefined
    ? `“${deadline.words}”: no date`
    : `“${deadline.words}”: by ${dateWords(deadline.to)}`;
}

/** The middle of a commitment's card: what became of it, by when, on what condition, on which records. */
export function CommitmentFacts({ facts, onWhy }: { facts: Facts; onWhy: () => void }) {
  const { found, status } = facts;
  const isSaid = status?.headline.says === 'the date has passed';
  return (
    <>
      <p class="pm-card-name">{headlineWords(status?.headline ?? { says: 'not in corpus' })}</p>
      {sentences(facts).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl class="pm-card-facts">
        {isSaid ? null : <Fact name="By when">{whenLine(facts)}</Fact>}
        {found.conditions.length === 0 ? null : (
          <Fact name="On condition">{found.conditions.map(({ words }) => `“${words}”`).join('; ')}</Fact>
        )}
        {status === undefined ? null : <Fact name="Records">{recordsLine(status)}</Fact>}
      </dl>
      <p class="pm-card-asof">
        {status === undefined ? null : <>As of {dateWords(status.asOf)} · </>}
        <button type="button" class="pm-link" onClick={onWhy}>
          Why does it say this?
        </button>
      </p>
    </>
  );
}
