import type { Table } from 'dexie';

import { fingerprint } from '@/lib/model';
import type { Attributed, CorpusCommitment, CorpusDocument, Entity, Evidence, KeptPage } from '@/lib/model';
import type { KeptText, Note, Origin, PackOrigin } from '@/lib/model';

import { inOrderTaken, packOrigin, publisherOf } from './by-origin';
import { withOwnNames } from './own-names';
import { documentsOf, ofOwnAnd, oneOfEach, packsOf, rowsUnder } from './rows-under';
import type { Store } from './schema';
import { rowsOfAreas } from './seed-tables';
import type { RowIds } from './seed-tables';

/** Rows of the store that can be searched, by what they are. */
export interface SearchRows {
  readonly commitments: readonly {
    readonly commitment: CorpusCommitment;
    readonly document: CorpusDocument | undefined;
  }[];
  readonly names: readonly (Entity & Attributed)[];
  readonly evidence: readonly (Evidence & Attributed)[];
  readonly documents: readonly (CorpusDocument & Attributed)[];
  /** Who publishes each pack that was taken in. */
  readonly publishers: ReadonlyMap<Origin, string>;
  readonly notes: readonly Note[];
  readonly pages: readonly { readonly page: KeptPage; readonly text: KeptText | undefined }[];
}

const CORPUS_TABLES = ['commitment', 'name', 'evidence', 'document'] as const;
type CorpusRow = (typeof CORPUS_TABLES)[number];
/** What kept pages brought: as a document the page itself is searched, and of its commitments the id is the words. */
const FROM_A_PAGE = /^(document|commitment)\/page\//;

/** Words that name a row, and the state in which it is: the same state, the same row. */
type Listing = Map<string, string>;

function tableOf(
  store: Store,
  row: CorpusRow,
): Table<{ readonly id: string; readonly origin: Origin }, [Origin, string]> {
  const tables = {
    commitment: store.commitments,
    name: store.entities,
    evidence: store.evidence,
    document: store.documents,
  };
  return tables[row] as unknown as Table<{ readonly id: string; readonly origin: Origin }, [Origin, string]>;
}

interface Editions {
  readonly version: string;
  /** The version of its area, by table and id, of each row that came with one. */
  readonly ofAreas: ReadonlyMap<string, string>;
  /** The checksum of each pack, by its origin. */
  readonly packs: ReadonlyMap<string, string>;
}

function versionsOfAreas(
  lists: ReadonlyMap<string, RowIds>,
  versions: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const rows = [...lists].flatMap(([area, ids]) =>
    Object.entries(ids).flatMap(([table, of]) => of.map((id) => [`${table} ${id}`, versions[area] ?? ''] as const)),
  );
  return new Map(rows);
}

/** So many keys are read at a time: each reading is a task of its own. */
const KEYS_AT_A_TIME = 2_000;

/** All keys of a table, in their order. */
async function keysOf<Key extends readonly string[]>(table: Table<unknown, Key>): Promise<readonly Key[]> {
  const keys: Key[] = [];
  for (;;) {
    const last = keys.at(-1);
    const after = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const next = await after.limit(KEYS_AT_A_TIME).primaryKeys();
    keys.push(...next);
    if (next.length < KEYS_AT_A_TIME) return keys;
  }
}

/** Rows of the seeds and of packs never change under their version; the reader's own are few, and are read. */
async function listCorpus(
  store: Store,
  row: CorpusRow,
  { version, ofAreas, packs }: Editions,
  listing: Listing,
): Promise<void> {
  const table = tableOf(store, row);
  const keys = await keysOf(table);
  const own = keys.filter(([origin, id]) => origin === 'reader' && !FROM_A_PAGE.test(id));
  const rows = await table.bulkGet(own);
  for (const [at, [, id]] of own.entries()) {
    const stands = rows[at];
    if (stands !== undefined) listing.set(`${row} ${id}`, fingerprint(JSON.stringify(stands)));
  }
  for (const [origin, id] of keys) {
    if (origin === 'reader' && row === 'commitment' && FROM_A_PAGE.test(id)) listing.set(`${row} ${id}`, 'of a page');
  }
  const others = keys.filter(([origin]) => origin !== 'reader');
  // where several have one id, the seed's is the one that is shown, else the reader's
  const held = new Set(keys.flatMap(([origin, id]) => (origin === 'seed' || origin === 'reader' ? [id] : [])));
  for (const [origin, id] of others) {
    if (!held.has(id)) listing.set(`${row} ${id}`, `${origin} ${packs.get(origin) ?? ''}`);
  }
  for (const [origin, id] of others)
    if (origin === 'seed') listing.set(`${row} ${id}`, ofAreas.get(`${table.name} ${id}`) ?? version);
}

/** Every kept page with the hash of its words. */
async function keptOf(store: Store): Promise<readonly (readonly [page: string, hash: string])[]> {
  const kept: (readonly [string, string])[] = [];
  for (;;) {
    const last = kept.at(-1);
    const index = '[page+hash]';
    const after = last === undefined ? store.keptPages.orderBy(index) : store.keptPages.where(index).above([...last]);
    const next = (await after.limit(KEYS_AT_A_TIME).keys()) as unknown as readonly (readonly [string, string])[];
    kept.push(...next);
    if (next.length < KEYS_AT_A_TIME) return kept;
  }
}

