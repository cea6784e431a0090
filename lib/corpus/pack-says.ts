import { isPackOrigin } from '@/lib/model';
import type { CommitmentRecords, Judgement, PackRecords, Status } from '@/lib/model';

import { evidenceKnown, lastJudgement } from './known-records';
import { statusOf } from './status-of';
import { founded } from './views';

/** What one pack says of a commitment, by itself: never mixed with what others say. */
export interface PackSays {
  readonly publisher: string;
  /** The status that its own records give: its view is no part of it, for a view of a pack sets no headline. */
  readonly status: Status;
  /** The last view of its publisher. */
  readonly view?: Judgement;
}

const STATED = { answer: 'yes' } as const;
const TESTABLE = { deliverable: STATED, target: STATED, timeframe: STATED, owner: STATED };

/**
 * Reads a pack's records of a commitment as of the day of the pack. Whether the words can be tested is told by whoever
 * recorded the commitment, and not by a pack that adds to it.
 */
export function packSays(records: CommitmentRecords, pack: PackRecords): PackSays {
  const { commitment, origin } = records;
  const { publisher, asOf, evidence, searched, lineage } = pack;
  const isIts = origin === pack.origin;
  const of = isIts ? commitment : { ...commitment, testability: TESTABLE };
  const { looked, ...status } = statusOf({ commitment: of, evidence, searched, lineage, judgements: [] }, asOf);
  const last = lastJudgement(pack, 'editors', asOf);
  const ground = [...evidenceKnown(pack, asOf), ...evidenceKnown(records, asOf)];
  const view = last && founded(last.view, ground) !== undefined ? last : undefined;
  return {
    publisher,
    status: { ...status, ...(looked === undefined ? {} : { looked: { by: { pack: publisher }, on: looked.on } }) },
    ...(view === undefined ? {} : { view }),
  };
}

/** Says nothing of what became of it. */
export function isSilent({ headline: { says } }: Status): boolean {
  return says === 'nobody has looked' || says === 'cannot be tested';
}

/** The pack that holds the commitment, where neither the editors nor the reader do. */
export function holderOf({ origin, packs = [] }: CommitmentRecords): PackRecords | undefined {
  return isPackOrigin(origin) ? packs.find((pack) => pack.origin === origin) : undefined;
}
