import { quoteKey } from '@/lib/model';
import type { CommitmentId, CommitmentRecords, Corpus, CorpusDocument, Origin, PackOrigin } from '@/lib/model';
import type { DocumentId, Entity, EntityId } from '@/lib/model';

import { lookUps } from './corpus-look-ups';
import { nameKey } from './corpus-rows';
import { withOwnNames } from './own-names';
import { oneOfEach, rowsUnder } from './rows-under';
import type {
  AboutRow,
  CommitmentRow,
  EvidenceRow,
  JudgementRow,
  LineageRow,
  Owned,
  SearchedRow,
  Store,
} from './schema';

type Saying = Pick<Corpus, 'commitments' | 'documents'>;

interface Rows {
  readonly commitments: readonly CommitmentRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly searched: readonly SearchedRow[];
  readonly lineage: readonly LineageRow[];
  /** Where it is the earlier one. */
  readonly takenUp: readonly LineageRow[];
  readonly judgements: readonly JudgementRow[];
}

const isPack = (origin: Origin): origin is PackOrigin => origin.startsWith('pack:');

function recordsOf(rows: Rows): CommitmentRecords | undefined {
  const { commitments, evidence, searched, lineage, takenUp, judgements } = rows;
  const [commitment] = oneOfEach(commitments);
  const packs = new Set(
    Object.values(rows).flatMap((some: readonly Owned[]) => some.map(({ origin }) => origin).filter(isPack)),
  );
  const published = judgements.flatMap((view) => {
    const { publisher } = view;
    return publisher === undefined ? [] : [{ ...view, publisher }];
  });
  return (
    commitment && {
      commitment,
      evidence: oneOfEach(evidence),
      searched: oneOfEach(searched),
      lineage: oneOfEach(lineage),
      takenUp: oneOfEach(takenUp),
      judgements: judgements.filter(({ publisher }) => publisher === undefined),
      ...(commitment.origin === 'reader' ? { own: true } : {}),
      ...(packs.size > 0 ? { packs: [...packs] } : {}),
      ...(published.length > 0 ? { published } : {}),
    }
  );
}

async function recordsOfOne(store: Store, id: CommitmentId): Promise<CommitmentRecords | undefined> {
  const [commitments, evidence, searched, lineage, takenUp, judgements] = await Promise.all([
    rowsUnder(store.commitments, 'id', [id]),
    rowsUnder(store.evidence, 'for', [id]),
    rowsUnder(store.searched, 'for', [id]),
    rowsUnder(store.lineage, 'later', [id]),
    rowsUnder(store.lineage, 'earlier', [id]),
    rowsUnder(store.judgements, 'commitment', [id]),
  ]);
  return recordsOf({ commitments, evidence, searched, lineage, takenUp, judgements });
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
  return ids.map((id) =>
    recordsOf({
      commitments: of.commitments(id),
      evidence: of.evidence(id),
      searched: of.searched(id),
      lineage: of.lineage(id),
      takenUp: of.takenUp(id),
      judgements: of.judgements(id),
    }),
  );
}

/** Everything known of these commitments, in the order asked; one that the corpus does not hold is left out. */
async function recordsFor(store: Store, ids: readonly CommitmentId[]): Promise<readonly CommitmentRecords[]> {
  const tables = [store.commitments, store.evidence, store.searched, store.lineage, store.judgements];
  // one transaction, so that no half of a new seeds version is seen
  const found = await store.transaction('r', tables, () =>
    ids.length >= MANY ? recordsOfMany(store, ids) : Promise.all(ids.map((id) => recordsOfOne(store, id))),
  );
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

/** Entities, each with the names that the reader gave it besides its own. */
async function entities(store: Store, ids: readonly EntityId[]): Promise<readonly Entity[]> {
  return withOwnNames(store, oneOfEach(await rowsUnder(store.entities, 'id', ids)));
}

async function documents(store: Store, ids: readonly DocumentId[]): Promise<readonly CorpusDocument[]> {
  return oneOfEach(await rowsUnder(store.documents, 'id', ids));
}

/** Which seeds stand in the store: their version, editors and state of knowledge. */
async function about(store: Store): Promise<AboutRow | undefined> {
  return store.about.get('seeds');
}

/** What the store knows of policy: the seeds and the reader's own rows together. */
export const corpus = { about, recordsFor, commitmentsSaying, entities, entitiesNamed, documents, ...lookUps };
