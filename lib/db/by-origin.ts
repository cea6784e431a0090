import { isPackOrigin, londonDay, publisherFault } from '@/lib/model';
import type { Bearing, CommitmentRecords, IsoDate, PackOrigin, PackRecords, TakenPack } from '@/lib/model';

import { oneOfEach } from './rows-under';
import type { CommitmentRow, EvidenceRow, JudgementRow, LineageRow, Owned, SearchedRow } from './schema';

/** The rows of every origin that name one commitment. */
export interface RowsOfOne {
  readonly commitments: readonly CommitmentRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly searched: readonly SearchedRow[];
  readonly lineage: readonly LineageRow[];
  /** Where it is the earlier one. */
  readonly takenUp: readonly LineageRow[];
  readonly judgements: readonly JudgementRow[];
}

/** Of rows whose pack is not listed here nobody knows who published them, and of which day they are. */
const UNLISTED = { publisher: 'an unnamed publisher', asOf: '0001-01-01' as IsoDate } as const;

/** Packs in the order in which they were taken in: a later one never takes the place of an earlier one. */
export function inOrderTaken(packs: readonly TakenPack[]): readonly TakenPack[] {
  return packs.toSorted((a, b) => a.taken.localeCompare(b.taken) || a.id.localeCompare(b.id));
}

/** By which name a pack is shown: one that a pack may not have may still have come with a restored backup. */
export function publisherOf({ publisher }: Pick<TakenPack, 'publisher'>): string {
  return publisherFault(publisher) === undefined ? publisher : UNLISTED.publisher;
}

export const packOrigin = ({ id }: Pick<TakenPack, 'id'>): PackOrigin => `pack:${id}`;

/** The state of knowledge of a pack; of one of before, the day on which it was made. */
const dayOf = ({ asOf, made }: TakenPack) => asOf ?? londonDay(Date.parse(made));

function bearing(
  { evidence, searched, lineage, takenUp, judgements }: RowsOfOne,
  is: (row: Owned) => boolean,
): Bearing {
  return {
    evidence: oneOfEach(evidence.filter(is)),
    searched: oneOfEach(searched.filter(is)),
    lineage: oneOfEach(lineage.filter(is)),
    takenUp: oneOfEach(takenUp.filter(is)),
    // whose view it is, its origin tells: what the row itself says of its author may have been written by anybody
    judgements: judgements.filter(is).map((row) => ({ ...row, by: row.origin === 'reader' ? 'reader' : 'editors' })),
  };
}

interface KnownPacks {
  readonly order: readonly PackOrigin[];
  readonly known: ReadonlyMap<PackOrigin, Pick<PackRecords, 'publisher' | 'asOf'>>;
}

/** Worked out once for each list of packs: whether a publisher's name may be shown takes a millisecond. */
const KNOWN = new WeakMap<readonly TakenPack[], KnownPacks>();

function knownPacks(taken: readonly TakenPack[]): KnownPacks {
  const before = KNOWN.get(taken);
  if (before !== undefined) return before;
  const order = inOrderTaken(taken);
  const known = new Map(order.map((pack) => [packOrigin(pack), { publisher: publisherOf(pack), asOf: dayOf(pack) }]));
  const packs = { order: order.map(packOrigin), known };
  KNOWN.set(taken, packs);
  return packs;
}

/**
 * Parts the rows of one commitment by whose they are. The only place where rows of several origins meet: the editors'
 * and the reader's come to be its records, those of each pack stand beside them, each pack by itself. Nothing where no
 * row holds the commitment.
 */
export function byOrigin(rows: RowsOfOne, taken: readonly TakenPack[]): CommitmentRecords | undefined {
  const { order, known } = knownPacks(taken);
  const [commitment] = oneOfEach(rows.commitments, order);
  if (commitment === undefined) return undefined;
  const origins = new Set(Object.values(rows).flatMap((some: readonly Owned[]) => some.map(({ origin }) => origin)));
  const inTurn = [...known.keys(), ...[...origins].filter(isPackOrigin).filter((origin) => !known.has(origin))];
  const packs = inTurn
    .filter((origin) => origins.has(origin))
    .map((origin): PackRecords => {
      const its = bearing(rows, (row) => row.origin === origin);
      return { ...its, origin, ...(known.get(origin) ?? UNLISTED) };
    });
  return {
    ...bearing(rows, ({ origin }) => !isPackOrigin(origin)),
    commitment,
    origin: commitment.origin,
    ...(packs.length > 0 ? { packs } : {}),
  };
}
