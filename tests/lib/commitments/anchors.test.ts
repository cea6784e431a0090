import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { anchorFinder, searchable } from '@/lib/commitments/anchors';
import { CUES } from '@/lib/commitments/cues';
import { PROGRESS_CUES } from '@/lib/commitments/cues/progress';
import { openingsOf } from '@/lib/commitments/openings';
import { textWordsOf } from '@/lib/commitments/text-words';

const openings = (pattern: RegExp): readonly string[] | undefined =>
  openingsOf(pattern)?.map(({ starts, holds }) => (holds === '' ? starts : `…${holds}`));

test('a match begins with one of the openings of its pattern', () => {
  expect(openings(/(?<![\w-])(?:we|they) will/)).toEqual(['we', 'they']);
  expect(openings(/(?:not )?agree[ds]? to/)).toEqual(['not', 'agree']);
  expect(openings(/(?:[a-z]{2,14}ed|won) M_/)).toEqual(['…ed', 'won']);
  expect(openings(/[AC]_+ will/)).toEqual(['a', 'c']);
  expect(openings(/(?=we)we will/)).toEqual(['we']);
  expect(openings(/a_+ will/)).toEqual(['a_']);
});

test('a pattern that may begin with anything has no openings', () => {
  expect(openings(/\w+ will/)).toBeUndefined();
  expect(openings(/(?:we )?/)).toBeUndefined();
  expect(openings(/.* will/)).toBeUndefined();
});

const ROWS = [...CUES, ...PROGRESS_CUES];
const SEARCH = searchable(ROWS);

/** What a row finds in a sentence when it is tried everywhere, and no other row is there. */
const foundEverywhere = (sentence: string, { pattern }: { pattern: RegExp }): string[] =>
  [...sentence.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map((found) => `${found.index} ${found[0]}`);

const foundAt = (text: string, row: { pattern: RegExp }): string[] =>
  anchorFinder(
    text,
    textWordsOf(text),
    searchable([row]),
  )({ start: 0, end: text.length }).map(({ start, end }) => `${start} ${text.slice(start, end)}`);

test('a row finds in its example what it finds when it is tried everywhere', () => {
  const found = ROWS.map((row) => [row.name, ...foundAt(row.example, row)]);
  expect(found).toEqual(ROWS.map((row) => [row.name, ...foundEverywhere(row.example, row)]));
  expect(found.filter(({ length }) => length === 1)).toEqual([]);
});

const WORDS = [...new Set(ROWS.flatMap(({ example, counterExample }) => `${example} ${counterExample}`.split(' ')))];
const ODD_WORDS = [
  "we'll",
  "We've",
  "'will",
  '(agreed',
  'co-operate',
  'A____',
  'C_',
  'M___',
  '—',
  '3,000',
  'é',
  '-led',
];

test('whatever the words, a row finds what it finds when it is tried everywhere', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS, ...ODD_WORDS), { maxLength: 30 }), (words) => {
      const sentence = words.join(' ');
      for (const row of ROWS) expect(foundAt(sentence, row)).toEqual(foundEverywhere(sentence, row).slice(0, 24));
    }),
    { numRuns: 40 },
  );
});

test('in a text each sentence is searched alone, and places are counted from its start', () => {
  const text = 'We will act. They agreed to wait.';
  const find = anchorFinder(text, textWordsOf(text), SEARCH);
  expect(find({ start: 0, end: 12 }).map(({ start, row }) => [start, row.name])).toEqual([[3, 'will']]);
  expect(find({ start: 13, end: text.length }).map(({ start, row }) => [start, row.name])).toEqual([[5, 'agree to']]);
});
