import { quoteKey } from '@/lib/model';
import type { Attributed, CommitmentId, CommitmentRecords, CorpusCommitment, CorpusDocument } from '@/lib/model';
import type { DocumentId, Entity, EntityId, PackOrigin, TakenPack } from '@/lib/model';

import { byOrigin, inOrderTaken, packOrigin } from './by-origin';
import { lookUps } from './corpus-look-ups';
import { nameKey } from './corpus-rows';
import { withOwnNames } from './own-names';
import { documentsOf, ofOwnAnd, oneOfEach, packsOf, rowsUnder } from './rows-under';
import type { AboutRow, Store } from './schema';

interface Saying {
  readonly commitments: readonly (CorpusCommitment & Attributed)[];
  readonly documents: readonly (CorpusDocument & Attributed)[];
}

async function recordsOfOne(
  store: Store,
  id: CommitmentId,
  packs: readonly TakenPack[],
): Promise<CommitmentRecords | undefined> {
  const [commitments, evidence, searched, lineage, takenUp, judgements] = await Promise.all([
    rowsUnder(store.commitments, 'id', [id]),
    rowsUnder(store.evidence, 'for', [id]),
    rowsUnder(store.searched, 'for', [id]),
    rowsUnder(store.lineage, 'later', [id]),
    rowsUnder(store.lineage, 'earlier', [id]),
    rowsUnder(store.judgements, 'commitment', [id]),
  ]);
  return byOrigin({ commitments, evidence, searched, lineage, takenUp, judgements }, packs);
}

/** From so many commitments on, records are few beside the questions for them: they are read whole. */
export const MANY = 300;

function groupBy<Row, Key>(rows: readonly Row[], keysOf: (row: Row) => readonly Key[]): (key: Key) => readonly Row[] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  return (key) => groups.get(key) ?? [];
}

async function recordsOfMany(
  store: Store,
  ids: readonly CommitmentId[],
  packs: readonly TakenPack[],
): Promise<readonly (CommitmentRecords | undefined)[]> {
  const [commitments, evidence, searched, lineage, judgements] = await Promise.all([
    store.commitments.toArray(),
    store.evidence.toArray(),
    store.searched.toArray(),
    store.lineage.toArray(),
    store.judgements.toArray(),
  ]);
  const of = {
    commitments: groupBy(commitments, ({ id }) => [id]),
    evidence: groupBy(evidence, (row) => row.for),
    searched: groupBy(searched, (row) => row.for),
    lineage: groupBy(lineage, ({ later }) => [later]),
    takenUp: groupBy(lineage, ({ earlier }) => (earlier === undefined ? [] : [earlier])),
    judgements: groupBy(judgements, ({ commitment }) => [commitment]),
  };
  return ids.map((id) => {
    const rows = {
      commitments: of.commitments(id),
      evidence: of.evidence(id),
      searched: of.searched(id),
      lineage: of.lineage(id),
      takenUp: of.takenUp(id),
      judgements: of.judgements(id),
    };
    return byOrigin(rows, packs);
  });
}

/** Everything known of these commitments, in the order asked; one that the corpus does not hold is left out. */
async function recordsFor(store: Store, ids: readonly CommitmentId[]): Promise<readonly CommitmentRecords[]> {
  const tables = [store.commitments, store.evidence, store.searched, store.lineage, store.judgements, store.packs];
  // one transaction, so that no half of a new seeds version is seen
  const found = await store.transaction('r', tables, async () => {
    const packs = await store.packs.toArray();
    return ids.length >= MANY
      ? recordsOfMany(store, ids, packs)
      : Promise.all(ids.map((id) => recordsOfOne(store, id, packs)));
  });
  return found.filter((records) => records !== undefined);
}

/**
 * The commitments whose stored words may be these, and their documents: those of packs too, each with whose it is, the
 * packs in the order in which they were taken in.
 */
async function commitmentsSaying(store: Store, quotes: readonly string[]): Promise<Saying> {
  const keys = [...new Set(quotes.map(quoteKey))];
  const rows = await rowsUnder(store.commitments, 'quoteKey', keys);
  const packs = inOrderTaken(await store.packs.toArray()).map(packOrigin);
  const commitments = oneOfEach(rows, packs);
  return { commitments, documents: await documents(store, documentsOf(commitments), packsOf(commitments)) };
}

/** The entities that carry one of these names or aliases, whatever its capitals. */
async function entitiesNamed(store: Store, names: readonly string[]): Promise<readonly Entity[]> {
  return oneOfEach(await rowsUnder(store.entities, 'names', [...new Set(names.map(nameKey))]));
}

/**
 * Entities of the editors' and the reader's, each with the names that the reader gave it besides its own.
 * @param packs whose own entities are wanted too, for what these packs hold
 */
async function entities(
  store: Store,
  ids: readonly EntityId[],
  packs: readonly PackOrigin[] = [],
): Promise<readonly (Entity & Attributed)[]> {
  return withOwnNames(store, ofOwnAnd(packs, await rowsUnder(store.entities, 'id', ids)));
}

/** Documents, in the same way. */
async function documents(
  store: Store,
  ids: readonly DocumentId[],
  packs: readonly PackOrigin[] = [],
): Promise<readonly (CorpusDocument & Attributed)[]> {
  return ofOwnAnd(packs, await rowsUnder(store.documents, 'id', ids));
}

/** Which seeds stand in the store: their version, editors and state of knowledge. */
async function about(store: Store): Promise<AboutRow | undefined> {
  // not awaited here: a watched query keeps track of what it reads over its first few awaits only
  return store.about.get('seeds').then((row) => (row?.id === 'seeds' ? row : undefined));
}

/** What the store knows of policy: the seeds and the reader's own rows together. */
export const corpus = { about, recordsFor, commitmentsSaying, entities, entitiesNamed, documents, ...lookUps };
