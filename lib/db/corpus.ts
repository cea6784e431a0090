import { quoteKey } from '@/lib/model';
import type { CommitmentId, CommitmentRecords, Corpus, CorpusDocument } from '@/lib/model';
import type { DocumentId, Entity, EntityId, Judgement, Lineage } from '@/lib/model';

import { nameKey } from './corpus-rows';
import type { AboutRow, Owned, Store } from './schema';

type Saying = Pick<Corpus, 'commitments' | 'documents'>;

/** The seed's row and the reader's can share an id: the seed's is the one that was reviewed. */
function oneOfEach<Row extends Owned & { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) if (row.origin === 'seed' || !kept.has(row.id)) kept.set(row.id, row);
  return [...kept.values()];
}

function groupedBy<Row, Key>(rows: readonly Row[], keysOf: (row: Row) => readonly Key[]): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** Everything known of these commitments, in the order asked; one that the corpus does not hold is left out. */
async function recordsFor(store: Store, ids: readonly CommitmentId[]): Promise<readonly CommitmentRecords[]> {
  const tables = [store.commitments, store.evidence, store.searched, store.lineage, store.judgements];
  // one transaction, so that no half of a new seeds version is seen
  const [commitments, evidence, searched, lineage, judgements] = await store.transaction('r', tables, () =>
    Promise.all([
      store.commitments.where('id').anyOf(ids).toArray(),
      store.evidence.where('for').anyOf(ids).distinct().toArray(),
      store.searched.where('for').anyOf(ids).distinct().toArray(),
      store.lineage.where('later').anyOf(ids).toArray(),
      store.judgements.where('commitment').anyOf(ids).toArray(),
    ]),
  );
  const byId = new Map(oneOfEach(commitments).map((row) => [row.id, row]));
  const evidenceOf = groupedBy(evidence, (row) => row.for);
  const searchedOf = groupedBy(searched, (row) => row.for);
  const lineageOf = groupedBy<Lineage, CommitmentId>(lineage, (row) => [row.later]);
  const judgementsOf = groupedBy<Judgement, CommitmentId>(judgements, (row) => [row.commitment]);
  return ids.flatMap((id) => {
    const commitment = byId.get(id);
    if (commitment === undefined) return [];
    return {
      commitment,
      evidence: evidenceOf.get(id) ?? [],
      searched: searchedOf.get(id) ?? [],
      lineage: lineageOf.get(id) ?? [],
      judgements: judgementsOf.get(id) ?? [],
    };
  });
}

/** The commitments whose stored words may be these, and their documents: a look-up in an index, however many are stored. */
async function commitmentsSaying(store: Store, quotes: readonly string[]): Promise<Saying> {
  const keys = [...new Set(quotes.map(quoteKey))];
  const commitments = oneOfEach(await store.commitments.where('quoteKey').anyOf(keys).toArray());
  return { commitments, documents: await documents(store, [...new Set(commitments.map(({ document }) => document))]) };
}

/** The entities that carry one of these names or aliases, whatever its capitals. */
async function entitiesNamed(store: Store, names: readonly string[]): Promise<readonly Entity[]> {
  const keys = [...new Set(names.map(nameKey))];
  return oneOfEach(await store.entities.where('names').anyOf(keys).distinct().toArray());
}

async function entities(store: Store, ids: readonly EntityId[]): Promise<readonly Entity[]> {
  return oneOfEach(await store.entities.where('id').anyOf(ids).toArray());
}

async function documents(store: Store, ids: readonly DocumentId[]): Promise<readonly CorpusDocument[]> {
  return oneOfEach(await store.documents.where('id').anyOf(ids).toArray());
}

/** Which seeds stand in the store: their version, editors and state of knowledge. */
async function about(store: Store): Promise<AboutRow | undefined> {
  return store.about.get('seeds');
}

/** What the store knows of policy: the seeds and the reader's own rows together. */
export const corpus = { about, recordsFor, commitmentsSaying, entities, entitiesNamed, documents };
