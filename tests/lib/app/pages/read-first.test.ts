import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';

import { openPageService } from '@/lib/app/finding';
import { library, mine, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import { FIRST_SETTINGS } from '@/lib/model';
import type { Finds, IsoInstant, Reading, Settings } from '@/lib/model';
import { SHIPPED } from '@/tests/seeds/shipped';

import { FACTS, TEXT, correct, findOf } from './harbour';

const REST = Array.from({ length: 120 }, (_, at) => `The Home Office will mend quay ${at + 1} by 31 March 2020.`);
const NOTHING: Finds = { mentions: [], commitments: [], progress: [] };
let texts = 0;
const WANTED = { wish: 'arrived', settings: FIRST_SETTINGS } as const;
const stores: Store[] = [];

afterEach(async () => {
  for (const store of stores.splice(0)) await library.forget.everything(store);
});

async function opened() {
  const service = openPageService({
    shipped: SHIPPED,
    now: () => '2026-11-30T10:00:00.000Z' as IsoInstant,
    newId: () => 'id',
  });
  await service.open();
  // what another test found is written in its own time
  texts += 1;
  const long = { text: [TEXT, ...REST, `This is text ${texts}.`].join('\n\n'), headings: [] };
  const store = await openStore();
  stores.push(store);
  const firstOf = async (reading: Reading) => {
    const answer = await service.analyseIfWanted(FACTS, reading, WANTED);
    return 'part' in answer && answer.part === 'first' ? answer.analysis : undefined;
  };
  return { service, store, long, firstOf };
}

const idsOf = ({ mentions, commitments, progress }: Finds) =>
  [...mentions, ...commitments, ...progress].map(({ id }) => id);

test('of a long page its beginning is found first: some of what is found later, under the same key, with its signs', async () => {
  const { service, long, firstOf } = await opened();
  const first = await firstOf(long);
  const whole = await service.analyse(FACTS, long);
  if (first === undefined) throw new Error('nothing came first');
  expect(first.key).toBe(whole.key);
  expect(first.finds.commitments.length).toBeGreaterThan(10);
  expect(whole.finds.commitments.length).toBeGreaterThan(100);
  expect(idsOf(whole.finds)).toEqual(expect.arrayContaining(idsOf(first.finds)));
  const { id } = findOf(first.finds, 'commitments', 'We will open');
  expect(first.signs[id]).toEqual(whole.signs[id]);
  expect([first.asOf, first.page]).toEqual([whole.asOf, whole.page]);
});

test('nothing of it is kept; once the whole is, the whole comes at once', async () => {
  const { service, long, firstOf } = await opened();
  const first = await firstOf(long);
  expect(first === undefined || (await service.isKept(first.key))).toBe(false);
  const whole = await service.analyse(FACTS, long);
  expect(await service.isKept(whole.key)).toBe(true);
  expect(await service.analyseIfWanted(FACTS, long, WANTED)).toEqual({ analysis: whole, part: 'whole' });
});

test('a short page is found as a whole', async () => {
  const { firstOf } = await opened();
  expect(await firstOf({ text: TEXT, headings: [] })).toBeUndefined();
});

test('where the reader has put something right, the whole text says where it stands', async () => {
  const { store, long, firstOf } = await opened();
  const { finds = NOTHING } = (await firstOf(long)) ?? {};
  const correction = correct(long.text, findOf(finds, 'commitments', 'We will open'), { is: 'not one' });
  await mine.keep(store, {
    what: 'correction',
    about: 'a test',
    at: correction.made,
    rows: { corrections: [correction] },
  });
  expect(await firstOf(long)).toBeUndefined();
});

test('of a page that is not wanted nothing is found', async () => {
  const { service, long } = await opened();
  const settings: Settings = { ...FIRST_SETTINGS, offPages: [FACTS.address] };
  expect(await service.analyseIfWanted(FACTS, long, { wish: 'arrived', settings })).toEqual({
    because: 'turned off here',
  });
});
