import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { reports, storage } from '@/lib/app';
import type { Store } from '@/lib/app';
import { corpus, mine } from '@/lib/db';
import type { AnswerSaying, IsoDate, ReportRow, ReportTable } from '@/lib/model';

import { aStore, at } from '../../db/a-store';
import { PAIR, REPORT, REPORT_READING, STRATEGY, STRATEGY_READING, keep } from './norland';

const TODAY = '2026-11-29' as IsoDate;
const AT = at('2026-11-29T10:00:00.000Z');

async function both(): Promise<Store> {
  const store = await aStore();
  await keep(store, STRATEGY, STRATEGY_READING);
  await keep(store, REPORT, REPORT_READING);
  return store;
}
const actsOf = (store: Store) => reports.acts({ store, today: TODAY, now: () => AT, changed: () => undefined });
async function tableOf(store: Store): Promise<ReportTable> {
  const table = await reports.table(store, PAIR, TODAY);
  if (table === undefined) throw new Error('there is no table');
  return table;
}
const rowOf = ({ rows }: ReportTable, number: string): ReportRow => {
  const row = rows.find((one) => one.number === number);
  if (row === undefined) throw new Error(`there is no item ${number}`);
  return row;
};
async function wish(store: Store, number: string, counts: AnswerSaying): Promise<{ id: string; counts: AnswerSaying }> {
  return { id: rowOf(await tableOf(store), number).id, counts };
}

test('the table has each item with the passage that answers it, what it counts as, and why', async () => {
  const table = await tableOf(await both());
  const shown = table.rows.map(({ number, own, counts, by, holds }) => [number, own, counts, by, holds]);
  expect(shown).toEqual([
    ['1', 'Complete', 'done', 'number and words', 'commitment'],
    ['2', 'Partly complete', 'partly', 'number and words', 'no commitment'],
    ['3', 'On track', 'background', 'number and words', 'commitment'],
    ['4', 'Merged', 'changed', 'look', 'commitment'],
  ]);
  expect(table.unanswered).toEqual([{ number: '5', words: 'We will close the coal jetty.' }]);
  expect(table.reportOnly).toEqual([{ number: '9', words: 'We will look at the ice house.', own: 'New' }]);
  expect(table).toMatchObject({ publishedBy: 'the same body', numbered: 5 });
});

test('a page that is not kept gives no table', async () => {
  const store = await aStore();
  await keep(store, STRATEGY, STRATEGY_READING);
  expect(await reports.table(store, PAIR, TODAY)).toBeUndefined();
});

test('each page is told of the other: a report that is only read by its title, and that its words would be kept', async () => {
  const store = await aStore();
  await keep(store, STRATEGY, STRATEGY_READING);
  expect(await reports.seeming(store, REPORT)).toEqual([
    { ...PAIR, here: 'report', otherTitle: STRATEGY.title, saves: 'this page' },
  ]);
  await keep(store, REPORT, REPORT_READING);
  expect(await reports.seeming(store, REPORT)).toEqual([{ ...PAIR, here: 'report', otherTitle: STRATEGY.title }]);
  expect(await reports.seeming(store, STRATEGY)).toEqual([{ ...PAIR, here: 'earlier', otherTitle: REPORT.title }]);
});

test('words that hardly answer an item make no report of it, whatever the title', async () => {
  const store = await aStore();
  await keep(store, STRATEGY, STRATEGY_READING);
  await keep(store, REPORT, { text: 'This page was withdrawn.', headings: [] });
  expect(await reports.seeming(store, REPORT)).toEqual([]);
});

test('what the reader said is not its report is not said again, until that is taken back', async () => {
  const store = await both();
  expect(await actsOf(store).refuse(PAIR, STRATEGY.title)).toBe('saved');
  expect(await reports.seeming(store, REPORT)).toEqual([]);
  expect(await reports.seeming(store, STRATEGY)).toEqual([]);
  await mine.takeBack(store);
  expect(await reports.seeming(store, REPORT)).toHaveLength(1);
});

test('what is accepted is the reader’s own record, tier 2, not independent, with the quote and its place', async () => {
  const store = await both();
  const { accept } = actsOf(store);
  expect(await accept(PAIR, [await wish(store, '1', 'done'), await wish(store, '3', 'background')])).toBe('saved');
  const table = await tableOf(store);
  const { accepted } = rowOf(table, '1');
  const [records] = await corpus.recordsFor(store, accepted === undefined ? [] : [accepted.commitment]);
  expect(records?.evidence).toMatchObject([
    {
      origin: 'reader',
      stance: 'supports',
      tier: 2,
      independent: false,
      shows: '“The Tribunal opened in Port Ness on 4 March 2021.”',
      source: { publisher: 'Norland Harbours', date: '2021-06-18', address: REPORT.address },
      clipped: { at: AT, selector: { exact: 'The Tribunal opened in Port Ness on 4 March 2021.' } },
    },
  ]);
  const { start, end } = records?.evidence[0]?.clipped?.selector?.position ?? { start: 0, end: 0 };
  expect(REPORT_READING.text.slice(start, end)).toBe('The Tribunal opened in Port Ness on 4 March 2021.');
  expect(rowOf(table, '3')).toMatchObject({ counts: 'background', accepted: {} });
  expect(rowOf(table, '4').accepted).toBeUndefined();
});

