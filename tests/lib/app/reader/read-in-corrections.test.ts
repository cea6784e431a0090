import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';

import { reader } from '@/lib/app';
import { openPageService } from '@/lib/app/finding';
import { library, mine, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Correction, IsoDate, IsoInstant, ReaderSays } from '@/lib/model';
import { correctionsFile } from '@/lib/report';
import { SHIPPED } from '@/tests/seeds/shipped';

import { FACTS, PAGE, TEXT, correct, findOf, findsIn } from '../pages/harbour';

const AT = '2026-11-29T10:00:00.000Z' as IsoInstant;
const MADE = { now: AT, generator: { name: 'Pledgemark', version: '0.1.0' } };
const FOUND = findsIn(TEXT);
const TRIBUNAL = findOf(FOUND, 'commitments', 'We will open');
const THEIRS: ReaderSays = { is: 'date', date: { day: '2021-03-31' as IsoDate } };
const MINE: ReaderSays = { is: 'date', date: { day: '2022-06-30' as IsoDate } };
const OFF: ReaderSays = { is: 'not one' };
const stores: Store[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await library.forget.everything(store);
});

async function opened() {
  const service = openPageService({ shipped: SHIPPED, now: () => AT, newId: () => 'id' });
  await service.open();
  const store = await openStore();
  stores.push(store);
  return {
    store,
    /** The page is opened: what was found on it, as it is shown. */
    analyse: async () => {
      const analysis = await service.analyse(FACTS, { text: TEXT, headings: [] });
      await service.isKept(analysis.key);
      return analysis.finds;
    },
    has: async (): Promise<readonly Correction[]> =>
      (await mine.corrections.all(store)).map(({ correction }) => correction),
  };
}

function offered(says: readonly ReaderSays[], here: readonly Correction[]) {
  const file = correctionsFile.write(
    says.map((one) => correct(TEXT, TRIBUNAL, one)),
    MADE,
  );
  const compared = correctionsFile.compare(file.text, here);
  if ('why' in compared) throw new Error(compared.why);
  return compared;
}

async function put(store: Store, says: ReaderSays): Promise<void> {
  const rows = { corrections: [correct(TEXT, TRIBUNAL, says)] };
  await mine.keep(store, { what: 'correction', about: '', at: AT, rows });
}

const deadlineOf = (finds: Awaited<ReturnType<Awaited<ReturnType<typeof opened>>['analyse']>>) =>
  findOf(finds, 'commitments', 'We will open').deadline?.to;

test('corrections of a file count on a page that was never opened before, and are taken back once it is open, too', async () => {
  const { store, analyse, has } = await opened();
  const became = await reader.readInCorrections(store, offered([THEIRS], []), AT);
  expect((await has()).map(({ page }) => page as string)).toEqual([FACTS.address]);
  expect(deadlineOf(await analyse())).toBe('2021-03-31');
  expect((await has()).map(({ page }) => page)).toEqual([PAGE]);
  if (became === 'storage full' || became.change === undefined) throw new Error('nothing was read in');
  await reader.takeBack(store, became.change);
  expect(await has()).toEqual([]);
  expect(deadlineOf(await analyse())).toBe('2020-12-31');
});

test('before the page is opened they are taken back whole', async () => {
  const { store, has, analyse } = await opened();
  await put(store, MINE);
  const before = await has();
  const became = await reader.readInCorrections(store, offered([THEIRS], before), AT);
  if (became === 'storage full' || became.change === undefined) throw new Error('nothing was read in');
  expect(await has()).toHaveLength(1);
  expect(deadlineOf(await analyse())).toBe('2021-03-31');
  expect(await reader.takeBack(store, became.change)).toBe('taken back');
  expect(await has()).toEqual(before);
  expect(deadlineOf(await analyse())).toBe('2022-06-30');
});

test('one that is in conflict takes the place of the reader’s own, on the page that is known here', async () => {
  const { store, has, analyse } = await opened();
  await put(store, OFF);
  await reader.readInCorrections(store, offered([THEIRS], await has()), AT);
  expect(await has()).toMatchObject([{ page: PAGE, says: THEIRS, made: AT }]);
  expect(deadlineOf(await analyse())).toBe('2021-03-31');
});

test('what is here already changes nothing, and nothing can be taken back', async () => {
  const { store, has } = await opened();
  await put(store, THEIRS);
  const before = await has();
  expect(await reader.readInCorrections(store, offered([THEIRS], before), AT)).toEqual({});
  expect(await has()).toEqual(before);
});

test('where another change was made since, nothing is taken back', async () => {
  const { store, has } = await opened();
  const became = await reader.readInCorrections(store, offered([THEIRS], []), AT);
  if (became === 'storage full' || became.change === undefined) throw new Error('nothing was read in');
  await put(store, OFF);
  expect(await reader.takeBack(store, became.change)).toBe('changed since');
  expect(await has()).toHaveLength(2);
});
