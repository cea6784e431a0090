import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { MOST_ITEMS } from '@/lib/db/imports';
import type { Keeping } from '@/lib/db/keep-pages';
import type { ImportItem, ImportJob, PageFacts } from '@/lib/model';

import { aStore, at, pageKey } from './a-store';
import { FACTS } from './every-table';

const { imports, keptPages, pageJoins } = library;
const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');
const KEY = pageKey('a:en');
const finds = { mentions: [], commitments: [], progress: [] };

const aJob = (change: Partial<ImportJob> = {}): ImportJob => ({
  id: 'job',
  wish: { by: 'collection', path: '/all' },
  title: 'All',
  started: T1,
  state: 'running',
  ...change,
});
const keeping = (hash: string, facts: PageFacts = FACTS): Keeping => ({
  page: { page: KEY, facts, because: 'imported', kept: T1 },
  hash,
  reading: { text: `The words of ${hash}`, headings: [] },
  finds,
});

async function started(paths: readonly string[], leftOut: readonly string[] = []): Promise<Store> {
  const store = await aStore();
  expect(await imports.start(store, aJob(), paths, leftOut)).toEqual({ saved: true });
  return store;
}
async function nextOf(store: Store): Promise<ImportItem> {
  const item = await imports.next(store, 'job');
  if (item === undefined) throw new Error('nothing waits');
  return item;
}
const pathsIn = async (store: Store, state: ImportItem['state']) =>
  (await imports.inState(store, 'job', state)).map(({ path }) => path);

test('each document is queued once, in the order in which it was asked for; what is left out is not asked for', async () => {
  const store = await started(['/b', '/a', '/b'], ['/c']);
  expect(await pathsIn(store, 'waiting')).toEqual(['/b', '/a']);
  expect(await imports.inState(store, 'job', 'not brought in')).toEqual([
    { job: 'job', path: '/c', order: 2, state: 'not brought in', because: 'You left it out.' },
  ]);
  expect(await imports.counts(store, 'job')).toEqual({
    all: 3,
    of: { waiting: 2, arrived: 0, 'there already': 0, moved: 0, 'not brought in': 1, failed: 0 },
  });
});

test('the documents of one import are no other’s', async () => {
  const store = await started(['/a']);
  await imports.start(store, aJob({ id: 'a-later', started: T2 }), ['/a', '/b']);
  expect((await imports.all(store)).map(({ id }) => id)).toEqual(['a-later', 'job']);
  expect((await imports.counts(store, 'job')).all).toBe(1);
  await imports.forget(store, 'a-later');
  expect((await imports.all(store)).map(({ id }) => id)).toEqual(['job']);
  expect((await imports.counts(store, 'a-later')).all).toBe(0);
  expect(await pathsIn(store, 'waiting')).toEqual(['/a']);
});

test('the next document is the first that waits; an import without one is done', async () => {
  const store = await started(['/b', '/a']);
  const first = await nextOf(store);
  expect(first).toMatchObject({ path: '/b', state: 'waiting' });
  await imports.settle(store, first, { state: 'moved', leadsTo: ['/c', '/a'] });
  expect(await pathsIn(store, 'waiting')).toEqual(['/a', '/c']);
  for (const path of ['/a', '/c']) {
    const item = await nextOf(store);
    expect(item.path).toBe(path);
    await imports.settle(store, item, { state: 'not brought in', title: 'T', because: 'It is gone.' });
  }
  expect((await imports.all(store))[0]?.state).toBe('running');
  expect(await imports.next(store, 'job')).toBeUndefined();
  expect((await imports.all(store))[0]?.state).toBe('done');
  expect((await imports.inState(store, 'job', 'not brought in'))[0]).toMatchObject({
    path: '/a',
    title: 'T',
    because: 'It is gone.',
  });
});

test('of an import that was stopped nothing comes next, and it is not done', async () => {
  const store = await started(['/a']);
  expect(await imports.setState(store, 'job', 'stopped')).toEqual({ saved: true });
  expect(await imports.next(store, 'job')).toBeUndefined();
  expect((await imports.all(store))[0]?.state).toBe('stopped');
  expect(await imports.next(store, 'another')).toBeUndefined();
});

test('a document that ended is not ended anew by another page that was slower', async () => {
  const store = await started(['/a']);
  const item = await nextOf(store);
  await imports.settle(store, item, { state: 'failed', because: 'No answer.' });
  await imports.settle(store, item, { state: 'moved', leadsTo: ['/b'] });
  expect(await imports.arrive(store, item, { pages: [keeping('h')], title: 'A' })).toEqual({ saved: true });
  expect(await pathsIn(store, 'failed')).toEqual(['/a']);
  expect((await imports.counts(store, 'job')).all).toBe(1);
  expect(await keptPages.all(store)).toEqual([]);
});