test('rows that are accepted together are taken back together, by one step', async () => {
  const store = await both();
  const rows = [await wish(store, '1', 'done'), await wish(store, '2', 'partly'), await wish(store, '4', 'changed')];
  const before = await Promise.all([store.evidence.toArray(), store.commitments.toArray()]);
  await actsOf(store).accept(PAIR, rows);
  expect((await tableOf(store)).rows.filter(({ accepted }) => accepted !== undefined)).toHaveLength(3);
  expect(await mine.takeBack(store)).toMatchObject({ what: 'report', about: `3 items of ${REPORT.title}` });
  expect(await Promise.all([store.evidence.toArray(), store.commitments.toArray()])).toEqual(before);
});

test('an item in which nothing was found is marked as a commitment of the reader’s, and goes again with what was said of it', async () => {
  const store = await both();
  const before = await store.commitments.toArray();
  const acts = actsOf(store);
  await acts.accept(PAIR, [await wish(store, '2', 'partly')]);
  const row = rowOf(await tableOf(store), '2');
  expect(row).toMatchObject({ counts: 'partly', holds: 'no commitment' });
  const [records] = await corpus.recordsFor(store, row.accepted === undefined ? [] : [row.accepted.commitment]);
  expect(records?.commitment).toMatchObject({
    marked: true,
    quote: 'Lighthouse Code: a new one for the Norland Assembly.',
  });
  expect(records?.evidence[0]).toMatchObject({ stance: 'context', note: 'You read it as: partly done.' });
  await acts.takeBack(PAIR, [row.id]);
  expect(await store.commitments.toArray()).toEqual(before);
  expect(await store.evidence.count()).toBe(0);
});

test.each(['done', 'partly', 'not done', 'changed', 'background', 'not about this'] as const)(
  'accepted as %s, a row says so, and after that says otherwise where the reader does',
  async (counts) => {
    const store = await both();
    const acts = actsOf(store);
    await acts.accept(PAIR, [await wish(store, '1', counts)]);
    expect(rowOf(await tableOf(store), '1')).toMatchObject({ counts, accepted: {} });
    const other = counts === 'changed' ? 'partly' : 'changed';
    await acts.accept(PAIR, [await wish(store, '1', other)]);
    expect(rowOf(await tableOf(store), '1')).toMatchObject({ counts: other, accepted: {} });
    expect(await store.evidence.count()).toBe(1);
    await acts.takeBack(PAIR, [(await wish(store, '1', other)).id]);
    expect(rowOf(await tableOf(store), '1')).toMatchObject({ counts: 'done' });
    expect(rowOf(await tableOf(store), '1').accepted).toBeUndefined();
    expect(await store.refused.count()).toBe(0);
  },
);

test.each([
  {
    what: 'the table',
    query: async (store: Store) => JSON.stringify((await reports.table(store, PAIR, TODAY))?.rows[0]),
  },
  {
    what: 'what is said on the page',
    query: async (store: Store) => JSON.stringify(await reports.seeming(store, REPORT)),
  },
])('$what follows what the reader does', async ({ query }) => {
  const store = await both();
  const told: string[] = [];
  const stop = storage.watch(
    store,
    query,
    (read) => told.push(read),
    (fault) => told.push(String(fault)),
  );
  await expect.poll(() => told).toHaveLength(1);
  await actsOf(store).accept(PAIR, [await wish(store, '1', 'done')]);
  await actsOf(store).refuse(PAIR, STRATEGY.title);
  await expect.poll(() => told.at(-1)).not.toBe(told[0]);
  stop();
});

test('of a table whose pages are not kept any more nothing is said to be accepted or taken back', async () => {
  const store = await aStore();
  const { accept, takeBack } = actsOf(store);
  const gone = 'What you chose is no longer stored.';
  await expect(accept(PAIR, [{ id: '1', counts: 'done' }])).rejects.toThrow(gone);
  await expect(takeBack(PAIR, ['1'])).rejects.toThrow(gone);
  expect(await mine.last(store)).toBeUndefined();
});