/** A name that the reader gave another one is found by it too: its state is then another. */
async function listOwnNames(store: Store, listing: Listing): Promise<void> {
  for (const { entity, text } of await store.aliases.toArray()) {
    const row = `name ${entity}`;
    const stamp = listing.get(row);
    if (stamp !== undefined) listing.set(row, `${stamp} ${text}`);
  }
}

/** Every row that can be searched, with the state it is in. Reads keys, and hardly a row. */
async function list(store: Store): Promise<ReadonlyMap<string, string>> {
  const tables = [store.commitments, store.entities, store.evidence, store.documents, store.aliases, store.packs];
  return store.transaction('r', [...tables, store.about, store.keptPages, store.notes], async () => {
    const listing: Listing = new Map();
    const about = await store.about.get('seeds');
    const { version = '', areas = {} } = about?.id === 'seeds' ? about : {};
    const ofAreas = versionsOfAreas(await rowsOfAreas(store), areas);
    const taken = await store.packs.toArray();
    const packs = new Map(taken.map(({ id, checksum }) => [`pack:${id}`, checksum]));
    for (const row of CORPUS_TABLES) await listCorpus(store, row, { version, ofAreas, packs }, listing);
    await listOwnNames(store, listing);
    for (const [page, hash] of await keptOf(store)) listing.set(`page ${page}`, hash);
    // put right or not, the same words are found as other commitments
    const corrected = (await store.keptPages.orderBy('corrected').keys()) as readonly string[];
    const right = await store.keptPages.orderBy('corrected').primaryKeys();
    for (const [at, page] of right.entries())
      listing.set(`page ${page}`, `${listing.get(`page ${page}`)} ${corrected[at]}`);
    const changed = (await store.notes.orderBy('changed').keys()) as readonly string[];
    const ids = await store.notes.orderBy('changed').primaryKeys();
    for (const [at, id] of ids.entries()) listing.set(`note ${id}`, changed[at] ?? '');
    return listing;
  });
}

/** One row of each id: the seed's, else the reader's, else that of the pack that was taken in first. */
async function rowsOf<Row>(
  store: Store,
  row: CorpusRow,
  { ids, packs }: { readonly ids: readonly string[]; readonly packs: readonly PackOrigin[] },
): Promise<readonly (Row & Attributed)[]> {
  return oneOfEach(await rowsUnder(tableOf(store, row), 'id', ids), packs) as unknown as readonly (Row & Attributed)[];
}

/** Kept pages, each with the words that it has now. */
async function pagesOf(store: Store, keys: readonly string[]): Promise<SearchRows['pages']> {
  const pages = (await store.keptPages.bulkGet(keys as KeptPage['page'][])).filter((page) => page !== undefined);
  const texts = await store.keptTexts.bulkGet(pages.map(({ page, hash }): [KeptPage['page'], string] => [page, hash]));
  return pages.map((page, at) => ({ page, text: texts[at] }));
}

/** Commitments, each with its document. */
async function commitmentsOf(
  store: Store,
  wanted: { readonly ids: readonly string[]; readonly packs: readonly PackOrigin[] },
): Promise<SearchRows['commitments']> {
  const commitments = await rowsOf<CorpusCommitment>(store, 'commitment', wanted);
  const documents = await rowsUnder(store.documents, 'id', documentsOf(commitments));
  return commitments.map((commitment) => ({
    commitment,
    document: ofOwnAnd(packsOf([commitment]), documents).find(({ id }) => id === commitment.document),
  }));
}

const NO_ROWS: SearchRows = {
  publishers: new Map(),
  commitments: [],
  names: [],
  evidence: [],
  documents: [],
  notes: [],
  pages: [],
};

/** Reads the rows that `list` named so, all tables at once. */
async function load(store: Store, rows: readonly string[]): Promise<SearchRows> {
  if (rows.length === 0) return NO_ROWS;
  const idsOf = (what: string): readonly string[] =>
    rows.filter((row) => row.startsWith(`${what} `)).map((row) => row.slice(what.length + 1));
  const taken = inOrderTaken(await store.packs.toArray());
  const packs = taken.map(packOrigin);
  const [commitments, names, evidence, documents, notes, pages] = await Promise.all([
    commitmentsOf(store, { ids: idsOf('commitment'), packs }),
    rowsOf<Entity>(store, 'name', { ids: idsOf('name'), packs }).then((own) => withOwnNames(store, own)),
    rowsOf<Evidence>(store, 'evidence', { ids: idsOf('evidence'), packs }),
    rowsOf<CorpusDocument>(store, 'document', { ids: idsOf('document'), packs }),
    store.notes.bulkGet(idsOf('note') as Note['id'][]),
    pagesOf(store, idsOf('page')),
  ]);
  return {
    publishers: new Map(taken.map((pack) => [packOrigin(pack), publisherOf(pack)])),
    commitments,
    names,
    evidence,
    documents,
    notes: notes.filter((note) => note !== undefined),
    pages,
  };
}

export const searchSources = { list, load };
