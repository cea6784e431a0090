import { Dexie } from 'dexie';
import type { Table } from 'dexie';

import type { Attributed, CommitmentId, Corpus, Evidence, TakenPack } from '@/lib/model';
import { rowFault } from '@/lib/rows';

import { commitmentRow, entityRow, judgementRow, lineageRow } from './corpus-rows';
import { packOrigin } from './by-origin';
import { corpus } from './corpus';
import { oneOfEach, rowsUnder } from './rows-under';
import type { Store } from './schema';
import { asTheyStand } from './unreadable-rows';
import { written } from './written';
import type { Written } from './written';

const LISTS = ['entities', 'documents', 'commitments', 'evidence', 'searched', 'lineage', 'judgements'] as const;
type List = (typeof LISTS)[number];
type Records = Pick<Corpus, List>;
type Rows = Readonly<Record<List, readonly object[]>>;

const tableOf = (store: Store, list: List): Table<object, unknown> => store[list] as unknown as Table<object, unknown>;
const packTables = (store: Store) => [store.packs, ...LISTS.map((list) => tableOf(store, list))];

const under = (store: Store, list: List, id: string) =>
  tableOf(store, list)
    .where('[origin+id]')
    .between([packOrigin({ id }), Dexie.minKey], [packOrigin({ id }), Dexie.maxKey]);

function rowsOf(records: Records, pack: TakenPack): Rows {
  const origin = packOrigin(pack);
  return {
    entities: records.entities.map((entity) => entityRow(entity, origin)),
    documents: records.documents.map((document) => ({ ...document, origin })),
    commitments: records.commitments.map((commitment) => commitmentRow(commitment, origin)),
    evidence: records.evidence.map((evidence) => ({ ...evidence, origin })),
    searched: records.searched.map((searched) => ({ ...searched, origin })),
    lineage: records.lineage.map((lineage) => lineageRow(lineage, origin)),
    judgements: records.judgements.map((judgement) => judgementRow(judgement, origin)),
  };
}

async function put(store: Store, pack: TakenPack, rows: Rows): Promise<void> {
  for (const list of LISTS) await under(store, list, pack.id).delete();
  for (const list of LISTS) await tableOf(store, list).bulkPut([...rows[list]]);
  await store.packs.put(pack);
}

/** The first record of a pack that would make a row which no view gets: where it stands, and why. */
function unfit(pack: TakenPack, records: Records): { readonly place: string; readonly because: string } | undefined {
  const rows = rowsOf(records, pack);
  for (const list of LISTS)
    for (const [at, row] of rows[list].entries()) {
      const fault = rowFault(list, row);
      if (fault !== undefined) return { place: `corpus.${list}.${at}`, because: `Its ${fault.field} ${fault.why}.` };
    }
  return undefined;
}

/** Takes a pack in, all of it or nothing; in place of its edition before, if there was one. Nobody else's row is touched. */
async function takeIn(store: Store, pack: TakenPack, records: Records): Promise<Written> {
  return written(() =>
    store.transaction('rw', packTables(store), async () => {
      await put(store, pack, rowsOf(records, pack));
      return { saved: true } as const;
    }),
  );
}

/** What `remove` took out, so that it can be brought back. */
export interface RemovedPack {
  readonly pack: TakenPack;
  readonly rows: Rows;
}

/** Takes a pack out as a whole, and gives it to the caller, who can have it brought back. */
async function remove(store: Store, id: string): Promise<RemovedPack | undefined> {
  return store.transaction('rw', packTables(store), async () => {
    const pack = await store.packs.get(id);
    if (pack === undefined) return undefined;
    const rows = {} as Record<List, readonly object[]>;
    for (const list of LISTS) {
      rows[list] = await asTheyStand(() => under(store, list, id).toArray());
      await under(store, list, id).delete();
    }
    await store.packs.delete(id);
    return { pack, rows };
  });
}

async function bringBack(store: Store, { pack, rows }: RemovedPack): Promise<Written> {
  return written(() =>
    store.transaction('rw', packTables(store), async () => {
      await put(store, pack, rows);
      return { saved: true } as const;
    }),
  );
}

async function all(store: Store): Promise<readonly TakenPack[]> {
  return store.packs.toArray();
}

