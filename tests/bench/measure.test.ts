import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { BENCHES } from '../../bench/benches';
import { editPage } from '../../bench/edited-page';
import { atLeast, atMost, compare, inTurn, median, ms } from '../../bench/measure';
import { bareScan } from '../../bench/peers/bare-scan';
import { describeHypothesisWay, placeHypothesisWay } from '../../bench/peers/hypothesis-way';
import { linesOf } from '../../bench/print-rows';
import { longText } from '../../bench/texts';

const BENCH = resolve(import.meta.dirname, '../../bench');

test.each([
  { values: [3], middle: 3 },
  { values: [9, 1, 4], middle: 4 },
  { values: [10, 2, 4, 1], middle: 3 },
  { values: [1, 1, 1, 1000], middle: 1 },
])('the median of $values is $middle', ({ values, middle }) => {
  const before = [...values];
  expect(median(values)).toBe(middle);
  expect(values).toEqual(before);
});

test('there is no median of nothing', () => {
  expect(() => median([])).toThrow(RangeError);
});

test.each([
  { reads: 'times less', asked: atLeast(4), ratio: 4, holds: true },
  { reads: 'times less', asked: atLeast(4.1), ratio: 4, holds: false },
  { reads: 'times as much', asked: atMost(0.25), ratio: 0.25, holds: true },
  { reads: 'times as much', asked: atMost(0.2), ratio: 0.25, holds: false },
  { reads: 'times as much', asked: null, ratio: 0.25, holds: null },
] as const)('5 ms beside 20 ms is $ratio $reads; asked $asked it says $holds', ({ reads, asked, ratio, holds }) => {
  const row = compare('How long?', { figure: ms('ours', 5), peer: ms('theirs', 20), reads, asked });
  expect(row).toMatchObject({ question: 'How long?', ratio, holds });
});

test('all are run in turn; the first rounds are not counted, and a slow one is not counted twice', async () => {
  const order: string[] = [];
  let clock = 0;
  const run = (name: string, took: readonly number[]) => {
    let at = 0;
    return () => {
      order.push(name);
      clock += took[at++] ?? 0;
    };
  };
  const took = await inTurn(
    { one: run('one', [500, 1, 3, 2]), other: run('other', [500, 30, 10, 20]) },
    { rounds: 3, warm: 1, now: () => clock },
  );
  expect(took).toEqual({ one: 2, other: 20 });
  expect(order.slice(0, 4)).toEqual(['one', 'other', 'one', 'other']);
});

test('a quick one can be run several times in a round', async () => {
  let [quick, slow] = [0, 0];
  await inTurn({ quick: () => quick++, slow: () => slow++ }, { rounds: 2, warm: 1, times: { quick: 4 } });
  expect([quick, slow]).toEqual([12, 3]);
});

test('a row says what was measured, the ratio, what was asked and whether it holds', () => {
  const row = compare('How long?', {
    figure: ms('ours', 5),
    peer: ms('theirs', 200),
    reads: 'times less',
    asked: atLeast(30),
  });
  expect(linesOf(row)).toBe(
    'How long?\n    ours  5.00 ms  ours\n    peer  200 ms  theirs\n    40.00 times less (asked: at least 30): holds',
  );
  expect(linesOf({ ...row, holds: false })).toMatch(/DOES NOT HOLD$/);
});

test('every file that measures something is in the list, under a name of its own', () => {
  const files = readdirSync(BENCH).filter(
    (file) => file.endsWith('.ts') && /^export const \w+: Bench = /m.test(readFileSync(join(BENCH, file), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(BENCHES.map(({ name }) => name).sort());
  expect(BENCHES.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
});

test('the long text has as many words as asked, is the same each time, and seldom repeats a figure', async () => {
  const text = await longText(60_000);
  const words = text.split(/\s+/).length;
  expect(words).toBeGreaterThanOrEqual(60_000);
  expect(words).toBeLessThan(60_500);
  expect(await longText(60_000)).toBe(text);
  const numbered = text.split('\n\n').filter((line) => /\d/.test(line) && line.length > 100);
  expect(numbered.length).toBeGreaterThan(100);
  expect(new Set(numbered).size / numbered.length).toBeGreaterThan(0.9);
});

test('an edited page has lost the sentences that it says it has lost', () => {
  const { before, after, quotes, gone } = editPage('One stands here. Two goes. Three stays. '.repeat(30), 90, 5);
  const words = quotes.map(({ start, end }) => before.slice(start, end));
  expect(words.every((quote) => /^(?:One|Two|Three)/.test(quote))).toBe(true);
  expect(gone.size).toBeGreaterThan(2);
  expect(after.match(/goes\./g)?.length ?? 0).toBeLessThan(30);
});

test('the bare scan finds the longest of the names that begin with a word', () => {
  const scan = bareScan(['Home Office', 'Home', 'Europol']);
  expect(scan('The Home Office and Europol met at Home.')).toBe(3);
  expect(scan('Nobody met.')).toBe(0);
});

test('Hypothesis’ way finds a moved quote, takes the copy with the right words around it, and any copy at need', () => {
  const before = 'We agreed to act. They agreed to wait.';
  const quote = describeHypothesisWay(before, { start: 23, end: 32 });
  expect(quote.exact).toBe('agreed to');
  const moved = `Now. ${before}`;
  expect(placeHypothesisWay(moved, quote)).toEqual({ start: 28, end: 37 });
  expect(placeHypothesisWay('Someone agreed to sing.', quote)).toEqual({ start: 8, end: 17 });
  expect(placeHypothesisWay('xyz', quote)).toBeUndefined();
});
