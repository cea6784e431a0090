import type { Attributed, Evidence, Origin } from '@/lib/model';

type Record = Evidence & Attributed;

/** A record by whose it is and its id: two origins may have one id. */
const keyOf = (origin: Origin | undefined, id: Evidence['id']): string => `${origin ?? 'seed'} ${id}`;

/** What a record is to another, by their `corrects`. */
export interface Correcting {
  /** The record that it names, of its own origin; nothing where it names none, or another's. */
  readonly correctedBy: (record: Record) => readonly Record[];
  /** Those of other origins that name it: they change nothing of it. */
  readonly contestedBy: (record: Record) => readonly Record[];
}

function groupBy(records: readonly Record[], keyOfRecord: (record: Record) => string): ReadonlyMap<string, Record[]> {
  const groups = new Map<string, Record[]>();
  for (const record of records) {
    const key = keyOfRecord(record);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return groups;
}

/**
 * Who corrects whom. A record corrects records of its own origin alone: the editors' those of the editors, a pack's those
 * of that pack, the reader's the reader's own. What names another's is told beside it.
 */
export function correcting(records: readonly Record[]): Correcting {
  const naming = records.filter(({ corrects }) => corrects !== undefined);
  const byOwn = groupBy(naming, ({ origin, corrects = '' as Evidence['id'] }) => keyOf(origin, corrects));
  const byId = groupBy(naming, ({ corrects = '' }) => corrects);
  return {
    correctedBy: ({ origin, id }) => byOwn.get(keyOf(origin, id)) ?? [],
    contestedBy: ({ origin = 'seed', id }) =>
      (byId.get(id) ?? []).filter((other) => (other.origin ?? 'seed') !== origin),
  };
}
