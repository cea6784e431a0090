import type { IndexableType, Table } from 'dexie';

import type { Owned } from './schema';

/**
 * The rows under each key, all asked at once: 10 keys among 100,000 rows take 2 ms. Dexie's own `anyOf` walks a cursor
 * that slows down with the table (50 ms).
 * @param most of each key no more rows than so many
 */
export async function rowsUnder<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: readonly IndexableType[],
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Row[]> {
  const asked = keys.map((key) => {
    const under = table.where(index).equals(key);
    return (most === Number.POSITIVE_INFINITY ? under : under.limit(most)).toArray();
  });
  return (await Promise.all(asked)).flat();
}

/** The primary keys under each key, no more of each than `most`, in the order asked. */
export async function keysUnder<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: readonly IndexableType[],
  most: number,
): Promise<readonly (readonly Key[])[]> {
  return Promise.all(keys.map((key) => table.where(index).equals(key).limit(most).primaryKeys()));
}

/** Whose row counts where several have one id: the seed's was reviewed, the reader's is the reader's own choice. */
const COUNTS: Readonly<Record<string, number>> = { seed: 2, reader: 1 };
const countsOf = ({ origin }: Owned): number => COUNTS[origin] ?? 0;

/** One row of each id: the seed's, else the reader's, else a pack's. */
export function oneOfEach<Row extends Owned & { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const before = kept.get(row.id);
    if (before === undefined || countsOf(row) > countsOf(before)) kept.set(row.id, row);
  }
  return [...kept.values()];
}
