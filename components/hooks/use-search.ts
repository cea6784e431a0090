import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

import { search, storage } from '@/lib/app';
import type { Store } from '@/lib/app';
import { t } from '@/lib/language';
import { OUTCOMES, STRENGTHS } from '@/lib/model';
import type { Asked, CommitmentId, IsoDate, PageKey, Results } from '@/lib/model';

import type { SearchActs, SearchView, Size } from '../search/search-view';
import type { View } from '../states/view';
import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';

const FIRST: Asked = { query: '', kind: 'commitment', strengths: STRENGTHS, outcomes: OUTCOMES, limit: 20 };
const NONE: readonly CommitmentId[] = [];
/** While the index grows, what is found by then is shown anew so often at most. */
const SHOWN_ANEW_MS = 1000;

/** A turn of the browser: keys and frames come first. */
const breathe = (): Promise<void> => new Promise((settle) => setTimeout(settle, 0));

type KeptIndex = Awaited<ReturnType<typeof search.open>>;
type KnownSaid = Parameters<typeof search.results>[2]['known'];
type State = Awaited<ReturnType<typeof search.searchedState>>;

interface Held {
  readonly index: KeptIndex;
  readonly records: string;
  readonly known: KnownSaid;
  /** Whether all that can be searched is in it. */
  readonly isWhole: boolean;
  /** Counts what changed: results are read again. */
  readonly turn: number;
}

/** The first results come first: what changed since the index was written is looked for after them. */
const FOLLOWED_AFTER_MS = 300;

/** Follows the state of the store and each step of the index. Returns what stops it. */
function watchBoth(
  store: Store,
  changed: (now: State) => void,
  grew: () => void,
  fail: (fault: unknown) => void,
): () => void {
  const stops = [
    storage.watch(store, search.searchedState, changed, fail),
    storage.watch(store, search.indexHead, grew, fail),
  ];
  return () => stops.forEach((stop) => stop());
}

/**
 * Opens the index as it is kept, tells it at once, and follows the store: what changed is brought into the index, here or
 * in the background, whichever comes first.
 */
function followStore(
  store: Store,
  tell: (index: KeptIndex, records: string) => void,
  fail: (fault: unknown) => void,
): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  const index = search.open(store);
  let state: State | undefined;
  let told: { readonly head: string | undefined; readonly records: string | undefined } | undefined;
  let [isGrown, isGrowing] = [false, false];
  let isFresh = true;
  let shown: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  const show = async (): Promise<KeptIndex> => {
    clearTimeout(shown);
    shown = undefined;
    const kept = await index;
    if (!isFresh) await kept.refresh();
    isFresh = false;
    const [head, records] = [kept.headJson(), state?.records];
    const isSame = told !== undefined && told.head === head && (told.records ?? records) === records;
    // nothing is not told for what was never looked at
    if (!signal.aborted && (isGrown || kept.sums().stand > 0)) {
      told = { head, records };
      if (!isSame) tell(kept, records ?? '');
    }
    return kept;
  };
  let compare: { readonly compare?: 'every key' } = { compare: 'every key' };
  const grow = async (): Promise<void> => {
    if (isGrowing) return;
    isGrowing = true;
    try {
      let seen: State | undefined;
      while (seen !== state && !signal.aborted) {
        seen = state;
        const kept = await show();
        await search.grow(store, { breathe, signal, index: kept, ...compare });
        compare = {};
        isGrown = true;
        await show();
      }
    } finally {
      isGrowing = false;
    }
  };
  const follow = (): void => {
    const changed = (now: State): void => {
      state = now;
      grow().catch(fail);
    };
    const grew = (): void => {
      shown ??= setTimeout(() => {
        show().catch(fail);
        grow().catch(fail);
      }, SHOWN_ANEW_MS);
    };
    stop = watchBoth(store, changed, grew, fail);
  };
  show().catch(fail);
  const following = setTimeout(follow, FOLLOWED_AFTER_MS);
  return () => {
    stopping.abort();
    clearTimeout(following);
    clearTimeout(shown);
    stop();
  };
}

function useIndex(): { readonly held: Held | undefined; readonly failed: boolean; readonly retry: () => void } {
  const state = useStore();
  const [held, setHeld] = useState<Held>();
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const store = openOf(state);
  // what is read is asked for before the frame, and drawn in the next one
  useLayoutEffect(() => {
    if (store === undefined) return undefined;
    setFailed(false);
    // what is said is read anew where records changed: an import brings a page a second, and changes none
    const tell = (index: KeptIndex, records: string): void =>
      setHeld((before) => ({
        index,
        records,
        isWhole: index.head()?.grownTo !== undefined,
        known: before?.records === records ? before.known : search.nothingKnown(),
        turn: (before?.turn ?? 0) + 1,
      }));
    return followStore(store, tell, () => setFailed(true));
  }, [store, turn]);
  const isShut = state.is === 'failed' || state.is === 'newer data';
  return { held, failed: failed || isShut, retry: useCallback(() => setTurn((count) => count + 1), []) };
}

function sizeOf({ index }: Pick<Held, 'index'>): Size {
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

  useLayoutEffect(() => {
    if (store === undefined || held === undefined) return;
    const mine = ++latest.current;
    const { known, index } = held;
    const show = (read: Results | undefined): void => {
      if (read !== undefined && mine === latest.current) setResults(read); // a later question has its own answer
    };
    const answer = async (): Promise<void> => {
      const hits = await search.find(index, asked.query);
      if (mine !== latest.current) return;
      const first = await search.first(store, hits, { asked, known });
      show(first);
      if (first !== undefined) await breathe();
      if (mine === latest.current) show(await search.results(store, hits, { asked, known }));
    };
    answer().catch(fail);
  }, [store, held, asked, today, fail]);

  const size = useMemo(
    (): View<Size> => (held === undefined ? { state: 'loading' } : { state: 'ready', data: sizeOf(held) }),
    [held],
  );
  const shown = useMemo((): View<Results> => {
    if (failed) return { state: 'error', say: t('The corpus could not be read. Your notes are safe.'), retry };
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
    view: {
      asked,
      size,
      results: shown,
      ...(held === undefined || held.isWhole ? {} : { growing: true }),
      ...(title === undefined ? {} : { removed: title }),
    },
    acts,
  };
}
