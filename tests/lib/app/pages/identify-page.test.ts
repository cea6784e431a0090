import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';

import { identifyPage } from '@/lib/app/pages/identify-page';
import { keepPage, rememberReading } from '@/lib/app/pages/keep-pages';
import * as data from '@/lib/app/data/data';
import { drafts, library, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { NotePage, PageFacts, PageKey } from '@/lib/model';
import { pageKey } from '@/lib/page';

import { aDraft, aNote, aStore, at, noteId } from '../../db/a-store';

const ID = 'd97aa0b4-8074-5a11-8657-b42fc042b2cc';
const REAL = 'https://www.gov.uk/government/publications/statement';
const OTHER = 'https://www.gov.uk/government/news/harmless';
const TEXT =
  'The participants met in London on 4 March 2024. They agreed to share information on the supply of boats and engines. ' +
  'They will meet again by the end of the year to review what has been done, and will publish a summary of it.';
const ELSE =
  'Farmers can apply for a grant from Monday. The scheme pays for hedges, ponds and stone walls, and is open to tenants ' +
  'as well. Applications close in June, and payments are made within sixty days of the claim.';
const EDITED = TEXT.replace('boats and engines', 'small boats');
const T1 = at('2026-03-02T10:00:00.000Z');
const T2 = at('2026-11-24T10:00:00.000Z');
const KEY = `${ID}/en` as PageKey;
const selector = {
  exact: 'They agreed to share information',
  prefix: 'met in London on 4 March 2024. ',
  suffix: ' on the supply of boats and engines.',
  position: { start: 48, end: 80 },
  codePoints: { start: 48, end: 80 },
  headings: [],
};

const facts = (change: Partial<PageFacts> = {}): PageFacts => ({
  address: REAL,
  contentId: ID,
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'Joint statement',
  reason: '',
  attachments: [],
  ...change,
});
const without = ({ contentId: _id, ...rest }: PageFacts): PageFacts => rest;
const identify = (store: Store, page: PageFacts, text = TEXT) => identifyPage(store, page, { text, at: T2 });
const finds = { mentions: [], commitments: [], progress: [] };
const read = (page: PageFacts, text = TEXT) => ({ facts: page, reading: { text, headings: [] }, finds });
const notePage = (page: PageFacts, text = TEXT): NotePage => ({
  key: pageKey(page),
  address: page.address,
  title: page.title,
  textHash: fingerprint(text),
});

/** The statement, read where it is, noted and kept. */
async function notedStatement(): Promise<Store> {
  const store = await aStore();
  const page = await identify(store, facts());
  await notes.save(store, aNote({ page: notePage(page), selector }));
  await keepPage(store, read(page), { because: 'noted', at: T1 });
  return store;
}
const claimOf = (store: Store, page: PageFacts) => data.claims.of(store, notePage(page), page.says);

describe('a page that says it is another', () => {
  test('by content id, with other words, is a page of its own, and that is told', async () => {
    const store = await notedStatement();
    const page = await identify(store, facts({ address: OTHER }), ELSE);
    expect([pageKey(page), page.says]).toEqual([OTHER, KEY]);
    expect(await claimOf(store, page)).toMatchObject({ says: 'apart', by: 'words', other: { address: REAL } });
  });
  test('by content id, with the words but another title, is a page of its own', async () => {
    const store = await notedStatement();
    const page = await identify(store, facts({ address: OTHER, title: 'Grants for hedges' }));
    expect(pageKey(page)).toBe(OTHER);
  });
  test('by its canonical address, with other words, is a page of its own', async () => {
    const store = await notedStatement();
    const claims = facts({ foundAt: OTHER, contentId: 'aaaaaaaa-0000-4000-8000-000000000000' });
    const page = await identify(store, claims, ELSE);
    expect([page.address, pageKey(page), page.says]).toEqual([OTHER, 'aaaaaaaa-0000-4000-8000-000000000000/en', KEY]);
    const nameless = await identify(store, without(facts({ foundAt: OTHER })), ELSE);
    expect([nameless.address, pageKey(nameless), nameless.says]).toEqual([OTHER, OTHER, KEY]);
  });
  test('by its canonical address, is a part of what it lies under where it was found', async () => {
    const store = await aStore();
    const [mine, other] = [`${REAL}/annex-a`, 'https://www.gov.uk/government/publications/other'];
    const page = await identify(store, facts({ address: `${other}/annex-b`, foundAt: mine }));
    expect(page.publication).toEqual({ address: REAL });
    expect((await identify(store, facts({ address: OTHER }))).publication).toBeUndefined();
  });
  test('changes no kept page, no note’s place and no key, however it is read', async () => {
    const store = await notedStatement();
    const stood = async () => JSON.stringify([await notes.all(store), await library.keptPages.all(store)]);
    const before = await stood();
    for (const claims of [facts({ address: OTHER }), facts({ foundAt: OTHER }), without(facts({ foundAt: OTHER }))]) {
      const page = await identify(store, claims, ELSE);
      await rememberReading(store, read(page, ELSE), T2);
      await notes.place(store, pageKey(page), [{ note: aNote().id, placement: { state: 'orphaned' } }]);
    }
    expect(await stood()).toBe(before);
  });
  test('and has the words too, does not take notes that were read in for the other’s address', async () => {
    const store = await aStore();
    const byAddress: NotePage = { key: REAL as PageKey, address: REAL, title: REAL, textHash: '' };
    await notes.save(store, aNote({ page: byAddress, selector }));
    const copy = facts({ foundAt: OTHER, contentId: 'aaaaaaaa-0000-4000-8000-000000000000' });
    expect(pageKey(await identify(store, copy))).toBe(REAL);
    expect((await notes.all(store)).map(({ page }) => page.key)).toEqual([REAL]);
    const real = await identify(store, facts());
    expect([pageKey(real), (await notes.on(store, KEY)).length]).toEqual([KEY, 1]);
  });
  test('was only visited first: the true page is not told to have changed', async () => {
    const store = await aStore();
    const first = await identify(store, facts({ address: OTHER }), ELSE);
    await rememberReading(store, read(first, ELSE), T1);
    const real = await identify(store, facts());
    await rememberReading(store, read(real), T2);
    expect(await library.readings.changeOf(store, pageKey(real), fingerprint(TEXT))).toBeUndefined();
  });
});

describe('a page that moved', () => {
  const moved = facts({ address: OTHER });

  test('is the same where title and most words agree; that is told', async () => {
    const store = await notedStatement();
    const page = await identify(store, moved, EDITED);
    expect(pageKey(page)).toBe(KEY);
    expect(await claimOf(store, page)).toMatchObject({ says: 'same', by: 'words', other: { address: REAL } });
  });
  test('stays the same when it is edited there afterwards, and the old address stays it as well', async () => {
    const store = await notedStatement();
    await identify(store, moved, EDITED);
    expect(pageKey(await identify(store, moved, ELSE))).toBe(KEY);
    expect(pageKey(await identify(store, facts(), ELSE))).toBe(KEY);
  });
  test('is parted by one act: what was noted there goes with it, and the other page is kept as before', async () => {
    const store = await notedStatement();
    const before = await library.keptPages.all(store);
    const page = await identify(store, moved, EDITED);
    await rememberReading(store, read(page, EDITED), T2);
    await notes.save(store, aNote({ id: noteId('n2'), page: notePage(page, EDITED), selector }));
    await drafts.save(store, aDraft({ id: noteId('d1'), page: notePage(page, EDITED) }));
    expect((await library.keptPages.all(store)).map(({ facts: { address } }) => address)).toEqual([OTHER]);
    const claim = await claimOf(store, page);
    if (claim === undefined) throw new Error('nothing is told');
    await data.claims.settle(store, claim, T2);
    expect(await library.keptPages.all(store)).toEqual(before);
    const now = await identify(store, moved, EDITED);
    expect([pageKey(now), now.says]).toEqual([OTHER, KEY]);
    expect((await notes.on(store, KEY)).map(({ id }) => id)).toEqual([aNote().id]);
    expect((await notes.on(store, OTHER as PageKey)).map(({ id }) => id)).toEqual(['n2']);
    expect(await drafts.on(store, OTHER as PageKey)).toHaveLength(1);
    const back = await claimOf(store, now);
    expect(back).toMatchObject({ says: 'apart', by: 'reader' });
    if (back !== undefined) await data.claims.settle(store, back, T2);
    expect(pageKey(await identify(store, moved, ELSE))).toBe(KEY);
    expect(await notes.on(store, KEY)).toHaveLength(2);
  });
  test('and was rewritten is the same where GOV.UK has said so', async () => {
    const store = await notedStatement();
    expect(pageKey(await identify(store, moved, ELSE))).toBe(OTHER);
    const job = { id: 'job', wish: { by: 'address', path: '/x' }, title: '', started: T1, state: 'running' } as const;
    await library.imports.start(store, job, ['/x']);
    const item = await library.imports.next(store, 'job');
    if (item === undefined) throw new Error('nothing waits');
    const keeping = {
      page: { page: KEY, facts: moved, because: 'imported', kept: T2, updatedAt: T2 },
      hash: fingerprint(ELSE),
      reading: { text: ELSE, headings: [] },
      finds,
    } as const;
    await library.imports.arrive(store, item, { pages: [keeping], title: '' });
    const page = await identify(store, moved, ELSE);
    expect([pageKey(page), page.says]).toEqual([KEY, undefined]);
    expect(await claimOf(store, page)).toMatchObject({ says: 'same', by: 'GOV.UK', other: { address: REAL } });
  });
});

describe('nothing is asked where nothing is claimed', () => {
  test('a page that was edited where it stands is the same, whatever it says now', async () => {
    const store = await notedStatement();
    const page = await identify(store, facts({ title: 'Grants' }), ELSE);
    expect([pageKey(page), page.says, await claimOf(store, page)]).toEqual([KEY, undefined, undefined]);
  });
  test('a translation and another part of a guide have keys of their own', async () => {
    const store = await notedStatement();
    const cy = await identify(store, facts({ locale: 'cy', address: `${REAL}.cy` }), ELSE);
    const part = await identify(store, facts({ part: 'apply', address: `${REAL}/apply` }), ELSE);
    expect([cy, part].map(pageKey)).toEqual([`${ID}/cy`, `${ID}/en/apply`]);
    expect([cy.says, part.says]).toEqual([undefined, undefined]);
  });
  test('notes that were read in become the page’s own where they name its address; that is told, and taken back', async () => {
    const store = await aStore();
    const byAddress: NotePage = { key: REAL as PageKey, address: REAL, title: REAL, textHash: '' };
    await notes.save(store, aNote({ page: byAddress, selector }));
    const page = await identify(store, facts());
    expect(await notes.on(store, KEY)).toHaveLength(1);
    const claim = await claimOf(store, page);
    expect(claim).toMatchObject({ says: 'same', by: 'address' });
    if (claim !== undefined) await data.claims.settle(store, claim, T2);
    const own = await identify(store, facts());
    expect([pageKey(own), (await notes.on(store, REAL as PageKey)).length]).toEqual([REAL, 1]);
  });
});
