import { library, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Note, PageKey } from '@/lib/model';

/** So many notes of other parts are looked for in one text, those changed last. */
const MOST = 200;

/** The keys that notes may hang on: of a note that was read in, its address may stand for it. */
async function keysOf(store: Store, publication: string): Promise<readonly PageKey[]> {
  const [told, kept] = await Promise.all([
    library.publicationParts.of(store, publication),
    library.publicationParts.keptUnder(store, publication),
  ]);
  const read = told.flatMap((part) => part.read?.page ?? []);
  return [...read, ...kept.map(({ page }) => page), ...told.map(({ address }) => address as PageKey)];
}

/** The notes on the other parts of every publication that a page is a read part of, those changed last first. */
export async function notesBeside(store: Store, page: PageKey): Promise<readonly Note[]> {
  const parts = await library.publicationParts.ofPage(store, page);
  const keys = (await Promise.all(parts.map(({ publication }) => keysOf(store, publication)))).flat();
  const own: readonly string[] = [page, ...parts.map(({ address }) => address)];
  const others = [...new Set(keys)].filter((key) => !own.includes(key));
  const found = (await Promise.all(others.map((key) => notes.on(store, key)))).flat();
  return found.sort((a, b) => b.changed.localeCompare(a.changed)).slice(0, MOST);
}
