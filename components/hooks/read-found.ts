import { statusOf } from '@/lib/corpus';
import { corpus, library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type {
  CommitmentFind,
  CommitmentRecords,
  IsoDate,
  KeptPage,
  KeptText,
  SearchHit,
  Sign,
  Status,
} from '@/lib/model';
import { excerptOf } from '@/lib/search';

import type { Found } from '../search/search-view';
import { dueLine, foundSchedule } from '../words/became';
import { headlineWords } from '../words/sentences';

/** So many characters of a text are shown around the words that answer; a quote is shown nearly whole. */
const EXCERPT = 240;
const QUOTE = 500;
/** So many of the commitments that a record bears on are named. */
const NAMED = 2;
const NOT_IN_CORPUS: Sign = { shape: 'new', mark: 'empty' };

export interface KnownStatus {
  readonly records: CommitmentRecords;
  readonly status: Status;
}
/** What became of commitments of the corpus, as far as it was looked up on this day. */
export type Statuses = Map<string, KnownStatus>;

type Rows = Awaited<ReturnType<typeof library.searchSources.load>>;

interface Shelf {
  readonly rows: Rows;
  readonly statuses: Statuses;
  readonly today: IsoDate;
}

const at = (address: string | undefined) => (address === undefined ? {} : { address });

/** The row of the store that a hit stands for, as `searchSources` names it. */
function rowOf({ kind, ref, page }: SearchHit): string {
  return page === undefined ? `${kind} ${ref}` : `page ${page}`;
}

function clauseFound(hit: SearchHit, { page, text }: { page: KeptPage; text: KeptText | undefined }, today: IsoDate) {
  const find: CommitmentFind | undefined = text?.finds.commitments.find(({ id }) => id === hit.ref);
  if (find === undefined) return [];
  const { facts } = page;
  const found: Found = {
    kind: 'commitment',
    key: hit.id,
    words: excerptOf(find.quote, hit.words, QUOTE),
    strength: find.strength,
    sign: NOT_IN_CORPUS,
    headline: headlineWords({ says: 'not in corpus' }),
    document: facts.title,
    date: facts.published ?? '',
    due: dueLine(foundSchedule(find.deadline, today), find.deadline, today),
    address: facts.address,
  };
  return [found];
}

function commitmentFound(hit: SearchHit, { rows, statuses, today }: Shelf): readonly Found[] {
  const row = rows.commitments.find(({ commitment }) => commitment.id === hit.ref);
  const status = statuses.get(hit.ref)?.status;
  if (row === undefined || status === undefined) return [];
  const { commitment, document } = row;
  return [
    {
      kind: 'commitment',
      key: hit.id,
      words: excerptOf(commitment.quote ?? commitment.summary, hit.words, QUOTE),
      strength: commitment.strength,
      sign: status.sign,
      headline: headlineWords(status.headline),
      document: document?.title ?? '',
      date: document?.date ?? '',
      due: dueLine(status.schedule, undefined, today),
      ...at(document?.address),
    },
  ];
}

function documentFound(hit: SearchHit, { rows }: Shelf): readonly Found[] {
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
  return [{ kind: 'document', key: hit.id, title: words, excerpt, publisher, date, ...at(address) }];
}

function nameFound(hit: SearchHit, { rows }: Shelf): readonly Found[] {
  const entity = rows.names.find(({ id }) => id === hit.ref);
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
    },
  ];
}

function evidenceFound(hit: SearchHit, { rows, statuses }: Shelf): readonly Found[] {
  const record = rows.evidence.find(({ id }) => id === hit.ref);
  if (record === undefined) return [];
  const { shows, stance, tier, independent, source } = record;
  const bearsOn = record.for.slice(0, NAMED).flatMap((id) => {
    const commitment = statuses.get(id)?.records.commitment;
    return commitment === undefined ? [] : [excerptOf(commitment.quote ?? commitment.summary, [], EXCERPT).text];
  });
  const words = excerptOf(shows, hit.words, QUOTE);
  return [{ kind: 'evidence', key: hit.id, shows: words, stance, tier, independent, source, bearsOn }];
}

function noteFound(hit: SearchHit, { rows }: Shelf): readonly Found[] {
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
export async function readFound(
  store: Store,
  hits: readonly SearchHit[],
  { statuses, today }: Pick<Shelf, 'statuses' | 'today'>,
): Promise<readonly Found[]> {
  const rows = await library.searchSources.load(store, [...new Set(hits.map(rowOf))]);
  const bearsOn = rows.evidence.flatMap((record) => record.for.slice(0, NAMED));
  const records = await corpus.recordsFor(
    store,
    bearsOn.filter((id) => !statuses.has(id)),
  );
  for (const one of records) statuses.set(one.commitment.id, { records: one, status: statusOf(one, today) });
  const shelf: Shelf = { rows, statuses, today };
  return hits.flatMap((hit) => {
    if (hit.kind === 'commitment' && hit.page !== undefined) {
      const kept = rows.pages.find(({ page }) => page.page === hit.page);
      return kept === undefined ? [] : clauseFound(hit, kept, today);
    }
    return FOUND[hit.kind](hit, shelf);
  });
}