test('documents that failed are asked for again, without the reason of before, and no others', async () => {
  const store = await started(['/a', '/b']);
  await imports.settle(store, await nextOf(store), { state: 'failed', because: 'No answer.' });
  await imports.settle(store, await nextOf(store), { state: 'not brought in', because: 'It is gone.' });
  await imports.next(store, 'job');
  expect(await imports.retry(store, 'job')).toEqual({ saved: true });
  const again = await nextOf(store);
  expect(again.path).toBe('/a');
  expect(await pathsIn(store, 'not brought in')).toEqual(['/b']);
  await imports.settle(store, again, { state: 'moved' });
  expect((await imports.inState(store, 'job', 'moved'))[0]).not.toHaveProperty('because');
});

test('what arrives is kept with its words; the same words again were there already', async () => {
  const store = await started(['/a', '/b', '/c']);
  await imports.arrive(store, await nextOf(store), { pages: [keeping('h')], title: 'A', leadsTo: ['/d'] });
  expect(await imports.inState(store, 'job', 'arrived')).toMatchObject([{ path: '/a', title: 'A' }]);
  expect(await keptPages.of(store, KEY)).toMatchObject({ hash: 'h', because: 'imported' });
  await imports.arrive(store, await nextOf(store), { pages: [keeping('h')], title: 'A' });
  expect(await pathsIn(store, 'there already')).toEqual(['/b']);
  await imports.arrive(store, await nextOf(store), { pages: [keeping('h'), keeping('i')], title: 'A' });
  expect(await pathsIn(store, 'arrived')).toEqual(['/a', '/c']);
  expect(await pathsIn(store, 'waiting')).toEqual(['/d']);
});

test('a redirect that never ends is left after so many documents', async () => {
  const store = await aStore();
  await store.importItems.bulkPut(
    Array.from({ length: MOST_ITEMS - 1 }, (_, order) => ({ job: 'job', path: `/${order}`, order, state: 'moved' })),
  );
  await imports.start(store, aJob(), ['/0', '/x', '/y']);
  expect(await pathsIn(store, 'waiting')).toEqual(['/x']);
  await imports.settle(store, await nextOf(store), { state: 'moved', leadsTo: ['/z'] });
  expect((await imports.counts(store, 'job')).all).toBe(MOST_ITEMS);
});

test('a page is held only with words that are as new as GOV.UK’s', async () => {
  const store = await aStore();
  const updatedAt = '2026-11-01T10:00:00+01:00';
  expect(await imports.isHeld(store, KEY, updatedAt)).toBe(false);
  await keptPages.keep(store, keeping('h'));
  expect(await imports.isHeld(store, KEY, updatedAt)).toBe(false);
  const { page, ...rest } = keeping('h');
  await keptPages.keep(store, { ...rest, page: { ...page, updatedAt } });
  expect(await imports.isHeld(store, KEY, '2026-11-01T09:00:00Z')).toBe(true);
  expect(await imports.isHeld(store, KEY, '2026-11-01T09:00:01Z')).toBe(false);
});

test('that GOV.UK has a page under another address than it is held under is remembered once, and not of others', async () => {
  const store = await started(['/a', '/b', '/c']);
  const moved = { ...FACTS, address: 'https://www.gov.uk/a-moved' };
  const joinedAt = (address: string) => pageJoins.of(store, { address, key: KEY });
  await imports.arrive(store, await nextOf(store), { pages: [keeping('h')], title: 'A' });
  expect(await joinedAt(FACTS.address)).toBeUndefined();
  await imports.arrive(store, await nextOf(store), { pages: [keeping('h', moved)], title: 'A' });
  expect(await joinedAt(moved.address)).toMatchObject({ says: 'same', by: 'GOV.UK', made: T1 });
  await pageJoins.part(store, { address: FACTS.address, key: KEY, made: T2 });
  await imports.arrive(store, await nextOf(store), { pages: [keeping('h')], title: 'A' });
  expect(await joinedAt(FACTS.address)).toMatchObject({ says: 'apart', by: 'reader' });
});

test('where the storage is full nothing of an import is written, and it is told', async () => {
  const store = await started(['/a']);
  const item = await nextOf(store);
  store.keptTexts.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const full = { saved: false, because: 'storage full' };
  expect(await imports.arrive(store, item, { pages: [keeping('h')], title: 'A' })).toEqual(full);
  expect(await pathsIn(store, 'waiting')).toEqual(['/a']);
  store.imports.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await imports.start(store, aJob({ id: 'other' }), ['/a'])).toEqual(full);
  expect((await imports.counts(store, 'other')).all).toBe(0);
});
