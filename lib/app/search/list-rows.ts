import { corpus, library } from '@/lib/db';
import type { Store } from '@/lib/db';

/** What the index is to hold, and a mark that is another one where what is known of commitments has changed. */
interface Listed {
  readonly rows: ReadonlyMap<string, string>;
  readonly records: string;
}

export async function listRows(store: Store): Promise<Listed> {
  const [rows, { records }] = await Promise.all([library.searchSources.list(store), corpus.state(store)]);
  return { rows, records };
}

/** A kept page is taken out of what is searched, and brought back. */
export const { bringBack, forget: takeOut } = library.keptPages;
