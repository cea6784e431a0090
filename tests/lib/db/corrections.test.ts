import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { library, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Correction, CorrectionId } from '@/lib/model';

import { aStore, at, pageKey } from './a-store';
import { FACTS, aCorrection } from './every-table';

const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');
const T3 = at('2026-11-24T13:00:00.000Z');
const id = (name: string): CorrectionId => `correction/${name}` as CorrectionId;
const keep = (store: Store, ...corrections: Correction[]) =>
  mine.keep(store, { what: 'correction', about: 'it', at: T1, rows: { corrections } });

test('a page’s corrections come in the order in which they were made, without those of other pages', async () => {
  const store = await aStore();
  await keep(
    store,
    aCorrection({ id: id('z'), made: T1 }),
    aCorrection({ id: id('a'), made: T2 }),
    aCorrection({ id: id('other'), page: pageKey('b:en') }),
  );
  const here = await mine.corrections.on(store, pageKey('a:en'));
  expect(here.map((one) => one.id)).toEqual([id('z'), id('a')]);
  expect((await mine.corrections.all(store)).map(({ correction }) => correction.id).toSorted()).toEqual(
    [id('a'), id('other'), id('z')].toSorted(),
  );
});

test('a correction is taken out by itself, and the taking out is taken back', async () => {
  const store = await aStore();
  await keep(store, aCorrection({ id: id('one') }), aCorrection({ id: id('two') }));
  const takesOut = [{ from: 'corrections', id: id('one') }] as const;
  await mine.keep(store, { what: 'correction taken out', about: 'it', at: T2, rows: {}, takesOut });
  expect((await mine.corrections.on(store, pageKey('a:en'))).map((one) => one.id)).toEqual([id('two')]);
  await mine.takeBack(store);
  expect(await mine.corrections.on(store, pageKey('a:en'))).toHaveLength(2);
});

test('words that were said to be no name are listed, and taken for one again', async () => {
  const store = await aStore();
  const notNames = [{ words: 'Further Work', type: 'organisation' }] as const;
  await mine.keep(store, { what: 'not a name', about: 'Further Work', at: T1, rows: { notNames } });
  const [listed] = await mine.corrections.notNames(store);
  expect(listed).toMatchObject({ words: 'Further Work', type: 'organisation' });
  const takesOut = [{ from: 'notNames', id: listed?.id ?? '' }] as const;
  await mine.keep(store, { what: 'correction taken out', about: 'Further Work', at: T2, rows: {}, takesOut });
  expect(await mine.corrections.notNames(store)).toEqual([]);
  await mine.takeBack(store);
  expect(await mine.corrections.notNames(store)).toHaveLength(1);
});

test('what the last reading of a page did not find is listed as missing, and no longer once it is found', async () => {
  const store = await aStore();
  await keep(store, aCorrection());
  const visit = { page: pageKey('a:en'), hash: 'h', at: T1 };
  const places = async () => (await mine.corrections.all(store)).map(({ place }) => place);
  await library.readings.visit(store, { ...visit, missing: [aCorrection().id] });
  expect(await places()).toEqual(['missing']);
  await library.readings.visit(store, { ...visit, at: T2 });
  expect(await places()).toEqual(['found']);
});

test('of a page that was read with several texts, the last reading says what is missing', async () => {
  const store = await aStore();
  await keep(store, aCorrection());
  const places = async () => (await mine.corrections.all(store)).map(({ place }) => place);
  const missing = [aCorrection().id];
  await library.readings.visit(store, { page: pageKey('a:en'), hash: 'b', at: T1, missing });
  await library.readings.visit(store, { page: pageKey('a:en'), hash: 'a', at: T2 });
  expect(await places()).toEqual(['found']);
  await library.readings.visit(store, { page: pageKey('a:en'), hash: 'c', at: T3, missing });
  expect(await places()).toEqual(['missing']);
});

test('a kept page is another one to the search where its finds were put right', async () => {
  const store = await aStore();
  const finds = { mentions: [], commitments: [], progress: [] };
  const page = { page: pageKey('a:en'), facts: FACTS, because: 'saved', kept: T1 } as const;
  const keptAs = async (): Promise<string | undefined> => {
    await library.keptPages.keep(store, { page, hash: 'h', reading: { text: 'A', headings: [] }, finds });
    return (await library.searchSources.list(store)).get('page a:en');
  };
  const before = await keptAs();
  await keep(store, aCorrection());
  const right = await keptAs();
  expect(right).not.toBe(before);
  await mine.takeBack(store);
  expect(await keptAs()).toBe(before);
});
