import { library, watch } from '@/lib/db';
import type { Store } from '@/lib/db';

import { growIndex } from './grow-index';

/** What is told while the index grows. */
export interface SearchFollowed {
  /** Growing begins; what it gives is called when it has come to rest. */
  readonly grows: () => () => void;
  readonly failed: (fault: unknown) => void;
}

/** A turn of the browser: what is asked meanwhile is answered first. */
const breathe = (): Promise<void> => new Promise((settle) => setTimeout(settle, 0));
/** An import brings a page a second: the index grows when what changed has come to rest for so long. */
const REST_MS = 500;

/** Has the index grow now, and after each change of what can be searched. Returns what stops it. */
export function followSearch(store: Store, { grows, failed }: SearchFollowed): () => void {
  const stopping = new AbortController();
  let resting: ReturnType<typeof setTimeout> | undefined;
  const grow = async (): Promise<void> => {
    const rests = grows();
    try {
      await growIndex(store, { breathe, signal: stopping.signal });
    } finally {
      rests();
    }
  };
  const stop = watch(
    store,
    library.searchPieces.state,
    () => {
      clearTimeout(resting);
      resting = setTimeout(() => void grow().catch(failed), REST_MS);
    },
    failed,
  );
  return () => {
    stop();
    clearTimeout(resting);
    stopping.abort();
  };
}
