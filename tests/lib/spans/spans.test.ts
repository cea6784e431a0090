import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Span } from '@/lib/model';
import { blocksOf, byPlace, chooseSpans, contains, longestFirst, overlaps, wordsOf } from '@/lib/spans';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test.each([
  { one: { start: 0, end: 5 }, other: { start: 4, end: 6 }, overlap: true, contain: false },
  { one: { start: 0, end: 5 }, other: { start: 5, end: 6 }, overlap: false, contain: false },
  { one: { start: 0, end: 5 }, other: { start: 1, end: 5 }, overlap: true, contain: true },
  { one: { start: 0, end: 5 }, other: { start: 0, end: 5 }, overlap: true, contain: true },
  { one: { start: 3, end: 8 }, other: { start: 0, end: 5 }, overlap: true, contain: false },
])('$one and $other overlap: $overlap, the first contains the second: $contain', ({ one, other, overlap, contain }) => {
  expect(overlaps(one, other)).toBe(overlap);
  expect(overlaps(other, one)).toBe(overlap);
  expect(contains(one, other)).toBe(contain);
});

test('the longest spans are chosen first, and what is left does not overlap', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
      const chosen = chooseSpans(spans, longestFirst);
      expect([...chosen].sort(byPlace)).toEqual(chosen);
      const neighbours = chosen.slice(1).map((span, at) => overlaps(span, chosen[at] ?? span));
      expect(neighbours).not.toContain(true);
      const left = spans.filter((one) => one.end > one.start && !chosen.includes(one));
      for (const one of left) {
        expect(chosen.some((other) => overlaps(one, other) && longestFirst(other, one) <= 0)).toBe(true);
      }
    }),
  );
});

type Better = (one: Span, other: Span) => number;
const shortestFirst: Better = (one, other) =>
  one.end - one.start - (other.end - other.start) || one.start - other.start;

/** The slow obvious way: each span in turn, where none that was taken before lies in its way. */
function chosenOneByOne(spans: readonly Span[], better: Better): readonly Span[] {
  const taken: Span[] = [];
  for (const one of [...spans].sort(better))
    if (one.end > one.start && !taken.some((other) => overlaps(one, other))) taken.push(one);
  return taken.sort(byPlace);
}

test.each([
  { order: 'longest first', better: longestFirst },
  { order: 'shortest first', better: shortestFirst },
])('taken $order, the spans are those of the slow way, and no empty one is among them', ({ better }) => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
      expect(chooseSpans(spans, better)).toEqual(chosenOneByOne(spans, better));
    }),
    { numRuns: 500 },
  );
});

const [SHORT, LONG, LATE] = [
  { start: 3, end: 5 },
  { start: 3, end: 9 },
  { start: 4, end: 6 },
];
test.each([
  { order: 'by place, of one start the longer first', sort: byPlace, sorted: [LONG, SHORT, LATE] },
  { order: 'by length, of one length the earlier first', sort: longestFirst, sorted: [LONG, SHORT, LATE] },
])('spans are sorted $order', ({ sort, sorted }) => {
  for (const spans of [
    [SHORT, LONG, LATE],
    [LATE, SHORT, LONG],
    [LATE, LONG, SHORT],
  ])
    expect([...spans].sort(sort)).toEqual(sorted);
});

test('blocks are what stands between newlines', () => {
  expect(blocksOf('one\n\ntwo\n').map((block) => wordsOf('one\n\ntwo\n', block))).toEqual(['one', 'two']);
  expect(blocksOf('')).toEqual([]);
});

test('blocks cover every character but the newlines', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '\n', '😀')).map((parts) => parts.join('')),
      (text) => {
        expect(
          blocksOf(text)
            .map((block) => wordsOf(text, block))
            .join(''),
        ).toBe(text.replaceAll('\n', ''));
      },
    ),
  );
});
