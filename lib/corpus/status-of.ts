import type { Attributed, CommitmentRecords, Headline, IsoDate, Judgement } from '@/lib/model';
import type { Looked, Searched, Status } from '@/lib/model';

import { countStances, countTiers, isVerified } from './counts';
import { headlineOf } from './headline';
import { evidenceKnown, lastJudgement, lineageKnown, officialState } from './known-records';
import { scheduleOf } from './schedule';
import { signOf } from './sign';
import { participantsKnown, viewsKnown } from './views';

/** The view that a headline tells: the editors', else the reader's own. */
function toldOf(records: CommitmentRecords, headline: Headline, asOf: IsoDate): Judgement | undefined {
  if (headline.says !== 'view') return undefined;
  return lastJudgement(records, headline.editors === undefined ? 'reader' : 'editors', asOf);
}

/** The last finished search. */
function lookedOf(searched: readonly (Searched & Attributed)[]): Looked | undefined {
  const last = searched.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
  return last && { by: last.origin === 'reader' ? 'reader' : 'editors', on: last.asOf };
}

/**
 * The status of a commitment on a day, read from nothing but the editors' and the reader's records known on that day:
 * axes, never one number, and the records that each was read from. A record that comes later leaves the status of an
 * earlier day as it was; what packs hold is no part of it (`packSays`).
 */
export function statusOf(records: CommitmentRecords, asOf: IsoDate): Status {
  const { commitment } = records;
  const { testability } = commitment;
  const evidence = evidenceKnown(records, asOf);
  const searched = records.searched.filter((search) => search.asOf <= asOf);
  const counts = countStances(evidence);
  const schedule = scheduleOf(commitment.deadlines, asOf);
  const views = viewsKnown(records, evidence, asOf);
  const looked = lookedOf(searched);
  const headline = headlineOf({ views, testability, schedule, counts, lookedOn: looked?.on });
  const told = toldOf(records, headline, asOf);
  return {
    asOf,
    stated: Object.values(testability).filter(({ answer }) => answer === 'yes').length,
    schedule,
    official: officialState(records, asOf),
    counts,
    tiers: countTiers(evidence),
    independent: evidence.filter(({ independent }) => independent).length,
    ...(isVerified(evidence) ? { verified: true } : {}),
    ...views,
    participants: participantsKnown(records, evidence, asOf),
    ...(looked === undefined ? {} : { looked }),
    headline,
    ...(told === undefined ? {} : { told }),
    sign: signOf(headline, lineageKnown(records, asOf), { counts, looked }),
    why: [...evidence, ...searched].map(({ id }) => id),
  };
}
