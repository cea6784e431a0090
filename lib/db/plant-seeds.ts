import { Dexie } from 'dexie';

import type { Corpus } from '@/lib/model';

import { seedRows } from './corpus-rows';
import { SEED_TABLES, rowsOfAreas, tablesOf, takeOver } from './seed-tables';
import type { Store } from './schema';
import { written } from './written';
import type { NotWritten } from './written';

/** The first to the last key of the rows of one origin. */
const SEEDS = [
  ['seed', Dexie.minKey],
  ['seed', Dexie.maxKey],
] as const;

/** The keys of rows that the areas have: they stay where they are while the base is planted anew. */
async function keysOfAreas(store: Store): Promise<ReadonlySet<string>> {
  const lists = await rowsOfAreas(store);
  return new Set([...lists.values()].flatMap((rows) => SEED_TABLES.flatMap((table) => rowNames(table, rows[table]))));
}

const rowNames = (table: string, ids: readonly string[] = []): readonly string[] => ids.map((id) => `${table} ${id}`);

/**
 * Brings the base of the shipped corpus into the store: all of its rows in one transaction, in place of those of the
 * version before. Rows of areas stay, but for those that the base has itself now; rows of the reader's are never touched.
 * Says whether there was anything to do; where the disk is full, the version before stays.
 */
export async function plantSeeds(store: Store, corpus: Corpus): Promise<'planted' | 'already there' | NotWritten> {
  const plant = async (): Promise<'planted' | 'already there'> => {
    const planted = await store.about.get('seeds');
    if (planted?.id === 'seeds' && planted.version === corpus.version) return 'already there';
    const ofAreas = await keysOfAreas(store);
    for (const table of tablesOf(store)) {
      const keys = await table
        .where('[origin+id]')
        .between(...SEEDS)
        .primaryKeys();
      await table.bulkDelete(keys.filter(([, id]) => !ofAreas.has(`${table.name} ${id}`)));
    }
    const rows = seedRows(corpus);
    await takeOver(store, Object.fromEntries(SEED_TABLES.map((table) => [table, rows[table].map(({ id }) => id)])));
    await store.entities.bulkAdd(rows.entities);
    await store.documents.bulkAdd(rows.documents);
    await store.commitments.bulkAdd(rows.commitments);
    await store.evidence.bulkAdd(rows.evidence);
    await store.searched.bulkAdd(rows.searched);
    await store.lineage.bulkAdd(rows.lineage);
    await store.judgements.bulkAdd(rows.judgements);
    const { version, editors, asOf } = corpus;
    const areas = planted?.id === 'seeds' && planted.areas !== undefined ? { areas: planted.areas } : {};
    await store.about.put({ id: 'seeds', version, editors, asOf, ...areas });
    return 'planted';
  };
  return written(() => store.transaction('rw', [...tablesOf(store), store.about], plant));
}
