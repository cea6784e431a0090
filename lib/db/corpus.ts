import type { IndexableType, Table } from 'dexie';

import { quoteKey } from '@/lib/model';
import type { CommitmentId, CommitmentRecords, Corpus, CorpusDocument } from '@/lib/model';
import type { DocumentId, Entity, EntityId } from '@/lib/model';

import { nameKey } from './corpus-rows';
import type { AboutRow, Owned, Store } from './schema';

type Saying = Pick<Corpus, 'commitments' | 'documents'>;

/**
 * The rows under each key, all asked at once: 10 keys among 100,000 rows take 2 ms. Dexie's own `anyOf` walks a cursor
 * that slows down with the table (50 ms).
 */
async function rowsUnder<Row, Key>(
  table: Table<Row, Key>,
  index: string,
  keys: readonly IndexableType[],
): Promise<readonly Row[]> {
  const asked = keys.map((key) => table.where(index).equals(key).toArray());
  return (await Promise.all(asked)).flat();
}

/** The seed's row and the reader's can share an id: the seed's is the one that was reviewed. */
function oneOfEach<Row extends Owned & { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) if (row.origin === 'seed' || !kept.has(row.id)) kept.set(row.id, row);
  return [...kept.values()];
}

async function recordsOfOne(store: Store, id: CommitmentId): Promise<CommitmentRecords | undefined> {
  const [commitments, evidence, searched, lineage, judgements] = await Promise.all([
    rowsUnder(store.commitments, 'id', [id]),
    rowsUnder(store.evidence, 'for', [id]),
    rowsUnder(store.searched, 'for', [id]),
    rowsUnder(store.lineage, 'later', [id]),
    rowsUnder(store.judgements, 'commitment', [id]),
  ]);
  const [commitment] = oneOfEach(commitments);
  return commitment && { commitment, evidence, searched, lineage, judgements };
}

/** Everything known of these commitments, in the order asked; one that the corpus does not hold is left out. */
async function recordsFor(store: Store, ids: readonly CommitmentId[]): Promise<readonly CommitmentRecords[]> {
  const tables = [store.commitments, store.evidence, store.searched, store.lineage, store.judgements];
  // one transaction, so that no half of a new seeds version is seen
  const found = await store.transaction('r', tables, () => Promise.all(ids.map((id) => recordsOfOne(store, id))));
  return found.filter((records) => records !== undefined);
}

/** The commitments whose stored words may be these, and their documents. */
async function commitmentsSaying(store: Store, quotes: readonly string[]): Promise<Saying> {
  const keys = [...new Set(quotes.map(quoteKey))];
  const commitments = oneOfEach(await rowsUnder(store.commitments, 'quoteKey', keys));
  return { commitments, documents: await documents(store, [...new Set(commitments.map(({ document }) => document))]) };
}

/** The entities that carry one of these names or aliases, whatever its capitals. */
async function entitiesNamed(store: Store, names: readonly string[]): Promise<readonly Entity[]> {
  return oneOfEach(await rowsUnder(store.entities, 'names', [...new Set(names.map(nameKey))]));
}

async function entities(store: Store, ids: readonly EntityId[]): Promise<readonly Entity[]> {
  return oneOfEach(await rowsUnder(store.entities, 'id', ids));
}

async function documents(store: Store, ids: readonly DocumentId[]): Promise<readonly CorpusDocument[]> {
  return oneOfEach(await rowsUnder(store.documents, 'id', ids));
}

/** Which seeds stand in the store: their version, editors and state of knowledge. */
async function about(store: Store): Promise<AboutRow | undefined> {
  return store.about.get('seeds');
}

/** What the store knows of policy: the seeds and the reader's own rows together. */
export const corpus = { about, recordsFor, commitmentsSaying, entities, entitiesNamed, documents };
