import { Dexie } from 'dexie';

import { isPackOrigin, phraseKeys, quoteKey } from '@/lib/model';
import type { Attributed, CorpusCommitment, CorpusDocument, DocumentId, Entity, EntityId } from '@/lib/model';
import type { CommitmentId, Evidence, IsoDate, NotAName, Origin, OwnAlias } from '@/lib/model';

import { packOrigin, publisherOf } from './by-origin';
import { EVENT_BOUND } from './corpus-rows';
import { documentsOf, keysUnder, ofOwnAnd, oneOfEach, packsOf, rowsUnder } from './rows-under';
import type { CommitmentRow, Store } from './schema';

interface Held {
  readonly commitments: readonly (CorpusCommitment & Attributed)[];
  readonly documents: readonly (CorpusDocument & Attributed)[];
}

/** A phrase that more commitments have tells little: the look-up takes the same time however many there are. */
const MOST_OF_A_PHRASE = 20;
/** More candidates of one text are not looked at. */
const MOST_OF_A_TEXT = 10;
/** The first phrases of a clause name its topic; a long one has many. */
const MOST_PHRASES = 30;
/** Of a page with hundreds of clauses, the first are asked about: 2,000 phrases take some 150 ms. */
const MOST_KEYS = 2_000;

async function withDocuments(store: Store, commitments: readonly CommitmentRow[]): Promise<Held> {
  const rows = await rowsUnder(store.documents, 'id', documentsOf(commitments));
  return { commitments, documents: ofOwnAnd(packsOf(commitments), rows) };
}

type CommitmentKey = [Origin, CommitmentId];

/** Of the commitments under these phrases, those that have most of them, the most first; packs' are counted apart. */
function nearest(under: readonly (readonly CommitmentKey[])[]): readonly CommitmentKey[] {
  const keys = under.flat();
  return [
    ...mostShared(keys.filter(([origin]) => !isPackOrigin(origin))),
    ...mostShared(keys.filter(([origin]) => isPackOrigin(origin))),
  ];
}

function mostShared(keys: readonly CommitmentKey[]): readonly CommitmentKey[] {
  const shared = new Map<string, { readonly key: CommitmentKey; count: number }>();
  for (const key of keys) {
    const name = key.join(' ');
    const known = shared.get(name) ?? { key, count: 0 };
    known.count += 1;
    shared.set(name, known);
  }
  return [...shared.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_OF_A_TEXT)
    .map(({ key }) => key);
}

/**
 * Stored commitments that have phrases in common with one of these texts, of each text those with most. Keys alone are
 * read until it is known which: the time is that of the phrases, whatever the store holds.
 */
async function alike(store: Store, texts: readonly string[]): Promise<Held> {
  const phrases = texts.map((text) => phraseKeys(text).slice(0, MOST_PHRASES));
  const asked = [...new Set(phrases.flat())].slice(0, MOST_KEYS);
  const keys = await keysUnder(store.commitments, 'phrases', asked, MOST_OF_A_PHRASE);
  const under = new Map(asked.map((phrase, at) => [phrase, keys[at] ?? []]));
  const chosen = phrases.flatMap((of) => nearest(of.map((phrase) => under.get(phrase) ?? [])));
  const once = [...new Map(chosen.map((key) => [key.join(' '), key])).values()];
  const rows = await store.commitments.bulkGet(once);
  return withDocuments(store, oneOfEach(rows.filter((row) => row !== undefined)));
}

/** Documents of the editors' and the reader's with one of these addresses, exactly as they are kept. */
async function documentsAt(store: Store, addresses: readonly string[]): Promise<readonly CorpusDocument[]> {
  return ofOwnAnd([], await rowsUnder(store.documents, 'address', addresses));
}

/** The commitments that the reader marked on these documents' pages: no cue finds them. */
async function markedIn(store: Store, documents: readonly DocumentId[]): Promise<readonly CorpusCommitment[]> {
  const rows = await rowsUnder(store.commitments, 'document', documents);
  return rows.filter(({ origin, marked }) => origin === 'reader' && marked === true);
}

/**
 * The editors' commitments that are recognised on the page at one of these addresses by the words of a sentence, and its
 * documents. Of a page that no document of theirs stands at, one index alone is asked.
 */
async function commitmentsOfPage(store: Store, addresses: readonly string[]): Promise<Held> {
  const there = await rowsUnder(store.documents, 'address', addresses);
  const documents = there.filter(({ origin }) => origin === 'seed');
  if (documents.length === 0) return { commitments: [], documents };
  const [stated, named] = await Promise.all([
    rowsUnder(
      store.commitments,
      'document',
      documents.map(({ id }) => id),
    ),
    rowsUnder(
      store.commitments,
      'id',
      documents.flatMap(({ bearsOn = [] }) => bearsOn),
    ),
  ]);
  const known = [...stated, ...named].filter(({ origin, sentences }) => origin === 'seed' && sentences !== undefined);
  return { commitments: oneOfEach(known), documents };
}

