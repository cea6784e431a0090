import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoInstant, PageFacts, PageKey } from '@/lib/model';
import { asFound, isBorneOut, pageKey, publicationOf } from '@/lib/page';

/** Of one page that another one says it is: nothing is held of it, it is the same, or it is not. */
type Standing = 'free' | 'same' | 'apart';

interface Found {
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

async function standingOf(store: Store, key: PageKey, found: Found, made: IsoInstant): Promise<Standing> {
  const { address } = found;
  const [settled, places] = await Promise.all([
    library.pageJoins.of(store, { address, key }),
    library.pageJoins.placesOf(store, key),
  ]);
  if (settled !== undefined) return settled.says;
  if (places.length === 0) return 'free';
  if (places.some((place) => place.address === address)) return 'same';
  if (!isBorneOut(await library.pageJoins.wordsOf(store, key), found)) return 'apart';
  await library.pageJoins.join(store, { address, key, by: 'words', made });
  return 'same';
}

/** What hangs on a page's address alone, because its content id was not known, is the page's own from now on. */
async function takeOver(store: Store, address: string, key: PageKey, made: IsoInstant): Promise<void> {
  const own = address as PageKey;
  if (key === own || !(await library.pageJoins.hasQuotes(store, own))) return;
  await library.pageJoins.join(store, { address, key, by: 'address', made });
}

/**
 * Decides which page it is that stands at an address; nothing else does. Where the browser found it is a fact; its
 * content id and its canonical address are claims, and join it with a page that is held under another address only where
 * title and most of the held words agree, or where GOV.UK or the reader has said so. Else it is a page of its own. Of a
 * page that nothing is held of, the content id is believed: there is nothing to lose. What it is a part of goes by where
 * it was found.
 */
export async function identifyPage(
  store: Store,
  facts: PageFacts,
  { text, at }: { readonly text: string; readonly at: IsoInstant },
): Promise<PageFacts> {
  // it was decided before: the same visit asks again
  if (facts.key !== undefined) return facts;
  const found = asFound(facts);
  const publication = publicationOf(found);
  const page = { ...found, ...(publication === undefined ? {} : { publication }) };
  const { address } = page;
  const own = address as PageKey;
  const byId = pageKey(page);
  const byAddress = address === facts.address ? [] : await library.pageJoins.keysAt(store, facts.address);
  const claimed = [...new Set([byId, ...byAddress])].filter((key) => key !== own);
  const standings = new Map<PageKey, Standing>();
  for (const key of claimed) standings.set(key, await standingOf(store, key, { address, title: page.title, text }, at));
  const firstThat = (standing: Standing): PageKey | undefined => claimed.find((key) => standings.get(key) === standing);
  const says = firstThat('apart');
  const key = firstThat('same') ?? (standings.get(byId) === 'free' ? byId : own);
  await takeOver(store, address, key, at);
  return { ...page, ...(key === byId ? {} : { key }), ...(says === undefined ? {} : { says }) };
}
