import { Dexie } from 'dexie';

import type { Corpus } from '@/lib/model';

import { seedRows } from './corpus-rows';
import type { Store } from './schema';
import { written } from './written';
import type { NotWritten } from './written';

/** The first to the last key of the rows of one origin. */
const SEEDS = [
  ['seed', Dexie.minKey],
  ['seed', Dexie.maxKey],
] as const;

/**
 * Brings the shipped corpus into the store: all of its rows in one transaction, in place of those of the version
 * before. Rows of the reader's are never touched. Says whether there was anything to do; where the disk is full, the
 * version before stays.
 */
export async function plantSeeds(store: Store, corpus: Corpus): Promise<'planted' | 'already there' | NotWritten> {
  const { entities, documents, commitments, evidence, searched, lineage, judgements, about } = store;
  const tables = [entities, documents, commitments, evidence, searched, lineage, judgements];
  const plant = async (): Promise<'planted' | 'already there'> => {
    const planted = await about.get('seeds');
    if (planted?.version === corpus.version) return 'already there';
    for (const table of tables)
      await table
        .where('[origin+id]')
        .between(...SEEDS)
        .delete();
    const rows = seedRows(corpus);
    await entities.bulkAdd(rows.entities);
    await documents.bulkAdd(rows.documents);
    await commitments.bulkAdd(rows.commitments);
    await evidence.bulkAdd(rows.evidence);
    await searched.bulkAdd(rows.searched);
    await lineage.bulkAdd(rows.lineage);
    await judgements.bulkAdd(rows.judgements);
    const { version, editors, asOf } = corpus;
    await about.put({ id: 'seeds', version, editors, asOf });
    return 'planted';
  };
  return written(() => store.transaction('rw', [...tables, about], plant));
}
