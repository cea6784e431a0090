import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { search, storage } from '@/lib/app';
import type { Store } from '@/lib/app';
import { OUTCOMES, STRENGTHS } from '@/lib/model';
import type { Asked, CommitmentId, IsoDate, PageKey, Results } from '@/lib/model';

import type { SearchActs, SearchView, Size } from '../search/search-view';
import type { View } from '../states/view';
import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';

const FIRST: Asked = { query: '', kind: 'commitment', strengths: STRENGTHS, outcomes: OUTCOMES, limit: 20 };
const NONE: readonly CommitmentId[] = [];
const UNREADABLE = 'The corpus could not be read. Your notes are safe.';
/** The index is written when changes have come to rest: an import brings one a second. */
const KEEP_AFTER_MS = 3000;

/** A turn of the browser: keys and frames come first. */
const breathe = (): Promise<void> => new Promise((settle) => setTimeout(settle, 0));

type KeptIndex = Awaited<ReturnType<typeof search.open>>;
type KnownSaid = Parameters<typeof search.results>[2]['known'];
type Listed = Awaited<ReturnType<typeof search.list>>;

interface Held {
  readonly index: KeptIndex;
  readonly records: string;
  readonly known: KnownSaid;
  /** Counts what changed: results are read again. */
  readonly turn: number;
}

/** Opens the index and follows the store; one bringing up to date at a time, the last listing wins. */
function followStore(
  store: Store,
  tell: (index: KeptIndex, records: string) => void,
  fail: (fault: unknown) => void,
): () => void {
  const stopping = new AbortController();
  let waiting: Listed | undefined;
  let working = false;
  let keeping: ReturnType<typeof setTimeout> | undefined;
  let index: KeptIndex | undefined;
  const work = async (): Promise<void> => {
    if (working) return;
    working = true;
    try {
      await follow();
    } finally {
      working = false;
    }
  };
  const follow = async (): Promise<void> => {
    index ??= await search.open(store);
    while (waiting !== undefined && !stopping.signal.aborted) {
      const { rows, records } = waiting;
      waiting = undefined;
      const changed = await search.bringUpToDate(store, index, { listed: rows, breathe });
      const held = index;
      tell(held, records);
      if (changed) {
        clearTimeout(keeping);
        keeping = setTimeout(() => void search.save(store, held).catch(fail), KEEP_AFTER_MS);
      }
    }
  };
  const stop = storage.watch(
    store,
    search.list,
    (listed) => {
      waiting = listed;
      work().catch(fail);
    },
    fail,
  );
  return () => {
    stopping.abort();
    clearTimeout(keeping);
    stop();
  };
}

function useIndex(): { readonly held: Held | undefined; readonly failed: boolean; readonly retry: () => void } {
  const state = useStore();
  const [held, setHeld] = useState<Held>();
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const store = openOf(state);
  useEffect(() => {
    if (store === undefined) return undefined;
    setFailed(false);
    // what is said is read anew where records changed: an import brings a page a second, and changes none
    const tell = (index: KeptIndex, records: string): void =>
      setHeld((before) => ({
        index,
        records,
        known: before?.records === records ? before.known : search.nothingKnown(),
        turn: (before?.turn ?? 0) + 1,
      }));
    return followStore(store, tell, () => setFailed(true));
  }, [store, turn]);
  const isShut = state.is === 'failed' || state.is === 'newer data';
  return { held, failed: failed || isShut, retry: useCallback(() => setTurn((count) => count + 1), []) };
}

function sizeOf({ index }: Held): Size {
  const { document: documents, commitment: commitments, name: names } = search.count(index);
  return { documents, commitments, names };
}

/** Everything the Search page shows and does, as it is typed. */
export function useSearch(today: IsoDate): {
  readonly view: SearchView;
  readonly acts: SearchActs;
  /** The commitments of the corpus that were found. */
  readonly commitments: readonly CommitmentId[];
} {
  const state = useStore();
  const store = openOf(state);
  const fail = useFault();
  const { held, failed, retry } = useIndex();
  const [asked, setAsked] = useState(FIRST);
  const [results, setResults] = useState<Results>();
  const [removed, setRemoved] = useState<Awaited<ReturnType<typeof search.takeOut>>>();
  const latest = useRef(0);

  useEffect(() => {
    if (store === undefined || held === undefined) return;
    const mine = ++latest.current;
    const hits = held.index.index.search(asked.query);
    search.results(store, hits, { asked, known: held.known }).then((read) => {
      if (mine === latest.current) setResults(read); // a later question has its own answer
    }, fail);
  }, [store, held, asked, today, fail]);

  const size = useMemo(
    (): View<Size> => (held === undefined ? { state: 'loading' } : { state: 'ready', data: sizeOf(held) }),
    [held],
  );
  const shown = useMemo((): View<Results> => {
    if (failed) return { state: 'error', say: UNREADABLE, retry };
    return results === undefined ? { state: 'loading' } : { state: 'ready', data: results };
  }, [failed, results, retry]);

  const acts = useMemo(
    (): SearchActs => ({
      ask: (change) => setAsked((before) => ({ ...before, limit: FIRST.limit, ...change })),
      remove: (page: PageKey) => {
        if (store !== undefined) search.takeOut(store, page).then(setRemoved, fail);
      },
      bringBack: () => {
        if (store === undefined || removed === undefined) return;
        search.bringBack(store, removed).then(() => setRemoved(undefined), fail);
      },
    }),
    [store, removed, fail],
  );
  const title = removed?.page.facts.title;
  const commitments = results?.commitments ?? NONE;
  return {
    commitments,
    view: { asked, size, results: shown, today, ...(title === undefined ? {} : { removed: title }) },
    acts,
  };
}
