import type { Store } from '@/lib/db';
import type { CommitmentId, SearchHit } from '@/lib/model';

import { growIndex } from './grow-index';
import { openKeptIndex } from './kept-index';
import type { KeptIndex } from './kept-index';
import { searchKept } from './search-kept';

/** A turn of the browser: keys and frames come first. */
const breathe = (): Promise<void> => new Promise((settle) => setTimeout(settle, 0));
/** What was saved a moment ago is in the index by then; while a whole pack goes into it, what is there is searched. */
const PATIENCE_MS = 5000;

/** Settles with the work, or when so much time has passed. */
function atMost(work: Promise<unknown>, patienceMs: number): Promise<unknown> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise((settle) => {
    waiting = setTimeout(settle, patienceMs);
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(waiting));
}

/**
 * Searches what is on this computer by words, the best first, through the kept index: prefixes and slips of the finger
 * are found, and no table is read from end to end. Opened at the first words, held for the next.
 */
export function searchStored(store: Store): (words: string) => Promise<readonly SearchHit[]> {
  let opening: Promise<KeptIndex> | undefined;
  return async (words) => {
    try {
      await atMost(growIndex(store, { breathe }), PATIENCE_MS);
      opening ??= openKeptIndex(store);
      const index = await opening;
      await index.refresh();
      return await searchKept(index, words);
    } catch (fault) {
      opening = undefined; // what failed is told to the one who asked; the next one begins anew
      throw fault;
    }
  };
}

/** Finds stored commitments by words typed, the best first. */
export function findStored(store: Store): (words: string, most: number) => Promise<readonly CommitmentId[]> {
  const search = searchStored(store);
  return async (words, most) => {
    const stored = (await search(words)).filter(({ kind, page }) => kind === 'commitment' && page === undefined);
    return stored.slice(0, most).map(({ ref }) => ref as CommitmentId);
  };
}
