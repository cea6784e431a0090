import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import { PROMISES } from '@/lib/finder/clauses/promises';
import type { Pattern } from '@/lib/finder/match/pattern';
import { REPORTS } from '@/lib/finder/tables/reports';
import { readWords } from '@/lib/finder/text/words';

const reading = (text: string) => ({ text, headings: [] });

function finds(pattern: Pattern, sentence: string): boolean {
  const words = readWords(sentence);
  return pattern.find(words, { from: 0, to: words.count }) !== undefined;
}

describe('a row of promises', () => {
  test.each(PROMISES)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(finds(row.pattern, row.example)).toBe(true);
    expect(finds(row.pattern, row.counterExample)).toBe(false);
  });

  test.each(PROMISES)('“$name” makes its example a commitment of its strength', (row) => {
    const { commitments } = readClauses(reading(row.example), []);
    expect(commitments.map(({ why, strength }) => ({ why, strength }))).toEqual([
      { why: row.name, strength: row.strength },
    ]);
  });
});

describe('a row of reports', () => {
  test.each(REPORTS)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(finds(row.pattern, row.example)).toBe(true);
    expect(finds(row.pattern, row.counterExample)).toBe(false);
  });

  test.each(REPORTS)('“$name” makes its example progress', (row) => {
    expect(readClauses(reading(row.example), []).progress.map(({ why }) => why)).toEqual([row.name]);
  });
});
