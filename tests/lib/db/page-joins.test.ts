import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { backup, drafts, library, mine, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { ClipId, NotePage, PageKey } from '@/lib/model';

import { aDraft, aNote, aStore, at, noteId, pageKey } from './a-store';
import { FACTS, aCorrection } from './every-table';

const { pageJoins, keptPages } = library;
const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');
const KEY = pageKey('a:en');
const HERE = FACTS.address;
const MOVED = 'https://www.gov.uk/a-moved';
const ALONE = MOVED as PageKey;
const { selector } = aNote();
const finds = { mentions: [], commitments: [], progress: [] };

const pageAt = (key: PageKey, address: string, title = 'A'): NotePage => ({ key, address, title, textHash: 'h' });
const quoteOf = (exact: string) => ({ ...selector, exact });

/** One of each thing that the reader can put on words of a page. */
async function putOn(store: Store, page: NotePage, name: string): Promise<void> {
  const { address, title, key } = page;
  await notes.save(store, aNote({ id: noteId(`${name}-note`), page, selector: quoteOf(`${name} note`) }));
  await notes.save(store, aNote({ id: noteId(`${name}-binned`), page, selector: quoteOf(`${name} binned`) }));
  await notes.delete(store, noteId(`${name}-binned`), T1);
  await drafts.save(store, aDraft({ id: noteId(`${name}-draft`), page, selector: quoteOf(`${name} draft`) }));
  await mine.clips.save(store, {
    id: `${name}-clip` as ClipId,
    wish: 'evidence',
    page,
    facts: { ...FACTS, address },
    selector: quoteOf(`${name} clip`),
    made: T1,
  });
  const id = `correction/${name}` as ReturnType<typeof aCorrection>['id'];
  const correction = aCorrection({ id, page: key, address, title, selector: quoteOf(`${name} correction`) });
  await mine.keep(store, { what: 'correction', about: 'it', at: T1, rows: { corrections: [correction] } });
}
const keepAt = (store: Store, address: string, hash = 'h') =>
  keptPages.keep(store, {
    page: { page: KEY, facts: { ...FACTS, address, title: `At ${address}` }, because: 'saved', kept: T1 },
    hash,
    reading: { text: `The words of ${hash}`, headings: [] },
    finds,
  });
const quotesOn = async (store: Store, key: PageKey) =>
  (await pageJoins.wordsOf(store, key)).quotes.map(({ exact }) => exact).toSorted();
const KINDS = ['binned', 'clip', 'correction', 'draft', 'note'];
const allOf = (...names: readonly string[]) =>
  names.flatMap((name) => KINDS.map((kind) => `${name} ${kind}`)).toSorted();

test('of a page is held what is kept of it, and everything that the reader put on its words', async () => {
  const store = await aStore();
  expect(await pageJoins.hasQuotes(store, KEY)).toBe(false);
  expect(await pageJoins.wordsOf(store, KEY)).toEqual({ titles: [], quotes: [] });
  expect(await pageJoins.placesOf(store, KEY)).toEqual([]);
  await putOn(store, pageAt(KEY, HERE), 'one');
  await putOn(store, pageAt(pageKey('b:en'), 'https://www.gov.uk/b', 'B'), 'other');
  expect(await pageJoins.hasQuotes(store, KEY)).toBe(true);
  expect(await quotesOn(store, KEY)).toEqual(allOf('one'));
  expect(await pageJoins.wordsOf(store, KEY)).toMatchObject({ titles: ['A'] });
  expect(await pageJoins.wordsOf(store, KEY)).not.toHaveProperty('text');
  await keepAt(store, MOVED);
  expect(await pageJoins.wordsOf(store, KEY)).toMatchObject({ titles: [`At ${MOVED}`, 'A'], text: 'The words of h' });
  expect(await pageJoins.placesOf(store, KEY)).toEqual([
    { address: MOVED, title: `At ${MOVED}` },
    ...KINDS.map(() => ({ address: HERE, title: 'A' })),
  ]);
});

test('an address that stands for a title is no title', async () => {
  const store = await aStore();
  await notes.save(store, aNote({ page: pageAt(KEY, HERE, HERE) }));
  expect((await pageJoins.wordsOf(store, KEY)).titles).toEqual([]);
});

test('an address leads to the page that is kept from it, and to the one that only the address is known of', async () => {
  const store = await aStore();
  expect(await pageJoins.keysAt(store, HERE)).toEqual([HERE]);
  await keepAt(store, HERE);
  expect(await pageJoins.keysAt(store, HERE)).toEqual([KEY, HERE]);
  expect(await pageJoins.keysAt(store, MOVED)).toEqual([MOVED]);
});

test('joined, the page at an address is the other: what was put on it goes with it, and what is elsewhere stays', async () => {
  const store = await aStore();
  await putOn(store, pageAt(ALONE, MOVED), 'moved');
  await putOn(store, pageAt(ALONE, 'https://www.gov.uk/elsewhere'), 'elsewhere');
  await putOn(store, pageAt(KEY, HERE), 'here');
  const { changes } = await backup.last(store);
  expect(await pageJoins.join(store, { address: MOVED, key: KEY, by: 'reader', made: T2 })).toEqual({ saved: true });
  expect(await quotesOn(store, KEY)).toEqual(allOf('here', 'moved'));
  expect(await quotesOn(store, ALONE)).toEqual(allOf('elsewhere'));
  expect(await pageJoins.of(store, { address: MOVED, key: KEY })).toEqual({
    address: MOVED,
    key: KEY,
    says: 'same',
    by: 'reader',
    made: T2,
  });
  expect((await mine.clips.waiting(store)).find(({ id }) => id === 'moved-clip')?.facts).toMatchObject({ key: KEY });
  expect((await backup.last(store)).changes).toBe(changes + 1);
});

test('joined where nothing was put on it, no change is counted', async () => {
  const store = await aStore();
  await pageJoins.join(store, { address: MOVED, key: KEY, by: 'words', made: T2 });
  await pageJoins.part(store, { address: MOVED, key: KEY, made: T2 });
  expect((await backup.last(store)).changes).toBe(0);
});

test('that GOV.UK joins two addresses moves nothing of the reader’s', async () => {
  const store = await aStore();
  await putOn(store, pageAt(ALONE, MOVED), 'moved');
  await pageJoins.join(store, { address: MOVED, key: KEY, by: 'GOV.UK', made: T2 });
  expect(await quotesOn(store, ALONE)).toEqual(allOf('moved'));
});

test('parted again, what was put on a page at its address goes back, and the other is kept as it was before', async () => {
  const store = await aStore();
  await keepAt(store, HERE);
  const before = await keptPages.of(store, KEY);
  await pageJoins.join(store, { address: MOVED, key: KEY, by: 'words', made: T1 });
  await keepAt(store, MOVED, 'i');
  // joined anew, it is still remembered how the page was kept before
  await pageJoins.join(store, { address: MOVED, key: KEY, by: 'words', made: T2 });
  await putOn(store, pageAt(KEY, MOVED), 'moved');
  await putOn(store, pageAt(KEY, HERE), 'here');
  const { changes } = await backup.last(store);
  expect(await pageJoins.part(store, { address: MOVED, key: KEY, made: T2 })).toEqual({ saved: true });
  expect(await quotesOn(store, KEY)).toEqual(allOf('here'));
  expect(await quotesOn(store, ALONE)).toEqual(allOf('moved'));
  expect(await keptPages.of(store, KEY)).toEqual(before);
  expect(await pageJoins.of(store, { address: MOVED, key: KEY })).toEqual({
    address: MOVED,
    key: KEY,
    says: 'apart',
    by: 'reader',
    made: T2,
  });
  expect((await backup.last(store)).changes).toBe(changes + 1);
});

test('a page that was kept from the address that is joined is not kept as before when they are parted', async () => {
  const store = await aStore();
  await keepAt(store, MOVED);
  await pageJoins.join(store, { address: MOVED, key: KEY, by: 'words', made: T1 });
  expect(await pageJoins.of(store, { address: MOVED, key: KEY })).not.toHaveProperty('kept');
  await keepAt(store, HERE, 'i');
  const now = await keptPages.of(store, KEY);
  await pageJoins.part(store, { address: MOVED, key: KEY, made: T2 });
  expect(await keptPages.of(store, KEY)).toEqual(now);
});

test('a page that stands elsewhere by now stays as it is kept when another address is parted from it', async () => {
  const store = await aStore();
  await keepAt(store, HERE);
  await pageJoins.join(store, { address: MOVED, key: KEY, by: 'words', made: T1 });
  await keepAt(store, 'https://www.gov.uk/elsewhere', 'i');
  const now = await keptPages.of(store, KEY);
  await pageJoins.part(store, { address: MOVED, key: KEY, made: T2 });
  expect(await keptPages.of(store, KEY)).toEqual(now);
});

test('the reader is told of a page that was joined with another, or that was not', async () => {
  const store = await aStore();
  const claim = (borneOut: 'yes' | 'no') => pageJoins.claim(store, { address: MOVED, key: KEY, borneOut });
  const asked = { address: MOVED, key: KEY };
  expect(await claim('yes')).toBeUndefined();
  expect(await claim('no')).toEqual({ ...asked, says: 'apart', by: 'words', other: { address: MOVED, title: '' } });
  await notes.save(store, aNote({ page: pageAt(KEY, MOVED) }));
  await notes.save(store, aNote({ id: noteId('n2'), page: pageAt(KEY, HERE) }));
  await pageJoins.join(store, { ...asked, by: 'address', made: T1 });
  const joined = { ...asked, says: 'same', by: 'address', other: { address: HERE, title: 'A' } };
  expect(await claim('yes')).toEqual(joined);
  expect(await claim('no')).toEqual(joined);
  await pageJoins.part(store, { ...asked, made: T2 });
  expect(await claim('yes')).toBeUndefined();
  expect(await claim('no')).toMatchObject({ says: 'apart', by: 'reader' });
});
