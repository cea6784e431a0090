import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import { storage } from '@/lib/app';
import type { Store } from '@/lib/app';
import { t } from '@/lib/language';

import type { View } from '../states/view';
import { useStore } from './store-provider';

const LOADING = { state: 'loading' } as const;

interface Watched<Read> {
  readonly key: string;
  readonly view: View<Read>;
}

/**
 * What a query reads from the store, and again after each change of it, in whichever room it was made.
 * @param key names what is asked; while it is undefined nothing is asked and the view is loading
 * @param query read anew when `key` changes, not when the function does
 */
export function useWatched<Read>(key: string | undefined, query: (store: Store) => Promise<Read>): View<Read> {
  const state = useStore();
  const [turn, setTurn] = useState(0);
  const [watched, setWatched] = useState<Watched<Read>>();
  const retry = useCallback(() => setTurn((count) => count + 1), []);
  const unreadable = useMemo(
    () => ({ state: 'error', say: t('The details could not be read. Your notes are safe.'), retry }) as const,
    [retry],
  );
  const store = state.is === 'open' ? state.store : undefined;
  useEffect(() => {
    if (store === undefined || key === undefined) return undefined;
    return storage.watch(
      store,
      query,
      (data) => setWatched({ key, view: { state: 'ready', data } }),
      () => setWatched({ key, view: unreadable }),
    );
  }, [store, key, turn, unreadable]);
  if (state.is === 'failed' || state.is === 'newer data') return unreadable;
  return watched !== undefined && watched.key === key ? watched.view : LOADING;
}
