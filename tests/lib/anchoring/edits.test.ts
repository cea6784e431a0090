import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { chance, makeCase, outcomeOf, tally } from './measure';
import type { Tally } from './measure';

const FOLDER = join(import.meta.dirname, '../../fixtures/policy-texts');
const LONGEST = 12_000;
/** Some thousand placements on a busy machine. */
const PATIENCE_MS = 240_000;
/** Pages that repeat themselves line by line are the hardest: there is a twin for everything. */
const LIST = Array.from(
  { length: 40 },
  (_, at) => `- Region ${at % 7}: yes\n- Region ${at % 5}: no\n- The fund will pay £${at}m in 20${20 + (at % 9)}`,
).join('\n');

const POLICY = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8').slice(0, LONGEST));

function run(texts: readonly string[], cases: number, most: number, seed: number): Tally {
  const pick = chance(seed);
  return tally(Array.from({ length: cases }, () => outcomeOf(makeCase(texts, pick, most))));
}

const told = ({ wrong }: Tally): readonly unknown[] =>
  wrong.map(({ edits, before, quote, placement }) => ({
    edits,
    quote: before.slice(quote.start, quote.end),
    placement,
  }));
const share = (yes: number, no: number): number => yes / (yes + no);

describe(
  'a page of policy changed in one place',
  () => {
    const one = run(POLICY, 1500, 1, 1);

    test('has no note on words that are not its own', () => {
      expect(told(one)).toEqual([]);
    });
    test('has at least 98 in 100 quotes found that still stand', () => {
      expect(share(one.counts.found, one.counts.missed)).toBeGreaterThanOrEqual(0.98);
    });
    test('has at least 95 in 100 edited quotes back with both texts', () => {
      expect(share(one.counts.recovered, one.counts['not recovered'])).toBeGreaterThanOrEqual(0.95);
    });
    test('has every deletion told as such', () => {
      expect(share(one.counts['told gone'], one.counts['lost without a word'])).toBe(1);
    });
  },
  PATIENCE_MS,
);

describe(
  'a page changed in up to three places, about the quote too',
  () => {
    const several = run([...POLICY, LIST], 1000, 3, 2);

    test('has no note on words that are not its own, though it repeats itself line by line', () => {
      expect(told(several)).toEqual([]);
    });
    test('has at least 94 in 100 quotes found that still stand, and 90 in 100 edited ones back', () => {
      expect(share(several.counts.found, several.counts.missed)).toBeGreaterThanOrEqual(0.94);
      expect(share(several.counts.recovered, several.counts['not recovered'])).toBeGreaterThanOrEqual(0.9);
    });
  },
  PATIENCE_MS,
);
