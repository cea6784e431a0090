import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { BENCHES } from '../../bench/benches';
import { editPage } from '../../bench/edited-page';
import { always, answer, inTurn, ms } from '../../bench/measure';
import { median } from '../../bench/median';
import { characterLoop, loopOver } from '../../bench/peers/character-loop';
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

test('an answer is the median of the ratios of the rounds, with its noise; what the peer has one value of is always the same', () => {
  const figure = ms('ours', [1, 10, 4]);
  // 4, 2 and 5 times less, though the medians are 4 and 20
  expect(answer('finder-speed/wink-warm', { figure, peer: ms('theirs', [4, 20, 20]) })).toEqual({
    id: 'finder-speed/wink-warm',
    on: '',
    figure: { what: 'ours', value: 4, unit: 'ms' },
    peer: { what: 'theirs', value: 20, unit: 'ms' },
    value: 4,
    noise: { low: 2, high: 5 },
    rounds: 3,
  });
  const slice = answer('anchoring/slice', { on: 'a page', figure, peer: always('the limit', 2, 'ms') });
  expect(slice).toMatchObject({ on: 'a page', value: 2, noise: { low: 0.5, high: 5 }, rounds: 3 });
});

test('a figure that is read as it is has no peer, and what is counted has no rounds', () => {
  const size = answer('bundle-sizes/view', { on: 'sidepanel.html', figure: always('3 files', 80, 'kB') });
  expect(size).toMatchObject({ peer: null, value: 80, noise: { low: 80, high: 80 }, rounds: null });
});

test('rounds of unequal number are not compared', () => {
  const [figure, peer] = [ms('ours', [1, 2, 3]), ms('theirs', [1, 2])];
  expect(() => answer('growth/words', { figure, peer })).toThrow(/3 rounds of ours .* 2 of the peer/);
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
  expect(took).toEqual({ one: [1, 3, 2], other: [30, 10, 20] });
  expect(order.slice(0, 4)).toEqual(['one', 'other', 'one', 'other']);
});

test('a quick one can be run several times in a round, of which the median counts', async () => {
  let [quick, slow] = [0, 0];
  let clock = 0;
  const runs = { quick: () => (clock += quick++), slow: () => slow++ };
  const took = await inTurn(runs, { rounds: 2, warm: 1, times: { quick: 4 }, now: () => clock });
  expect([quick, slow]).toEqual([12, 3]);
  expect(took.quick).toEqual([5.5, 9.5]);
});

test('a row says what was measured, the ratio with its noise, the limit, whether it is kept, and what was asked', () => {
  const rounds = { figure: ms('ours', [5, 5, 5]), peer: ms('theirs', [200, 190, 210]) };
  expect(linesOf(answer('finder-speed/compromise-warm', rounds)).split('\n').slice(1)).toEqual([
    '    ours  5.00 ms  ours',
    '    peer  200 ms  theirs',
    expect.stringMatching(
      /^ {4}40\.0 times less \(38\.0 to 42\.0 in 3 rounds\), at least [\d.]+: holds; asked 20\.0: reached$/,
    ),
  ]);
  const task = linesOf(answer('long-tasks/ours', { figure: ms('ours', [70, 60, 80]) })).split('\n');
  expect(task.at(-1)).toBe('    70.0 ms (60.0 to 80.0 in 3 rounds), at most 50.0: PAST THE LIMIT');
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

test('the loop over the characters finds the words that it is told wherever they stand whole at the beginning of a word', () => {
  const text = 'The UK’s Home Office (HO) met the HO; “we will act” in Ωmega. HOme.';
  const words = (all: readonly string[]): string[] =>
    characterLoop(all)(text).map(({ start, end }) => `${start} ${text.slice(start, end)}`);
  expect(words(['UK', 'HO', 'Home Office', '(HO)', 'Ωmega', 'fice'])).toEqual([
    '4 UK',
    '9 Home Office',
    '22 HO',
    '21 (HO)',
    '34 HO',
    '55 Ωmega',
  ]);
});

test('the loop marks each of our marks, or it is no floor of them', () => {
  const text = 'Europol met Europol.';
  expect(loopOver(text, [{ start: 0, end: 7 }])).toMatchObject({ marks: 2 });
  expect(() => loopOver(text, [{ start: 2, end: 7 }])).toThrow(/did not find 1 marks of ours: ropol/);
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
