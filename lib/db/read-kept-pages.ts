import type { KeptPage, KeptText, PageKey } from '@/lib/model';

import type { Store } from './schema';

export async function of(store: Store, page: PageKey): Promise<KeptPage | undefined> {
  return store.keptPages.get(page);
}

/** Every kept page, without its words. */
export async function all(store: Store): Promise<readonly KeptPage[]> {
  return store.keptPages.toArray();
}

/** How many pages are kept with their words. Reads no row. */
export function count(store: Store): Promise<number> {
  return store.keptPages.count();
}

/** The words that a page was last seen with, of each of these pages that is kept. */
export async function texts(store: Store, pages: readonly KeptPage[]): Promise<readonly KeptText[]> {
  const found = await store.keptTexts.bulkGet(pages.map(({ page, hash }): [PageKey, string] => [page, hash]));
  return found.filter((text) => text !== undefined);
}
