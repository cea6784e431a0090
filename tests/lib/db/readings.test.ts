import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { library } from '@/lib/db';
import { READINGS_KEPT } from '@/lib/db/readings';
import type { IsoDate, PageFacts } from '@/lib/model';

import { aStore, at, pageKey } from './a-store';

const PAGE = pageKey('id/en');
const { readings } = library;
const visit = (hash: string, moment: string, updated?: string) => ({
  page: PAGE,
  hash,
  at: at(moment),
  ...(updated === undefined ? {} : { updated: updated as IsoDate }),
});
const facts: PageFacts = {
  address: 'https://www.gov.uk/a',
  locale: 'en',
  verdict: 'annotate',
  kind: 'news_story',
  kindShown: 'News story',
  title: 'A',
  reason: '',
  attachments: [],
};
const keeping = (hash: string) => ({
  page: { page: PAGE, facts, because: 'saved', kept: at('2026-03-02T10:00:00.000Z') } as const,
  hash,
  reading: { text: `The words of ${hash}`, headings: [] },
  finds: { mentions: [], commitments: [], progress: [] },
});

test('a page with the same words is not said to have changed', async () => {
  const store = await aStore();
  await readings.visit(store, visit('one', '2026-03-02T10:00:00.000Z'));
  await readings.visit(store, visit('one', '2026-11-24T10:00:00.000Z'));
  expect(await readings.changeOf(store, PAGE, 'one')).toBeUndefined();
  expect(await store.readings.count()).toBe(1);
});

test('other words are told with the day of the last visit, though GOV.UK shows no new date', async () => {
  const store = await aStore();
  await readings.visit(store, visit('one', '2026-03-01T10:00:00.000Z', '2024-03-04'));
  await readings.visit(store, visit('one', '2026-03-02T10:00:00.000Z', '2024-03-04'));
  await readings.visit(store, visit('two', '2026-11-24T10:00:00.000Z', '2024-03-04'));
  expect(await readings.changeOf(store, PAGE, 'two')).toEqual({
    page: PAGE,
    readOn: '2026-03-02',
    isKept: false,
  });
});

test('the day that GOV.UK shows is told where it moved', async () => {
  const store = await aStore();
  await readings.visit(store, visit('one', '2026-03-02T10:00:00.000Z', '2024-03-04'));
  await readings.visit(store, visit('two', '2026-11-24T10:00:00.000Z', '2026-10-01'));
  expect(await readings.changeOf(store, PAGE, 'two')).toMatchObject({ updated: '2026-10-01' });
});

test('the change is told all of the day, and once the new words were read again on another day no more', async () => {
  const store = await aStore();
  await readings.visit(store, visit('one', '2026-03-02T10:00:00.000Z'));
  await readings.visit(store, visit('two', '2026-11-24T10:00:00.000Z'));
  await readings.visit(store, visit('two', '2026-11-24T23:30:00.000Z'));
  expect(await readings.changeOf(store, PAGE, 'two')).toBeDefined();
  await readings.visit(store, visit('two', '2026-11-25T10:00:00.000Z'));
  expect(await readings.changeOf(store, PAGE, 'two')).toBeUndefined();
});

test('words that came back are a change too', async () => {
  const store = await aStore();
  await readings.visit(store, visit('one', '2026-03-02T10:00:00.000Z'));
  await readings.visit(store, visit('two', '2026-04-02T10:00:00.000Z'));
  await readings.visit(store, visit('one', '2026-11-24T10:00:00.000Z'));
  expect(await readings.changeOf(store, PAGE, 'one')).toMatchObject({ page: PAGE, readOn: '2026-04-02' });
});

test('what changed can be shown where both texts were kept, and not where one alone was', async () => {
  const store = await aStore();
  await readings.visit(store, visit('one', '2026-03-02T10:00:00.000Z'));
  await readings.visit(store, visit('two', '2026-11-24T10:00:00.000Z'));
  await library.keptPages.keep(store, keeping('two'));
  expect(await readings.changeOf(store, PAGE, 'two')).toMatchObject({ isKept: false });
  expect(await readings.textsOf(store, PAGE, 'two')).toBeUndefined();
  await library.keptPages.keep(store, keeping('one'));
  expect(await readings.changeOf(store, PAGE, 'two')).toMatchObject({ isKept: true });
  expect(await readings.textsOf(store, PAGE, 'two')).toMatchObject({
    before: { hash: 'one' },
    now: { hash: 'two' },
    readOn: '2026-03-02',
    readNow: '2026-11-24',
  });
});

test('the pages that were not read for longest are forgotten first', async () => {
  const store = await aStore();
  await store.readings.bulkPut(
    Array.from({ length: READINGS_KEPT }, (_, number) => ({
      page: pageKey(`page ${number}`),
      hash: 'h',
      first: at('2026-01-01T00:00:00.000Z'),
      last: at(`2026-01-01T00:00:${number === 7 ? '00' : '01'}.000Z`),
    })),
  );
  await readings.visit(store, visit('one', '2026-11-24T10:00:00.000Z'));
  expect(await store.readings.count()).toBe(READINGS_KEPT);
  expect(await store.readings.get([pageKey('page 7'), 'h'])).toBeUndefined();
});

test('of a page that is only read, no word is in the store', async () => {
  const store = await aStore();
  await readings.visit(store, visit('one', '2026-03-02T10:00:00.000Z'));
  expect(await store.keptTexts.count()).toBe(0);
  expect(Object.keys((await store.readings.toArray())[0] ?? {}).toSorted()).toEqual(['first', 'hash', 'last', 'page']);
});
