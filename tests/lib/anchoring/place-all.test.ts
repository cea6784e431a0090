import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { describeQuote, placeAll, placeQuote } from '@/lib/anchoring';

const TEXT = readFileSync(join(import.meta.dirname, '../../fixtures/policy-texts/calais-group-statement.txt'), 'utf8');
const NOW = `Updated.\n\n${TEXT.replace('agreed to continue meeting', 'resolved to go on meeting')}`;
const SELECTORS = Array.from(TEXT.matchAll(/agreed[^.]*/g), ({ 0: words, index }) =>
  describeQuote(TEXT, { start: index, end: index + words.length }),
);

/** A clock on which every look takes so many milliseconds. */
function clock(step: number): () => number {
  let time = 0;
  return () => (time += step);
}

describe('many quotes', () => {
  test('are placed as each would be alone', () => {
    const slices = [...placeAll(NOW, SELECTORS, { now: clock(0), sliceMs: 10 })];
    expect(slices).toHaveLength(1);
    expect(slices[0]).toEqual({ placements: SELECTORS.map((selector) => placeQuote(NOW, selector)), done: true });
  });

  test('wait until their slice comes, and the last slice says that it is the last', () => {
    const slices = [...placeAll(NOW, SELECTORS, { now: clock(10), sliceMs: 10 })];
    const waiting = slices.map(({ placements }) => placements.filter(({ state }) => state === 'waiting').length);
    expect(waiting).toEqual(SELECTORS.map((_, at) => SELECTORS.length - 1 - at));
    expect(slices.map(({ done }) => done)).toEqual(waiting.map((left) => left === 0));
  });

  test('may be left half-way: a slice given is not changed by the next', () => {
    const work = placeAll(NOW, SELECTORS, { now: clock(10), sliceMs: 10 });
    const first = work.next().value;
    const kept = structuredClone(first);
    work.next();
    expect(first).toEqual(kept);
    expect(work.return().done).toBe(true);
  });

  test('that are none are done at once', () => {
    expect([...placeAll(NOW, [], { now: clock(0), sliceMs: 10 })]).toEqual([{ placements: [], done: true }]);
  });
});
