import { describe, expect, test } from 'vitest';

import { readClauses } from '@/lib/commitments';
import { GERUNDS } from '@/lib/commitments/gerunds';
import { headOf, kindOf, SUBJECTS } from '@/lib/commitments/subjects';

describe('a row of subjects', () => {
  test.each(SUBJECTS)('“$name” is “$example” and not “$counterExample”', (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(row.counterExample).not.toMatch(row.pattern);
  });

  test.each([
    { subject: 'the departments of state that buy food', head: 'the departments' },
    { subject: 'most of our overseas territories', head: 'our overseas territories' },
    { subject: 'Previously participating states', head: 'participating states' },
  ])('“$subject” has the head “$head”', ({ subject, head }) => {
    expect(headOf(subject)).toBe(head);
  });

  test.each([
    { subject: 'We', kind: 'speaker' },
    { subject: 'all foreign companies which own land', kind: 'others' },
    { subject: 'businesses and the department', kind: 'public' },
    { subject: 'the new line', kind: 'thing' },
    { subject: 'the revised code', kind: 'document' },
  ])('“$subject” is of the kind $kind', ({ subject, kind }) => {
    expect(kindOf(subject)).toBe(kind);
  });
});

describe('items that open with a participle', () => {
  test.each(GERUNDS)('“$name” finds its example and leaves its counter-example', (row) => {
    expect(row.example).toMatch(row.pattern);
    expect(row.counterExample).not.toMatch(row.pattern);
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
