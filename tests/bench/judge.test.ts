import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

import { NotAnswered, NotAsked, checkAnswered, questionsOf } from '../../bench/answered';
import { BENCHES } from '../../bench/benches';
import { BOUNDS, NoBound } from '../../bench/bounds';
import type { Bound, QuestionId } from '../../bench/bounds';
import { failing, judge } from '../../bench/judge';
import type { Row } from '../../bench/measure';
import { median, noiseOf } from '../../bench/median';

const BENCH = resolve(import.meta.dirname, '../../bench');
const IDS = Object.keys(BOUNDS) as QuestionId[];

const row = (given: Partial<Row> = {}): Row => ({
  id: 'growth/words',
  on: '',
  figure: { what: 'ours', value: 5, unit: 'ms' },
  peer: { what: 'theirs', value: 20, unit: 'ms' },
  value: 2,
  noise: { low: 1.9, high: 2.1 },
  rounds: 7,
  ...given,
});
const atMost: Bound = { question: 'How long?', reads: 'times as much', side: 'at most', limit: 2, because: 'a test' };
const atLeast: Bound = { ...atMost, reads: 'times less', side: 'at least' };

test.each([
  { bound: atMost, value: 2, noise: { low: 1, high: 4 }, rounds: 7, verdict: 'holds' },
  { bound: atMost, value: 2.5, noise: { low: 1.9, high: 3 }, rounds: 7, verdict: 'within noise' },
  { bound: atMost, value: 2.5, noise: { low: 2, high: 3 }, rounds: 7, verdict: 'within noise' },
  { bound: atMost, value: 2.5, noise: { low: 2.1, high: 3 }, rounds: 7, verdict: 'past' },
  { bound: atMost, value: 2.5, noise: { low: 2.5, high: 2.5 }, rounds: null, verdict: 'past' },
  { bound: atMost, value: 2.5, noise: { low: 2.5, high: 2.5 }, rounds: 2, verdict: 'too few rounds' },
  { bound: atMost, value: 1.5, noise: { low: 1.5, high: 1.5 }, rounds: 1, verdict: 'holds' },
  { bound: atMost, value: Number.NaN, noise: { low: Number.NaN, high: Number.NaN }, rounds: 7, verdict: 'past' },
  { bound: atLeast, value: 2, noise: { low: 1, high: 3 }, rounds: 7, verdict: 'holds' },
  { bound: atLeast, value: 1.5, noise: { low: 1, high: 2.1 }, rounds: 7, verdict: 'within noise' },
  { bound: atLeast, value: 1.5, noise: { low: 1, high: 1.9 }, rounds: 7, verdict: 'past' },
])('$value, $noise.low to $noise.high in $rounds rounds, $bound.side 2: $verdict', ({ bound, verdict, ...given }) => {
  expect(judge(row(given), bound).verdict).toBe(verdict);
});

test.each([
  { aim: undefined, value: 1.9, told: null },
  { aim: 1, value: 1.9, told: { asked: 1, reached: 'not reached' } },
  { aim: 1.9, value: 1.9, told: { asked: 1.9, reached: 'reached' } },
])('asked $aim beside a limit of 2, $value is told as $told', ({ aim, value, told }) => {
  const bound = aim === undefined ? atMost : { ...atMost, aim };
  expect(judge(row({ value }), bound)).toEqual({ verdict: 'holds', limit: 2, aim: told });
});

test('a case has a limit of its own, and one without any is an error', () => {
  const { limit: _none, ...question } = { ...atMost, limit: 0, cases: { 'a page': { limit: 1.5, aim: 1 } } };
  expect(judge(row({ on: 'a page', value: 1.6, noise: { low: 1.6, high: 1.6 } }), question)).toEqual({
    verdict: 'past',
    limit: 1.5,
    aim: { asked: 1, reached: 'not reached' },
  });
  expect(() => judge(row({ on: 'another page' }), question)).toThrow(NoBound);
});

