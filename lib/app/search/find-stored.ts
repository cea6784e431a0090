import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId, SearchHit } from '@/lib/model';

import { bringUpToDate, openKeptIndex } from './kept-index';
import type { KeptIndex } from './kept-index';

/** A turn of the browser: keys and frames come first. */
const breathe = (): Promise<void> => new Promise((settle) => setTimeout(settle, 0));

/**
 * Searches what is on this computer by words, the best first, through the index that the Search page keeps: prefixes and
 * slips of the finger are found, and no table is read from end to end. Opened at the first words, held for the next.
 */
export function searchStored(store: Store): (words: string) => Promise<readonly SearchHit[]> {
  let opening: Promise<KeptIndex> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const upToDate = async (): Promise<KeptIndex> => {
    opening ??= openKeptIndex(store);
    const index = await opening;
    await bringUpToDate(store, index, { listed: await library.searchSources.list(store), breathe });
    return index;
  };
  return async (words) => {
    const turn = last.then(upToDate);
    last = turn.catch(() => {
      opening = undefined; // what failed is told to the one who asked; the next one begins anew
    });
    return (await turn).index.search(words);
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
