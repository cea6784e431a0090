import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { isPackOrigin } from '@/lib/model';
import type { Attributed, CommitmentFind, CommitmentId, Found, IsoDate, KeptPage, KeptText } from '@/lib/model';
import type { Said, SearchHit } from '@/lib/model';
import { excerptOf } from '@/lib/search';

import { linkedFinds } from '../said/linked-finds';
import { foundRecords } from '../said/found-records';
import { readEdition, readSaid } from '../said/read-said';
import type { SaidOfStored } from '../said/read-said';
import { saidOf } from '../said/said-of';

/** So many characters of a text are shown around the words that answer; a quote is shown nearly whole. */
const EXCERPT = 240;
const QUOTE = 500;
/** So many of the commitments that a record bears on are named. */
const NAMED = 2;

/** What was looked up since the records changed: what is said of stored commitments, and which finds are such by now. */
export interface KnownSaid {
  readonly said: Map<string, SaidOfStored>;
  /** Of kept pages: the finds that the store holds as commitments. */
  readonly stored: Map<string, ReadonlySet<string>>;
}

export const nothingKnown = (): KnownSaid => ({ said: new Map(), stored: new Map() });

type Rows = Awaited<ReturnType<typeof library.searchSources.load>>;

interface Read {
  readonly rows: Rows;
  readonly known: KnownSaid;
  readonly edition: IsoDate;
}

/** Whose a row is, where it came with a pack. */
const fromPack = ({ rows }: Read, { origin }: Attributed) =>
  isPackOrigin(origin) ? { pack: rows.publishers.get(origin) ?? '' } : {};

const at = (address: string | undefined) => (address === undefined ? {} : { address });

/** The row of the store that a hit stands for, as `searchSources` names it. */
function rowOf({ kind, ref, page }: SearchHit): string {
  return page === undefined ? `${kind} ${ref}` : `page ${page}`;
}

/** What is said of a clause of a kept page: of the stored commitment that it is, or of its own words. */
function saidOfClause(
  find: CommitmentFind,
  { facts }: KeptPage,
  { known, edition }: Pick<Read, 'known' | 'edition'>,
): Said {
  const stored = find.known === undefined ? undefined : known.said.get(find.known)?.said;
  return stored ?? saidOf(foundRecords(find, facts, edition), { edition, entities: [], held: 'found' });
}

function clauseFound(
  hit: SearchHit,
  { page, text }: { readonly page: KeptPage; readonly text: KeptText | undefined },
  read: Read,
): readonly Found[] {
  const find = text?.finds.commitments.find(({ id }) => id === hit.ref);
  if (find === undefined) return [];
  const { title, published = '', address } = page.facts;
  return [
    {
      kind: 'commitment',
      key: hit.id,
      words: excerptOf(find.quote, hit.words, QUOTE),
      strength: find.strength,
      said: saidOfClause(find, page, read),
      document: title,
      date: published,
      address,
    },
  ];
}

function commitmentFound(hit: SearchHit, { rows, known }: Read): readonly Found[] {
  const row = rows.commitments.find(({ commitment }) => commitment.id === hit.ref);
  const said = known.said.get(hit.ref)?.said;
  if (row === undefined || said === undefined) return [];
  const { commitment, document } = row;
  return [
    {
      kind: 'commitment',
      key: hit.id,
      words: excerptOf(commitment.quote ?? commitment.summary, hit.words, QUOTE),
      strength: commitment.strength,
      said,
      document: document?.title ?? '',
      date: document?.date ?? '',
      ...at(document?.address),
    },
  ];
}

function documentFound(hit: SearchHit, read: Read): readonly Found[] {
  const { rows } = read;
  const kept = rows.pages.find(({ page }) => page.page === hit.page);
  if (kept !== undefined) {
    const { facts, page } = kept.page;
    const { title, publisher = 'GOV.UK', published = '', address } = facts;
    const excerpt = excerptOf(kept.text?.reading.text ?? '', hit.words, EXCERPT);
    const words = excerptOf(title, hit.words, QUOTE);
    return [{ kind: 'document', key: hit.id, title: words, excerpt, publisher, date: published, address, page }];
  }
  const document = rows.documents.find(({ id }) => id === hit.ref);
  if (document === undefined) return [];
  const { title, publisher, date, address, note = '' } = document;
  const [words, excerpt] = [excerptOf(title, hit.words, QUOTE), excerptOf(note, hit.words, EXCERPT)];
  const from = fromPack(read, document);
  return [{ kind: 'document', key: hit.id, title: words, excerpt, publisher, date, ...at(address), ...from }];
}

