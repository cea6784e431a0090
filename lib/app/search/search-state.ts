import { corpus, library } from '@/lib/db';
import type { Store } from '@/lib/db';

/** Marks that are other ones where what can be searched has changed, and where what is known of commitments has. */
export interface SearchedState {
  readonly rows: string;
  readonly records: string;
}

/** To be followed: it reads a few keys. */
export async function searchedState(store: Store): Promise<SearchedState> {
  const [rows, { records }] = await Promise.all([library.searchPieces.state(store), corpus.state(store)]);
  return { rows, records };
}

/** To be followed: another one after each step by which the index grows, in whichever room. */
export async function indexHead(store: Store): Promise<string | undefined> {
  const { head } = await library.searchPieces.read(store, []);
  return head;
}

/** A kept page is taken out of what is searched, and brought back. */
export const { bringBack, forget: takeOut } = library.keptPages;
