import type { IndexableType, Table } from 'dexie';

import { isPackOrigin } from '@/lib/model';
import type { Attributed, CorpusCommitment, DocumentId, Origin, PackOrigin } from '@/lib/model';

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

/**
 * The primary keys under each key, no more of each than `most`, in the order asked. The last come first: so the editors'
 * and the reader's rows (`seed`, `reader`) come before those of packs, however many these are.
 */
export async function keysUnder<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: readonly IndexableType[],
  most: number,
): Promise<readonly (readonly Key[])[]> {
  return Promise.all(keys.map((key) => table.where(index).equals(key).reverse().limit(most).primaryKeys()));
}

/** Whose row counts where several have one id: the seed's was reviewed, the reader's is the reader's own choice. */
const OWN: readonly Origin[] = ['seed', 'reader'];

/**
 * One row of each id: the seed's, else the reader's, else a pack's.
 * @param packs in the order in which their rows count; those of others come after
 */
export function oneOfEach<Row extends Attributed & { readonly id: string }>(
  rows: readonly Row[],
  packs: readonly Origin[] = [],
): readonly Row[] {
  const order = [...OWN, ...packs];
  const placeOf = ({ origin }: Row): number => {
    const place = origin === undefined ? -1 : order.indexOf(origin);
    return place === -1 ? order.length : place;
  };
  const kept = new Map<string, Row>();
  for (const row of rows) {
    const before = kept.get(row.id);
    if (before === undefined || placeOf(row) < placeOf(before)) kept.set(row.id, row);
  }
  return [...kept.values()];
}

/** One row of each id of the editors' and the reader's, and after them those of each of these packs. */
export function ofOwnAnd<Row extends Attributed & { readonly id: string }>(
  packs: readonly PackOrigin[],
  rows: readonly Row[],
): readonly Row[] {
  const own = oneOfEach(rows.filter(({ origin }) => !isPackOrigin(origin)));
  return [...own, ...packs.flatMap((pack) => rows.filter(({ origin }) => origin === pack))];
}

/** The packs that some of these rows came with. */
export function packsOf(rows: readonly Attributed[]): readonly PackOrigin[] {
  return [...new Set(rows.map(({ origin }) => origin).filter(isPackOrigin))];
}

/** The documents that commitments stand in. */
export function documentsOf(commitments: readonly Pick<CorpusCommitment, 'document'>[]): readonly DocumentId[] {
  return [...new Set(commitments.map(({ document }) => document))];
}
