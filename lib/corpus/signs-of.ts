import type { CommitmentId, CommitmentRecords, FindId, Finds, IsoDate, Sign } from '@/lib/model';

import { NOT_IN_CORPUS } from './sign';
import { statusOf } from './status-of';

/** The margin sign of each commitment found, as of a day; `records` are those of the ones that the corpus holds. */
export function signsOf(
  finds: Finds,
  records: readonly CommitmentRecords[],
  asOf: IsoDate,
): Readonly<Record<FindId, Sign>> {
  const signs = new Map<CommitmentId, Sign>();
  for (const known of records) signs.set(known.commitment.id, statusOf(known, asOf).sign);
  const signOfFind = (known: CommitmentId | undefined): Sign =>
    (known === undefined ? undefined : signs.get(known)) ?? NOT_IN_CORPUS;
  return Object.fromEntries(finds.commitments.map(({ id, known }) => [id, signOfFind(known)]));
}
