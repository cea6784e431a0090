import type { AreaCorpus, AreaEdition } from '@/lib/model';

import { seedRows } from './corpus-rows';
import type { SeedRows } from './corpus-rows';
import { SEED_TABLES, rowsOfAreas, tablesOf, takeOver, withoutRows } from './seed-tables';
import type { RowIds } from './seed-tables';
import type { Store } from './schema';
import { written } from './written';
import type { NotWritten } from './written';

/** What of the areas is to be done: those to be planted, and those that no longer ship. */
interface AreasToPlant {
  readonly plant: readonly AreaEdition[];
  readonly takeOut: readonly string[];
}

/** Which areas are not planted as they ship. @param planted the version of each that is */
function areasToPlant(planted: Readonly<Record<string, string>>, shipped: readonly AreaEdition[]): AreasToPlant {
  return {
    plant: shipped.filter(({ area, version }) => planted[area] !== version),
    takeOut: Object.keys(planted).filter((area) => !shipped.some((one) => one.area === area)),
  };
}

const NOTHING: AreaCorpus = {
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};

const idsOf = (rows: SeedRows): RowIds =>
  Object.fromEntries(SEED_TABLES.map((table) => [table, rows[table].map(({ id }) => id)]));

/** Puts the rows of an area in place of those that it had, and notes its version; with none, it is no longer there. */
async function putArea(
  store: Store,
  area: string,
  { rows, version }: { readonly rows: SeedRows; readonly version?: string },
): Promise<'planted' | 'no base'> {
  const about = await store.about.get('seeds');
  if (about?.id !== 'seeds') return 'no base';
  const had = (await rowsOfAreas(store)).get(area) ?? {};
  await withoutRows(store, had);
  const ids = idsOf(rows);
  await takeOver(store, ids);
  await store.documents.bulkAdd(rows.documents);
  await store.commitments.bulkAdd(rows.commitments);
  await store.evidence.bulkAdd(rows.evidence);
  await store.searched.bulkAdd(rows.searched);
  await store.lineage.bulkAdd(rows.lineage);
  await store.judgements.bulkAdd(rows.judgements);
  const { [area]: _before, ...others } = about.areas ?? {};
  await store.about.put({ ...about, areas: version === undefined ? others : { ...others, [area]: version } });
  if (version === undefined) await store.about.delete(`rows of ${area}`);
  else await store.about.put({ id: `rows of ${area}`, rows: ids });
  return 'planted';
}

/**
 * Brings one area into the store, in place of the edition before: all in one transaction, which also notes its version.
 * Where no base is planted, nothing is done. Rows of the reader's are never touched.
 */
async function plantArea(
  store: Store,
  { area, version, asOf }: AreaEdition,
  content: AreaCorpus,
): Promise<'planted' | 'no base' | NotWritten> {
  const commitments = content.commitments.map((commitment) => ({ ...commitment, edition: asOf }));
  const rows = seedRows({ ...content, commitments, entities: [] });
  return written(() =>
    store.transaction('rw', [...tablesOf(store), store.about], async () => putArea(store, area, { rows, version })),
  );
}

/** Takes an area out that no longer ships. */
async function takeOutArea(store: Store, area: string): Promise<'planted' | 'no base' | NotWritten> {
  const rows = seedRows({ ...NOTHING, entities: [] });
  return written(() =>
    store.transaction('rw', [...tablesOf(store), store.about], async () => putArea(store, area, { rows })),
  );
}

/** The areas over the base: what is to be done, and how it is. */
export const areas = { toPlant: areasToPlant, plant: plantArea, takeOut: takeOutArea };
