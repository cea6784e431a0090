import { isPageDocument, pageDocumentId } from '@/lib/model';
import type { HeldPlace, HeldWords, NotePage, PageClaim, PageJoin, PageKey, TextQuote } from '@/lib/model';

import { keepAgain } from './keep-pages';
import type { Store } from './schema';
import { countChange } from './steps';
import { written } from './written';
import type { Written } from './written';

/** A claim, and who settles it when. */
export type Joining = Pick<PageJoin, 'address' | 'key' | 'by' | 'made'>;

async function of(store: Store, { address, key }: Pick<PageJoin, 'address' | 'key'>): Promise<PageJoin | undefined> {
  return store.pageJoins.get([address, key]);
}

interface Quoted {
  readonly page: Pick<NotePage, 'address' | 'title'>;
  readonly selector: TextQuote;
}

/** Everything that the reader has put on words of a page. */
async function quotedOn(store: Store, key: PageKey): Promise<readonly Quoted[]> {
  // asked for at once: each page that is read waits for this
  const [notes, drafts, binned, clips, corrections] = await Promise.all([
    store.notes.where('page.key').equals(key).toArray(),
    store.drafts.where('page.key').equals(key).toArray(),
    store.bin.filter(({ note }) => note.page.key === key).toArray(),
    store.clips.filter(({ page }) => page.key === key).toArray(),
    store.corrections.where('page').equals(key).toArray(),
  ]);
  return [
    ...notes,
    ...drafts,
    ...binned.map(({ note }) => note),
    ...clips,
    ...corrections.map(({ address, title, selector }) => ({ page: { address, title }, selector })),
  ];
}

/** Where everything that is held of a page stood. A page that was only read is not held: nothing hangs on it. */
async function placesOf(store: Store, key: PageKey): Promise<readonly HeldPlace[]> {
  const [kept, quoted] = await Promise.all([store.keptPages.get(key), quotedOn(store, key)]);
  const pages = [...(kept === undefined ? [] : [kept.facts]), ...quoted.map(({ page }) => page)];
  return pages.map(({ address, title }) => ({ address, title }));
}

/** The words that are held of a page. */
async function wordsOf(store: Store, key: PageKey): Promise<HeldWords> {
  const kept = await store.keptPages.get(key);
  const text = kept === undefined ? undefined : await store.keptTexts.get([key, kept.hash]);
  const quoted = await quotedOn(store, key);
  const titles = (await placesOf(store, key)).map(({ address, title }) => (title === address ? '' : title));
  return {
    // of a note that was read in, the address may stand for the title
    titles: [...new Set(titles)].filter((title) => title !== ''),
    quotes: quoted.map(({ selector }) => selector),
    ...(text === undefined ? {} : { text: text.reading.text }),
  };
}

/** Whether anything that the reader wrote or put right hangs on this key. */
async function hasQuotes(store: Store, key: PageKey): Promise<boolean> {
  return (await quotedOn(store, key)).length > 0;
}

/** The pages that are kept from this address; and the one that only its address is known of. */
async function keysAt(store: Store, address: string): Promise<readonly PageKey[]> {
  const documents = await store.documents.where('address').equals(address).toArray();
  const [start] = [pageDocumentId('' as PageKey).length];
  const kept = documents.filter(({ id }) => isPageDocument(id)).map(({ id }) => id.slice(start) as PageKey);
  return [...new Set([...kept, address as PageKey])];
}

/** What was put on words of the page at an address goes from one key to another. Says how many rows there were. */
async function move(store: Store, address: string, from: PageKey, to: PageKey): Promise<number> {
  const put = (row: { page: NotePage }): void => {
    row.page = { ...row.page, key: to };
  };
  const isHere = ({ page }: { readonly page: NotePage }): boolean => page.key === from && page.address === address;
  const counts = [
    await store.notes.where('page.key').equals(from).filter(isHere).modify(put),
    await store.drafts.where('page.key').equals(from).filter(isHere).modify(put),
    await store.clips.filter(isHere).modify((clip: { page: NotePage; facts: object }) => {
      put(clip);
      clip.facts = { ...clip.facts, key: to };
    }),
    await store.bin.filter(({ note }) => isHere(note)).modify((row: { note: { page: NotePage } }) => put(row.note)),
    await store.corrections
      .where('page')
      .equals(from)
      .filter((row) => row.address === address)
      .modify((row: { page: PageKey }) => {
        row.page = to;
      }),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * From now on the page at this address is the page of this key. What was put on it under its own address goes with it;
 * GOV.UK's word moves nothing: that is told where the reader sees it.
 */
function join(store: Store, { address, key, by, made }: Joining): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.tables, async () => {
      const before = await of(store, { address, key });
      const now = await store.keptPages.get(key);
      const kept = before?.kept ?? (now?.facts.address === address ? undefined : now);
      const row = { address, key, says: 'same', by, made } as const;
      await store.pageJoins.put({ ...row, ...(kept === undefined ? {} : { kept }) });
      const moved = by === 'GOV.UK' ? 0 : await move(store, address, address as PageKey, key);
      if (moved > 0) await countChange(store);
      return { saved: true } as const;
    }),
  );
}

/**
 * From now on the page at this address is a page of its own, whatever it says: what was put on it there goes with it,
 * and the other page is kept as it was before they were joined.
 */
function part(store: Store, { address, key, made }: Omit<Joining, 'by'>): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.tables, async () => {
      const before = await of(store, { address, key });
      await store.pageJoins.put({ address, key, says: 'apart', by: 'reader', made });
      const moved = await move(store, address, key, address as PageKey);
      const now = await store.keptPages.get(key);
      if (before?.kept !== undefined && now?.facts.address === address) await keepAgain(store, before.kept);
      if (moved > 0) await countChange(store);
      return { saved: true } as const;
    }),
  );
}

/** What the reader is told of the page at an address: that it was joined with another, or that it was not. */
async function claim(
  store: Store,
  { address, key, borneOut }: Pick<PageJoin, 'address' | 'key'> & { readonly borneOut: 'yes' | 'no' },
): Promise<PageClaim | undefined> {
  const settled = await of(store, { address, key });
  if (borneOut === 'yes' && settled?.says !== 'same') return undefined;
  const other = (await placesOf(store, key)).find((page) => page.address !== address) ?? { address, title: '' };
  return { address, key, says: settled?.says ?? 'apart', by: settled?.by ?? 'words', other };
}

export const pageJoins = { of, placesOf, wordsOf, hasQuotes, keysAt, join, part, claim };