/** The lists whose records others name. */
const NAMED = ['documents', 'commitments', 'evidence'] as const;

/** Ids of the rows whose origin counts. Reads keys only. */
async function idsOf(store: Store, counts: (origin: string) => boolean): Promise<ReadonlySet<string>> {
  const keys = await Promise.all(NAMED.map((list) => tableOf(store, list).toCollection().primaryKeys()));
  const pairs = keys.flat() as readonly (readonly [string, string])[];
  return new Set(pairs.filter(([origin]) => counts(origin)).map(([, id]) => id));
}

/** Every id that a record of a pack may name, but for those of a pack: it is about to be replaced. */
async function knownIds(store: Store, butFor: string): Promise<ReadonlySet<string>> {
  return idsOf(store, (origin) => origin !== packOrigin({ id: butFor }));
}

/** The ids of the shipped corpus that a record may name: every store of this build holds them. */
async function shippedIds(store: Store): Promise<ReadonlySet<string>> {
  return idsOf(store, (origin) => origin === 'seed');
}

/** All rows of one origin, as records. */
async function ofOrigin(store: Store, origin: 'seed' | 'reader'): Promise<Records> {
  const found = await Promise.all(
    LISTS.map((list) =>
      tableOf(store, list).where('[origin+id]').between([origin, Dexie.minKey], [origin, Dexie.maxKey]).toArray(),
    ),
  );
  return Object.fromEntries(LISTS.map((list, at) => [list, found[at]])) as unknown as Records;
}

const unique = <Id>(ids: readonly Id[]): Id[] => [...new Set(ids)];

/** A record of a pack that would correct another's is written without that: in one file it would be of one hand. */
function withinOrigin(others: readonly Evidence[]): (record: Evidence & Attributed) => Evidence & Attributed {
  const ids = new Set(others.map(({ id }) => id));
  return ({ corrects, ...record }) => (corrects === undefined || !ids.has(corrects) ? record : { ...record, corrects });
}

/** These commitments with everything known of them, and the documents and names that their records speak of. */
async function around(store: Store, ids: readonly CommitmentId[]): Promise<Records> {
  const known = await corpus.recordsFor(store, ids);
  const bearing = known.flatMap((one) => [one, ...(one.packs ?? [])]);
  const lineage = bearing.flatMap((one) => one.lineage);
  const earlier = await corpus.recordsFor(store, unique(lineage.flatMap((line) => line.earlier ?? [])));
  const commitments = [...new Map([...known, ...earlier].map((one) => [one.commitment.id, one.commitment])).values()];
  const evidence = bearing.flatMap((one) => one.evidence.map(withinOrigin(one.evidence)));
  const judgements = known.flatMap((one) => one.judgements);
  const documents = unique([
    ...commitments.map(({ document }) => document),
    ...lineage.map(({ earlierDocument }) => earlierDocument),
  ]);
  const names = unique([
    ...commitments.flatMap(({ promisedBy }) => promisedBy),
    ...evidence.flatMap(({ about = [] }) => about),
    ...judgements.flatMap(({ perParticipant }) => perParticipant.map(({ entity }) => entity)),
  ]);
  const held = new Set(commitments.map(({ id }) => id));
  /** Of what a record bears on, only what the selection holds. */
  const ofHeld = <Row extends { readonly for: readonly CommitmentId[] }>(row: Row): Row => ({
    ...row,
    for: row.for.filter((id) => held.has(id)),
  });
  const searched = bearing.flatMap((one) => one.searched);
  return {
    entities: oneOfEach(await rowsUnder(store.entities, 'id', names)),
    documents: oneOfEach(await rowsUnder(store.documents, 'id', documents)).map(({ bearsOn, ...document }) => ({
      ...document,
      ...(bearsOn === undefined ? {} : { bearsOn: bearsOn.filter((id) => held.has(id)) }),
    })),
    commitments,
    evidence: oneOfEach(evidence.map(ofHeld)),
    searched: oneOfEach(searched.map(ofHeld)),
    lineage: [...new Map(lineage.map((line) => [lineageRow(line, 'reader').id, line])).values()],
    judgements,
  };
}

export const packs = { unfit, takeIn, remove, bringBack, all, knownIds, shippedIds, ofOrigin, around };