function nameFound(hit: SearchHit, read: Read): readonly Found[] {
  const entity = read.rows.names.find(({ id }) => id === hit.ref);
  if (entity === undefined) return [];
  const { name, type, about = '', aliases, officialSite } = entity;
  return [
    {
      kind: 'name',
      key: hit.id,
      name: excerptOf(name, hit.words, QUOTE),
      type,
      about: excerptOf(about, hit.words, QUOTE),
      aliases: aliases.map(({ text }) => text),
      ...(officialSite === undefined ? {} : { officialSite }),
      ...fromPack(read, entity),
    },
  ];
}

function evidenceFound(hit: SearchHit, read: Read): readonly Found[] {
  const { rows, known } = read;
  const record = rows.evidence.find(({ id }) => id === hit.ref);
  if (record === undefined) return [];
  const { shows, stance, tier, independent, source } = record;
  const bearsOn = record.for.slice(0, NAMED).flatMap((id) => {
    const commitment = known.said.get(id)?.records.commitment;
    return commitment === undefined ? [] : [excerptOf(commitment.quote ?? commitment.summary, [], EXCERPT).text];
  });
  const words = excerptOf(shows, hit.words, QUOTE);
  const from = fromPack(read, record);
  return [{ kind: 'evidence', key: hit.id, shows: words, stance, tier, independent, source, bearsOn, ...from }];
}

function noteFound(hit: SearchHit, { rows }: Read): readonly Found[] {
  const note = rows.notes.find(({ id }) => id === hit.ref);
  if (note === undefined) return [];
  const { body, selector, tags, page, changed } = note;
  const [words, quote] = [excerptOf(body, hit.words, QUOTE), excerptOf(selector.exact, hit.words, EXCERPT)];
  const { title, address } = page;
  return [{ kind: 'note', key: hit.id, body: words, quote, tags, title, address, changed: changed.slice(0, 10) }];
}

const FOUND = {
  commitment: commitmentFound,
  name: nameFound,
  document: documentFound,
  evidence: evidenceFound,
  note: noteFound,
} as const;

/** The hits as they are shown: each with what the store says of it, in their order. One that is gone is left out. */
export async function readFound(store: Store, hits: readonly SearchHit[], known: KnownSaid): Promise<readonly Found[]> {
  const stored = hits.filter(({ kind, page }) => kind === 'commitment' && page === undefined);
  const [rows, edition] = await Promise.all([
    library.searchSources.load(store, [...new Set(hits.map(rowOf))]),
    readEdition(store),
    readKnown(
      store,
      known,
      stored.map(({ ref }) => ref as CommitmentId),
    ),
  ]);
  const clauses = rows.pages.flatMap(({ text }) => text?.finds.commitments ?? []);
  await readKnown(store, known, [
    ...rows.evidence.flatMap((record) => record.for.slice(0, NAMED)),
    ...clauses.flatMap(({ known: id }) => id ?? []),
  ]);
  const read: Read = { rows, known, edition };
  return hits.flatMap((hit) => {
    if (hit.kind === 'commitment' && hit.page !== undefined) {
      const kept = rows.pages.find(({ page }) => page.page === hit.page);
      return kept === undefined ? [] : clauseFound(hit, kept, read);
    }
    return FOUND[hit.kind](hit, read);
  });
}

/** Adds what is said of these commitments to what is known already. */
export async function readKnown(store: Store, known: KnownSaid, ids: readonly CommitmentId[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !known.said.has(id));
  for (const one of await readSaid(store, missing)) known.said.set(one.records.commitment.id, one);
}

/** The hits without the clauses of kept pages that are stored by now: they are found as the commitments they are. */
export async function withoutStored(
  store: Store,
  hits: readonly SearchHit[],
  known: KnownSaid,
): Promise<readonly SearchHit[]> {
  const clauses = hits.flatMap(({ kind, page }) => (kind === 'commitment' && page !== undefined ? [page] : []));
  const pages = [...new Set(clauses)].filter((page) => !known.stored.has(page));
  const rows = await library.searchSources.load(
    store,
    pages.map((page) => `page ${page}`),
  );
  for (const { page, text } of rows.pages) {
    const linked = text === undefined ? undefined : await linkedFinds(store, text.finds, page.facts);
    const stored = linked?.commitments.filter((find) => find.known !== undefined) ?? [];
    known.stored.set(page.page, new Set(stored.map(({ id }) => id)));
  }
  return hits.filter(
    ({ kind, page, ref }) => kind !== 'commitment' || page === undefined || known.stored.get(page)?.has(ref) !== true,
  );
}
