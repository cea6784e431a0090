import { expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import { pattern } from '@/lib/finder/match/pattern';
import { RowFinder } from '@/lib/finder/match/row-finder';
import { vocabulary } from '@/lib/finder/match/vocabulary';
import { readWords } from '@/lib/finder/text/words';

/** So many words are kept; more are forgotten before the next text is read. */
const MOST_WORDS = 60_000;

/** Words that no text has, another for each number. */
const unheard = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) =>
    Array.from((from + at).toString(26).padStart(5, '0'), (digit) =>
      String.fromCharCode(97 + Number.parseInt(digit, 26)),
    ).join(''),
  ).join(' ');

test('rows find the same words after all words were forgotten and have other numbers', () => {
  const rows = new RowFinder([{ pattern: pattern('will act') }, { pattern: pattern('<our> plan') }]);
  const find = (text: string): readonly number[] => {
    const words = readWords(text);
    return rows.findIn(words, { from: 0, to: words.count }).map(({ from }) => from);
  };
  expect(find('We will act on our plan')).toEqual([1, 4]);
  readWords(unheard(0, MOST_WORDS));
  vocabulary.makeRoom();
  expect(find('So by their plan and for it they will act')).toEqual([2, 8]);
  expect(find('We will act on our plan')).toEqual([1, 4]);
});

test('a word that is asked for later has its letters in texts that were read before and after', () => {
  const words = readWords('the harbourmaster rests');
  const later = pattern('harbourmaster|harbourmistress rest/s');
  expect(later.find(words, { from: 0, to: words.count })).toEqual({ from: 1, to: 3 });
  const after = readWords('a harbourmistress rests');
  expect(later.find(after, { from: 0, to: after.count })).toEqual({ from: 1, to: 3 });
});

test('a text that brings one word too many is read as any other', () => {
  const found = (text: string): number => readClauses({ text, headings: [] }, []).commitments.length;
  const promise = 'The government will publish the plan.';
  expect(found(promise)).toBe(1);
  readWords(unheard(MOST_WORDS, MOST_WORDS - 100));
  expect(found(`${promise}\n\n${unheard(3 * MOST_WORDS, 100)}`)).toBe(1);
  expect(found(promise)).toBe(1);
});
