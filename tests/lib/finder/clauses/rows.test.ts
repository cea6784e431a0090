import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/finder';
import { headOf, kindOf } from '@/lib/finder/clauses/subject';
import type { Pattern } from '@/lib/finder/match/pattern';
import { GERUNDS } from '@/lib/finder/tables/gerunds';
import { SUBJECTS } from '@/lib/finder/tables/subjects';
import { partOf, readWords, textOf } from '@/lib/finder/text/words';
import type { Part } from '@/lib/finder/text/words';

function whole(text: string): Part {
  const words = readWords(text);
  return partOf(words, 0, words.count);
}

const fits = (pattern: Pattern, text: string): boolean => pattern.fits(whole(text).words, whole(text));

describe('a row of subjects', () => {
  test.each(SUBJECTS)('“$name” is “$example” and not “$counterExample”', (row) => {
    expect(fits(row.pattern, row.example)).toBe(true);
    expect(fits(row.pattern, row.counterExample)).toBe(false);
  });

  test.each([
    { subject: 'the departments of state that buy food', head: 'the departments' },
    { subject: 'most of our overseas territories', head: 'our overseas territories' },
    { subject: 'Previously participating states', head: 'participating states' },
  ])('“$subject” has the head “$head”', ({ subject, head }) => {
    expect(textOf(headOf(whole(subject)))).toBe(head);
  });

  test.each([
    { subject: 'We', kind: 'speaker' },
    { subject: 'all foreign companies which own land', kind: 'others' },
    { subject: 'businesses and the department', kind: 'public' },
    { subject: 'the new line', kind: 'thing' },
    { subject: 'the revised code', kind: 'document' },
  ])('“$subject” is of the kind $kind', ({ subject, kind }) => {
    expect(kindOf(whole(subject))).toBe(kind);
  });
});

describe('items that open with a participle', () => {
  test.each(GERUNDS)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(fits(row.pattern, row.example)).toBe(true);
    expect(fits(row.pattern, row.counterExample)).toBe(false);
  });

  const items = GERUNDS.map(({ example }) => `${example}.`).join('\n\n');

  test('are commitments of their strengths below a stem that says so', () => {
    const text = `The initiative will focus on the following areas:\n\nTrade\n\n${items}`;
    expect(
      readClauses(
        { text, headings: [{ start: text.indexOf('Trade'), end: text.indexOf('Trade') + 5 }] },
        [],
      ).commitments.map(({ strength }) => strength),
    ).toEqual(GERUNDS.map(({ strength }) => strength));
  });

  test('are no commitments where nothing says so', () => {
    expect(readClauses({ text: `Trade\n\n${items}`, headings: [] }, []).commitments).toEqual([]);
  });
});
