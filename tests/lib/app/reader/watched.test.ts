import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { reader } from '@/lib/app';
import { watchGroup } from '@/lib/app/reader/read-watched';
import { corpus, library, mine, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type {
  CommitmentFind,
  CommitmentId,
  IsoDate,
  IsoInstant,
  PageFacts,
  PageKey,
  Said,
  WatchedChange,
} from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore, at } from '../../db/a-store';
import { HARBOUR_PAGE, aFind } from './watched-page';

const TODAY = '2026-11-28' as IsoDate;
const day = (text: string): IsoDate => text as IsoDate;
const CHANGE: WatchedChange = { page: 'p' as PageKey, textHash: 'h', seen: day('2026-11-26'), isKept: false };

const saidWith = (due: string | undefined, outcome: Said['outcome']): Said =>
  ({ outcome, due: due === undefined ? {} : { day: due } }) as Said;

test.each([
  { due: '2020-12-31', outcome: 'nobody looked', group: 'past, nobody looked' },
  { due: '2020-12-31', outcome: 'nobody looked', change: CHANGE, group: 'past, nobody looked' },
  { due: '2020-12-31', outcome: 'none found', group: 'past, looked for' },
  { due: '2020-12-31', outcome: 'kept', change: CHANGE, group: 'changed' },
  { due: '2026-11-28', outcome: 'nobody looked', group: 'due soon' },
  { due: '2027-01-28', outcome: 'kept', change: CHANGE, group: 'due soon' },
  { due: '2027-01-29', outcome: 'nobody looked', group: 'later' },
  { due: '2027-01-29', outcome: 'nobody looked', change: CHANGE, group: 'changed' },
  { due: undefined, outcome: 'nobody looked', group: 'no date' },
  { due: undefined, outcome: 'none found', change: CHANGE, group: 'changed' },
] as const)('due $due, $outcome, stands under “$group”', ({ due, outcome, group, ...rest }) => {
  expect(watchGroup(saidWith(due, outcome), 'change' in rest ? rest.change : undefined, TODAY)).toBe(group);
});

async function opened(name: string) {
  const store = await aStore(name);
  await plantSeeds(store, SEEDS);
  let minute = 0;
  const now = (): IsoInstant => {
    minute += 1;
    return at(`2026-11-28T10:${String(minute).padStart(2, '0')}:00.000Z`);
  };
  const acts = reader.acts({
    store,
    page: () => HARBOUR_PAGE,
    finds: () => undefined,
    today: TODAY,
    now,
    changed: () => undefined,
    describe: async () => undefined,
    want: () => undefined,
  });
  return { store, acts };
}

const C10 = 'commitment/calais-group-2024-c10' as CommitmentId;
const C1 = 'commitment/calais-group-2024-c1' as CommitmentId;
const listed = async (store: Store) => (await reader.watched(store, TODAY)).entries;

test('a watched commitment is listed with what is said of it everywhere, until it is no longer watched', async () => {
  const { store, acts } = await opened('watch list');
  expect(await reader.watched(store, TODAY)).toEqual({ entries: [], on: TODAY });
  expect(await acts.watch(C10)).toBe('saved');
  await acts.watch(C1);
  const [entry] = (await listed(store)).filter(({ id }) => id === C10);
  expect(entry).toMatchObject({ id: C10, said: { headline: 'Partly kept, in the editors’ view' }, strength: 'firm' });
  expect((await reader.watched(store, TODAY)).asOf).toEqual({ day: '2026-11-28', is: 'of this list' });
  await acts.stopWatching(C10, 'it');
  expect((await listed(store)).map(({ id }) => id)).toEqual([C1]);
  await acts.takeBack();
  expect((await listed(store)).map(({ id }) => id)).toContain(C10);
});

test('one that was only found on a page is stored with it, as one change', async () => {
  const { store, acts } = await opened('watch found');
  await acts.watch(aFind('We will open a Harbour Tribunal by 31 December 2020', day('2020-12-31')));
  const [entry] = await listed(store);
  expect(entry).toMatchObject({ group: 'past, nobody looked', document: HARBOUR_PAGE.title });
  await acts.takeBack();
  expect(await mine.watched(store)).toEqual([]);
  expect(await corpus.recordsFor(store, [entry?.id ?? C10])).toEqual([]);
});

