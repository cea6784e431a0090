import { corpus, library } from '@/lib/db';
import type { Store } from '@/lib/db';

import { bringUpToDate, countKinds, openKeptIndex, saveKeptIndex } from './kept-index';
import { nothingKnown } from './read-found';
import { readResults } from './read-results';

/** What the index is to hold, and a mark that is another one where what is known of commitments has changed. */
interface Listed {
  readonly rows: ReadonlyMap<string, string>;
  readonly records: string;
}

async function listRows(store: Store): Promise<Listed> {
  const [rows, { records }] = await Promise.all([library.searchSources.list(store), corpus.state(store)]);
  return { rows, records };
}

/** The search over everything on this computer. */
export const search = {
  open: openKeptIndex,
  save: saveKeptIndex,
  list: listRows,
  bringUpToDate,
  count: countKinds,
  nothingKnown,
  results: readResults,
  takeOut: library.keptPages.forget,
  bringBack: library.keptPages.bringBack,
};
