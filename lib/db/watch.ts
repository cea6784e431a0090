import { liveQuery } from 'dexie';

import type { Store } from './schema';

/**
 * Tells what `query` reads now, and again after each change of what it read, in whichever room it was made. The query
 * may await nothing but the store. Returns what stops it.
 */
export function watch<Read>(
  store: Store,
  query: (store: Store) => Promise<Read>,
  tell: (read: Read) => void,
  fail: (fault: unknown) => void,
): () => void {
  // Dexie follows what is read behind an await of a function of ours only where the query itself is async
  const subscription = liveQuery(async () => query(store)).subscribe({ next: tell, error: fail });
  return () => subscription.unsubscribe();
}
