// In the page: keeps as many documents as asked, searches them as the Search page does, and as a scan of the table would.
import { search } from '@/lib/app';
import { corpus, library, mine, openStore, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { OUTCOMES, STRENGTHS, pageDocumentId } from '@/lib/model';
import type {
  Corpus,
  CorpusCommitment,
  IsoDate,
  IsoInstant,
  KeptPage,
  KeptText,
  PageFacts,
  PageKey,
} from '@/lib/model';

import { inTurn } from '../measure';

type KeptIndex = Awaited<ReturnType<typeof search.open>>;
type KnownSaid = Parameters<typeof search.results>[2]['known'];

const WORDS_EACH = 200;
/** So many words of a document are its promise. */
const QUOTED = 20;
const VOCABULARY = 12_000;
const SHOWN = 20;
/** An index takes seconds to build. */
const BUILDS = 3;
const SYLLABLES = ['ka', 'le', 'mi', 'ro', 'tu', 'pen', 'sta', 'gri', 'bo', 'na', 've', 'do'];
const NO_SEEDS: Corpus = {
  version: 'bench',
  editors: 'the bench',
  asOf: '2024-01-01' as IsoDate,
  entities: [],
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function wordAt(at: number): string {
  let rest = at + SYLLABLES.length;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** Some words stand in nearly every text and most in few, as in any language. */
function textOf(random: () => number): string {
  const words = Array.from({ length: WORDS_EACH }, () => wordAt(Math.floor(VOCABULARY ** random()) - 1));
  return words.join(' ');
}

const NO_ANSWER = { answer: 'not stated' } as const;

/** What a document promises, as an import brings it into the corpus. */
function commitmentOf(page: PageKey, words: string): CorpusCommitment {
  const quote = `We will ${words.split(' ', QUOTED).join(' ')}`;
  return {
    id: `commitment/page/${page}` as CorpusCommitment['id'],
    document: pageDocumentId(page),
    quote,
    summary: quote,
    strength: 'firm',
    promisedBy: [],
    action: quote,
    conditions: [],
    testability: { deliverable: NO_ANSWER, target: NO_ANSWER, timeframe: NO_ANSWER, owner: NO_ANSWER },
    deadlines: [],
    history: [],
    sources: [],
    confidence: 'high',
  };
}

interface Documents {
  readonly pages: KeptPage[];
  readonly texts: KeptText[];
  readonly commitments: CorpusCommitment[];
}

function documents(count: number): Documents {
  const random = chance(7);
  const pages: KeptPage[] = [];
  const texts: KeptText[] = [];
  const commitments: CorpusCommitment[] = [];
  for (let at = 0; at < count; at++) {
    const page = `document-${at}/en` as PageKey;
    const facts: PageFacts = {
      address: `https://www.gov.uk/document-${at}`,
      locale: 'en',
      verdict: 'annotate',
      kind: 'news_story',
      kindShown: 'News story',
      title: `${wordAt(at)} and ${wordAt(at * 7)}`,
      reason: '',
      attachments: [],
    };
    const hash = String(at);
    pages.push({ page, facts, because: 'imported', hash, kept: '2024-01-01T00:00:00.000Z' as IsoInstant });
    const finds = { mentions: [], commitments: [], progress: [] };
    const text = textOf(random);
    texts.push({ page, hash, reading: { text, headings: [] }, finds });
    commitments.push(commitmentOf(page, text));
  }
  return { pages, texts, commitments };
}

const breathe = async (): Promise<void> => undefined;

async function bringUpToDate(store: Store, kept: KeptIndex): Promise<void> {
  const { rows: listed } = await search.list(store);
  await search.bringUpToDate(store, kept, { listed, breathe });
}

async function storeOf(name: string, count: number): Promise<Store> {
  const store = await openStore(name);
  await plantSeeds(store, NO_SEEDS);
  const { pages, texts, commitments } = documents(count);
  await store.keptPages.bulkPut(pages);
  await store.keptTexts.bulkPut(texts);
  const at = '2024-01-01T00:00:00.000Z' as IsoInstant;
  await mine.keep(store, { what: 'commitment', about: 'all', at, rows: { commitments } });
  await store.changes.clear();
  return store;
}

/** A word being typed, a second one after it, and one with a letter wrong. */
function keystrokes(): readonly string[] {
  const [often, seldom] = [wordAt(40), wordAt(4000)];
  const typed = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at + 1)).slice(1);
  return [...typed(seldom), ...typed(often).map((word) => `${seldom} ${word}`), seldom.replace(/.$/, 'x')];
}

export interface SearchTimes {
  readonly keys: number;
  readonly hits: number;
  /** Milliseconds of each round: a keystroke by the index, for what is of either kind, and by a scan; the index opened again, and built; the worker's start. */
  readonly took: Readonly<
    Record<'documents' | 'commitments' | 'scanned' | 'opened' | 'startedFull' | 'startedEmpty', readonly number[]>
  >;
  /** The slowest keystroke of each round. */
  readonly slowest: readonly number[];
  /** Of few rounds of their own. */
  readonly built: readonly number[];
  /** How many rows the worker's start read with the documents kept. */
  readonly rowsRead: number;
  readonly megabytes: number;
}

async function timeSearch(count: number, rounds: number): Promise<SearchTimes> {
  const store = await storeOf('bench-search', count);
  (await storeOf('bench-search-empty', 0)).close();
  const built: number[] = [];
  for (let build = 0; build < BUILDS; build++) {
    // nothing is saved yet: each time it is empty
    const begun = performance.now();
    await bringUpToDate(store, await search.open(store));
    built.push(performance.now() - begun);
  }
  const kept = await search.open(store);
  await bringUpToDate(store, kept);
  await search.save(store, kept);
  const keys = keystrokes();
  let at = 0;
  let hits = 0;
  const keystrokesTook: number[] = [];
  let known: KnownSaid = search.nothingKnown();
  /** What the Search page does at a key: the hits, their counts, and the first rows. */
  const typed = (kind: 'document' | 'commitment') => async (): Promise<void> => {
    const started = performance.now();
    const query = keys[at++ % keys.length] ?? '';
    if (at % keys.length === 1) known = search.nothingKnown();
    const found = kept.index.search(query);
    hits = Math.max(hits, found.length);
    const asked = { query, kind, strengths: STRENGTHS, outcomes: OUTCOMES, limit: SHOWN };
    await search.results(store, found, { asked, known });
    keystrokesTook.push(performance.now() - started);
  };
  const scanned = async (): Promise<void> => {
    const words = (keys[at++ % keys.length] ?? '').split(' ');
    await store.keptTexts.filter(({ reading: { text } }) => words.every((word) => text.includes(word))).toArray();
  };
  const opened = async (): Promise<void> => {
    await bringUpToDate(store, await search.open(store));
  };
  let rowsRead = 0;
  /** What the background does when it is woken: the store, the seeds, the reader's own names. */
  const started = (name: string) => async (): Promise<void> => {
    const worker = await openStore(name);
    rowsRead = 0;
    for (const table of worker.tables)
      table.hook('reading', (row: unknown) => {
        rowsRead += 1;
        return row;
      });
    await plantSeeds(worker, NO_SEEDS);
    await corpus.readerNames(worker);
    worker.close();
  };
  const took = await inTurn(
    {
      documents: typed('document'),
      commitments: typed('commitment'),
      scanned,
      opened,
      startedFull: started('bench-search'),
      startedEmpty: started('bench-search-empty'),
    },
    { rounds, warm: 1, times: { documents: keys.length, commitments: keys.length, startedFull: 3, startedEmpty: 3 } },
  );
  await started('bench-search')();
  const [json = ''] = await library.searchSources.pieces(store, ['index']);
  // of either kind, and a first round that is not counted
  const inRound = 2 * keys.length;
  const slowest = Array.from({ length: rounds }, (_, round) =>
    Math.max(...keystrokesTook.slice((round + 1) * inRound, (round + 2) * inRound)),
  );
  return { keys: keys.length, hits, took, slowest, built, rowsRead, megabytes: json.length / 1e6 };
}

const offered = { timeSearch };
Object.assign(globalThis, offered);
