import type { Table } from 'dexie';

import type { Origin } from '@/lib/model';

import type { Store } from './schema';

/** The tables that rows of the shipped corpus stand in. */
export const SEED_TABLES = [
  'entities',
  'documents',
  'commitments',
  'evidence',
  'searched',
  'lineage',
  'judgements',
] as const;
type SeedTable = (typeof SEED_TABLES)[number];

/** Ids of rows, by the table that they stand in. */
export type RowIds = Readonly<Partial<Record<SeedTable, readonly string[]>>>;

export function tablesOf(store: Store): readonly Table<{ readonly id: string }, [Origin, string]>[] {
  return SEED_TABLES.map((table) => store.table<{ readonly id: string }, [Origin, string]>(table));
}

/** Takes these rows of the shipped corpus out; one that is not there is no matter. */
export async function withoutRows(store: Store, rows: RowIds): Promise<void> {
  for (const table of SEED_TABLES) {
    const ids = rows[table] ?? [];
    if (ids.length > 0)
      await store.table<object, [Origin, string]>(table).bulkDelete(ids.map((id): [Origin, string] => ['seed', id]));
  }
}

const ROWS_OF = 'rows of ';

/** Which rows each area has. */
export async function rowsOfAreas(store: Store): Promise<ReadonlyMap<string, RowIds>> {
  const lists = await store.about.where('id').startsWith(ROWS_OF).toArray();
  return new Map(lists.flatMap((row) => (row.id === 'seeds' ? [] : [[row.id.slice(ROWS_OF.length), row.rows]])));
}

/**
 * Takes rows out that another part of the corpus brings now, and strikes them from the lists of the areas that had them:
 * an area that is planted anew takes out what its list has.
 */
export async function takeOver(store: Store, ids: RowIds): Promise<void> {
  await withoutRows(store, ids);
  for (const [area, had] of await rowsOfAreas(store)) {
    const left = SEED_TABLES.map((table) => [table, leftOf(had[table], ids[table])] as const);
    if (left.some(([table, kept]) => kept.length < (had[table]?.length ?? 0)))
      await store.about.put({ id: `${ROWS_OF}${area}`, rows: Object.fromEntries(left) });
  }
}

function leftOf(had: readonly string[] = [], taken: readonly string[] = []): readonly string[] {
  const gone = new Set(taken);
  return had.filter((id) => !gone.has(id));
}