test('a check fails for what is past its limit by more than the noise, and for nothing else', () => {
  const past = row({ value: 3, noise: { low: 2.9, high: 3.1 } });
  const seldom = row({ value: 3, noise: { low: 3, high: 3 }, rounds: 1 });
  const noisy = row({ value: 3, noise: { low: 1.9, high: 3.1 } });
  expect(failing([row(), past, noisy, seldom])).toEqual([past, seldom]);
});

test.each([
  { values: [3], noise: { low: 3, high: 3 } },
  { values: [5, 1, 3, 2, 4], noise: { low: 1, high: 5 } },
  // the chance that the median lies outside the least and the greatest of six: 2 of 64
  { values: [6, 5, 4, 3, 2, 1], noise: { low: 1, high: 6 } },
  // of nine, one at each end may be left out: 2 × (1 + 9) of 512; of eight not: 2 × (1 + 8) of 256
  { values: [1, 2, 3, 4, 5, 6, 7, 8], noise: { low: 1, high: 8 } },
  { values: [1, 2, 3, 4, 5, 6, 7, 8, 900], noise: { low: 2, high: 8 } },
  { values: Array.from({ length: 25 }, (_, at) => at + 1), noise: { low: 8, high: 18 } },
])('the noise of the median of $values is $noise', ({ values, noise }) => {
  expect(noiseOf(values)).toEqual(noise);
  expect(median(values)).toBeGreaterThanOrEqual(noise.low);
  expect(median(values)).toBeLessThanOrEqual(noise.high);
});

test('every bound belongs to a bench and is named in its file, and every bench has one', () => {
  const names = BENCHES.map(({ name }) => name);
  expect(IDS.filter((id) => !names.includes(id.split('/')[0] ?? ''))).toEqual([]);
  expect(names.filter((name) => questionsOf(name).length === 0)).toEqual([]);
  const unnamed = IDS.filter((id) => {
    const [bench = ''] = id.split('/');
    const source = readFileSync(join(BENCH, `${bench}.ts`), 'utf8');
    // `areas/${what}` is written with what follows the stroke elsewhere
    return !source.includes(id) && !source.includes(`\`${bench}/$`);
  });
  expect(unnamed).toEqual([]);
});

test.each(IDS)('%s says what is asked, a limit on the right side of what was asked, and where it comes from', (id) => {
  const bound = BOUNDS[id];
  expect(bound.question.length).toBeGreaterThan(10);
  expect(bound.because.length).toBeGreaterThan(5);
  const limits = [...('limit' in bound ? [bound] : []), ...Object.values(bound.cases ?? {})];
  expect(limits.length).toBeGreaterThan(0);
  for (const { limit, aim = limit } of limits) {
    const [less, more] = bound.side === 'at most' ? [aim, limit] : [limit, aim];
    expect(less).toBeLessThanOrEqual(more);
  }
});

test('every view of the extension has a limit of its size, and no other has', () => {
  const entrypoints = resolve(BENCH, '../entrypoints');
  const views = readdirSync(entrypoints, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(entrypoints, entry.name)).includes('index.html'))
    .map(({ name }) => `${name}.html`);
  expect(views.length).toBeGreaterThan(5);
  expect(Object.keys(BOUNDS['bundle-sizes/view'].cases ?? {}).sort()).toEqual(views.sort());
});

test('a bench that leaves a question open, answers another one’s, or has a case without a limit is an error', () => {
  const rows = questionsOf('growth').map((id) => row({ id }));
  expect(() => checkAnswered('growth', rows)).not.toThrow();
  expect(() => checkAnswered('growth', rows.slice(1))).toThrow(NotAnswered);
  expect(() => checkAnswered('growth', [...rows, row({ id: 'memory/heap' })])).toThrow(NotAsked);
  const sizes = questionsOf('bundle-sizes').map((id) => row({ id, on: 'nowhere.html' }));
  expect(() => checkAnswered('bundle-sizes', sizes)).toThrow(NoBound);
});

test('memory of the whole browser is told where the system tells it', () => {
  expect(() => checkAnswered('memory', [row({ id: 'memory/heap' })])).not.toThrow();
});
