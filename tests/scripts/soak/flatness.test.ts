import { expect, test } from 'vitest';

import { chance } from '../../../scripts/anchoring/chance';
import { judgeFlatness, secondHalf } from '../../../scripts/soak/flatness';
import type { Measure } from '../../../scripts/soak/flatness';
import { judgeGrowth } from '../../../scripts/soak/judge-growth';
import type { Sample } from '../../../scripts/soak/measure';

const STEP = 25;
/** Measures of so many visits apart, off a line by up to `noise` on either side. */
function line({
  count = 30,
  slope,
  noise,
  seed = 1,
}: {
  count?: number;
  slope: number;
  noise: number;
  seed?: number;
}): readonly Measure[] {
  const pick = chance(seed);
  return Array.from({ length: count }, (_, place) => {
    const at = place * STEP;
    return { at, value: 4000 + slope * at + noise * (pick(2001) / 1000 - 1) };
  });
}

test.each([
  { name: 'what stays the same', measures: line({ slope: 0, noise: 0 }), allowed: 0, is: 'flat' },
  { name: 'what is only noise', measures: line({ slope: 0, noise: 200 }), allowed: 0, is: 'flat' },
  { name: 'what falls', measures: line({ slope: -3, noise: 20 }), allowed: 0, is: 'flat' },
  { name: 'what grows by less than is allowed', measures: line({ slope: 0.5, noise: 1 }), allowed: 1, is: 'flat' },
  {
    name: 'a leak of 2 in a visit, in noise of 200',
    measures: line({ slope: 2, noise: 200 }),
    allowed: 1,
    is: 'grows',
  },
  { name: 'a leak of one node in a visit', measures: line({ slope: 1, noise: 5 }), allowed: 0.1, is: 'grows' },
  { name: 'too little to judge', measures: line({ count: 5, slope: 9, noise: 0 }), allowed: 0, is: 'too few measures' },
] as const)('$name: $is', ({ measures, allowed, is }) => {
  expect(judgeFlatness(measures, allowed).is).toBe(is);
});

test('one odd measure in five moves no judgement', () => {
  const flat = line({ slope: 0, noise: 20 }).map((one, place) => (place % 5 === 4 ? { ...one, value: 9000 } : one));
  expect(judgeFlatness(flat, 0.5).is).toBe('flat');
  const leak = line({ slope: 4, noise: 20 }).map((one, place) => (place % 5 === 0 ? { ...one, value: 20_000 } : one));
  expect(judgeFlatness(leak, 0.5).is).toBe('grows');
});

test('of 2,000 stretches of noise hardly one is judged to grow, and twice the growth that is said to be unseen is seen', () => {
  const stretches = Array.from({ length: 2000 }, (_, place) => {
    const seed = place + 1;
    const { is, unseen } = judgeFlatness(line({ slope: 0, noise: 100, seed }), 0);
    return {
      alarm: is !== 'flat',
      seen: judgeFlatness(line({ slope: 2 * unseen, noise: 100, seed }), 0).is === 'grows',
    };
  });
  // Noise is chance: of 100,000 seeds 37 were judged to grow, and of 52 the doubled growth was missed.
  expect(stretches.filter(({ alarm }) => alarm).length).toBeLessThanOrEqual(2);
  expect(stretches.filter(({ seen }) => !seen).length).toBeLessThanOrEqual(2);
});

test('the second half goes by visits, not by measures', () => {
  const measures = [0, 1, 2, 3, 50, 100].map((at) => ({ at, value: 0 }));
  expect(secondHalf(measures).map(({ at }) => at)).toEqual([50, 100]);
});

const sample = (at: number, browserLife: number, heap: number, nodes: number): Sample => ({
  at,
  browserLife,
  backgroundLife: 1,
  storeKb: 0,
  values: { 'heap of our own pages': heap, 'nodes of our own pages': nodes },
});

test('each measure is judged in the longest life of its browser, and the leaking one alone is named', () => {
  const samples = [
    ...Array.from({ length: 6 }, (_, place) => sample(place * STEP, 1, 900_000 - place, 0)),
    ...Array.from({ length: 30 }, (_, place) => sample(200 + place * STEP, 2, 4000, 1000 + place * STEP)),
    sample(2000, 3, 1, 1),
  ];
  expect(judgeGrowth(samples).map(({ name, is }) => [name, is])).toEqual([
    ['heap of our own pages', 'flat'],
    ['nodes of our own pages', 'grows'],
  ]);
});