test('groups stand in their order, in each the soonest first', async () => {
  const { store, acts } = await opened('watch order');
  for (const due of ['2030-06-30', '2020-12-31', '2019-12-31', '2027-01-15'])
    await acts.watch(aFind(`We will open berth ${due}`, day(due)));
  await acts.watch(aFind('We will open a berth soon', undefined));
  expect((await listed(store)).map(({ group, said }) => [group, said.due.day])).toEqual([
    ['past, nobody looked', '2019-12-31'],
    ['past, nobody looked', '2020-12-31'],
    ['due soon', '2027-01-15'],
    ['later', '2030-06-30'],
    ['no date', undefined],
  ]);
});

const PAGE = 'harbour:en' as PageKey;
const QUOTE = 'We will open 15 berths by 31 December 2030';

async function readAs(
  store: Store,
  hash: string,
  text: string,
  moment: string,
  commitments: readonly CommitmentFind[] = [],
): Promise<void> {
  const finds = { mentions: [], commitments, progress: [] };
  const facts: PageFacts = HARBOUR_PAGE;
  await library.readings.visit(store, { page: PAGE, hash, at: at(moment), address: facts.address });
  const page = { page: PAGE, facts, because: 'saved', kept: at(moment) } as const;
  await library.keptPages.keep(store, { page, hash, reading: { text, headings: [] }, finds });
}

test('what changed on its page since it is watched is told, with the day on which that was seen', async () => {
  const { store, acts } = await opened('watch changed');
  await readAs(store, 'h1', `First. ${QUOTE}.`, '2026-11-20T10:00:00.000Z');
  await acts.watch(aFind(QUOTE, day('2030-12-31')));
  expect((await listed(store)).map(({ group }) => group)).toEqual(['later']);
  await readAs(store, 'h2', 'First. We will open 12 berths by 31 December 2030.', '2026-11-29T10:00:00.000Z');
  const [entry] = await listed(store);
  expect(entry).toMatchObject({
    group: 'changed',
    change: { page: PAGE, textHash: 'h2', seen: '2026-11-29', isKept: true },
  });
});

test('a page that changed elsewhere, or before it was watched, changes nothing of it', async () => {
  const { store, acts } = await opened('watch same');
  await readAs(store, 'h1', `First. ${QUOTE}.`, '2026-11-20T10:00:00.000Z');
  await readAs(store, 'h2', `Second. ${QUOTE}.`, '2026-11-21T10:00:00.000Z');
  await acts.watch(aFind(QUOTE, day('2030-12-31')));
  await readAs(store, 'h3', `Third. ${QUOTE}.`, '2026-11-29T10:00:00.000Z');
  expect((await listed(store)).map(({ group }) => group)).toEqual(['later']);
});

const NEW = 'We will open 12 berths by 31 December 2030';

test('the words that went and came are told where both texts are held', async () => {
  const { store, acts } = await opened('watch words');
  const found = (quote: string) => [aFind(quote, day('2030-12-31'))];
  await readAs(store, 'h1', `First. ${QUOTE}.`, '2026-11-20T10:00:00.000Z', found(QUOTE));
  await acts.watch(aFind(QUOTE, day('2030-12-31')));
  await readAs(store, 'h2', `First. ${NEW}.`, '2026-11-29T10:00:00.000Z', found(NEW));
  const [entry] = await listed(store);
  expect(entry?.change?.words).toEqual([
    { kind: 'same', words: 'We will open' },
    { kind: 'removed', words: '15' },
    { kind: 'added', words: '12' },
    { kind: 'same', words: 'berths by 31 December 2030' },
  ]);
});

test('a commitment that the newer text has no more is told as gone', async () => {
  const { store, acts } = await opened('watch gone');
  await readAs(store, 'h1', `First. ${QUOTE}.`, '2026-11-20T10:00:00.000Z', [aFind(QUOTE, day('2030-12-31'))]);
  await acts.watch(aFind(QUOTE, day('2030-12-31')));
  await readAs(store, 'h2', 'First. Nothing else.', '2026-11-29T10:00:00.000Z');
  expect((await listed(store))[0]?.change?.words).toBe('gone');
});

test.each([
  { today: '2026-11-20', on: '2026-11-28', because: 'the records are of a later day than the clock' },
  { today: '2027-03-01', on: '2027-03-01', because: 'what falls due is asked today' },
])('on $today the list is counted to $on: $because', async ({ today, on }) => {
  const { store, acts } = await opened(`watch day ${today}`);
  await acts.watch(aFind('We will open a berth', day('2027-02-01')));
  const list = await reader.watched(store, day(today));
  expect(list.on).toBe(on);
  expect(list.entries.map(({ group }) => group)).toEqual([today > '2027' ? 'past, nobody looked' : 'later']);
});
