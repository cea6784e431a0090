// In the page: keeps as many documents as asked, searches them as the Search page does, and as a scan of the table would.
import { search } from '@/lib/app';
import { corpus, mine, openStore, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { OUTCOMES, STRENGTHS } from '@/lib/model';
import type { IsoInstant } from '@/lib/model';

import { inTurn } from '../measure';
import { NO_SEEDS, documents, wordAt } from './many-documents';

type KnownSaid = Parameters<typeof search.results>[2]['known'];

const SHOWN = 20;
/** An index takes seconds to build. */
const BUILDS = 3;

const breathe = async (): Promise<void> => undefined;

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
    // each time from nothing on
    await store.searchPieces.clear();
    const begun = performance.now();
    await search.grow(store, { breathe });
    built.push(performance.now() - begun);
  }
  const kept = await search.open(store);
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
    const found = await search.find(kept, query);
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
    await search.open(store);
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
  const pieces = await store.searchPieces.toArray();
  const megabytes = pieces.reduce((sum, { json }) => sum + json.length, 0) / 1e6;
  // of either kind, and a first round that is not counted
  const inRound = 2 * keys.length;
  const slowest = Array.from({ length: rounds }, (_, round) =>
    Math.max(...keystrokesTook.slice((round + 1) * inRound, (round + 2) * inRound)),
  );
  return { keys: keys.length, hits, took, slowest, built, rowsRead, megabytes };
}

const offered = { timeSearch };
Object.assign(globalThis, offered);