/** The commitments of the reader's own on these documents that say one of these words, as they were first put. */
async function ownSaying(
  store: Store,
  quotes: readonly string[],
  documents: readonly DocumentId[],
): Promise<readonly CorpusCommitment[]> {
  const rows = await rowsUnder(store.commitments, 'quoteKey', [...new Set(quotes.map(quoteKey))]);
  return rows.flatMap(({ origin, phrases: _phrases, quoteKey: _key, due: _due, ...commitment }) =>
    origin === 'reader' && documents.includes(commitment.document) ? [commitment] : [],
  );
}

/** Records of the editors' and the reader's whose source stands at this address. */
async function evidenceAt(store: Store, address: string): Promise<readonly Evidence[]> {
  return ofOwnAnd([], await rowsUnder(store.evidence, 'source.address', [address]));
}

/** How many commitments the editors and the reader hold of an entity. Reads keys alone. */
async function promisedBy(store: Store, entity: EntityId): Promise<number> {
  const keys = await store.commitments.where('promisedBy').equals(entity).primaryKeys();
  return keys.filter(([origin]) => !isPackOrigin(origin)).length;
}

/**
 * Commitments with a date, in its order: from a day on the nearest first, before it the latest first; or with an event.
 * @param most so many of the editors' and the reader's, and as many of packs': those crowd nobody out
 */
async function due(
  store: Store,
  which: 'to come' | 'passed' | 'event-bound',
  today: IsoDate,
  most: number,
): Promise<Held & { readonly all: number }> {
  const byDue = store.commitments.where('due');
  const range = () => {
    if (which === 'event-bound') return byDue.equals(EVENT_BOUND);
    return which === 'to come' ? byDue.between(today, EVENT_BOUND) : byDue.below(today);
  };
  const keys = await (which === 'passed' ? range().reverse() : range()).primaryKeys();
  const own = new Set(keys.flatMap(([origin, id]) => (isPackOrigin(origin) ? [] : [id])));
  const inPacks = new Set(keys.flatMap(([, id]) => (own.has(id) ? [] : [id])));
  const wanted = new Set([...[...own].slice(0, most), ...[...inPacks].slice(0, most)]);
  const rows = await store.commitments.bulkGet(keys.filter(([, id]) => wanted.has(id)));
  const commitments = oneOfEach(rows.filter((row) => row !== undefined));
  return { ...(await withDocuments(store, commitments)), all: own.size + inPacks.size };
}

/** By which name the publisher of each pack is shown. */
async function publishers(store: Store): Promise<ReadonlyMap<Origin, string>> {
  return new Map((await store.packs.toArray()).map((pack) => [packOrigin(pack), publisherOf(pack)]));
}

/** The names of the reader's own: what the finder is to know besides the shipped ones. */
export interface ReaderNames {
  readonly entities: readonly Entity[];
  readonly aliases: readonly OwnAlias[];
  readonly notNames: readonly NotAName[];
}

async function readerNames(store: Store): Promise<ReaderNames> {
  const own = store.entities.where('[origin+id]').between(['reader', Dexie.minKey], ['reader', Dexie.maxKey]);
  const [entities, aliases, notNames] = await Promise.all([
    own.toArray(),
    store.aliases.toArray(),
    store.notNames.toArray(),
  ]);
  return { entities, aliases, notNames };
}

/**
 * Tells one state of the corpus from the next: what is known of commitments, and which pages are kept. A watched query
 * begins with it, and so is asked again after each change of the seeds, of the reader's, of packs and of what was
 * brought in: Dexie loses track of what a query reads after its first few awaits.
 */
async function state(store: Store): Promise<{ readonly records: string; readonly pages: string }> {
  const [about, change, packs, page, pages] = await Promise.all([
    store.about.get('seeds'),
    store.changes.orderBy('order').last(),
    store.packs.toArray(),
    store.keptPages.orderBy('kept').last(),
    store.keptPages.count(),
  ]);
  const taken = packs.map(({ id, checksum }) => `${id} ${checksum}`);
  const versions = about?.id === 'seeds' ? [about.version, ...Object.values(about.areas ?? {})] : [];
  return {
    records: [...versions, change?.order ?? 0, ...taken].join(),
    pages: [pages, page?.page, page?.hash].join(),
  };
}

export const lookUps = {
  state,
  alike,
  documentsAt,
  commitmentsOfPage,
  markedIn,
  ownSaying,
  evidenceAt,
  promisedBy,
  publishers,
  due,
  readerNames,
};
