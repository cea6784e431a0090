import { describe, expect, test } from 'vitest';

import { sentencesOf } from '@/lib/finder/words';
import { ABBREVIATIONS } from '@/lib/finder/tables/abbreviations';

const wordsOf = (text: string) => sentencesOf({ text, headings: [] }).map(({ start, end }) => text.slice(start, end));
const rolesOf = (text: string) => sentencesOf({ text, headings: [] }).map(({ block }) => block.role);

describe('sentences', () => {
  test.each(ABBREVIATIONS)('go on after “$name.”', ({ example }) => {
    expect(wordsOf(`${example} The next one follows.`)).toEqual([example, 'The next one follows.']);
  });

  test('end at the end of a line', () => {
    expect(wordsOf('We will act\nat once.')).toEqual(['We will act', 'at once.']);
  });

  test('go on after a question in quotation marks, unless a capital follows', () => {
    const one = 'The campaign helps by asking ‘How are you?’ and giving support.';
    expect(wordsOf(one)).toEqual([one]);
    expect(wordsOf('The campaign asks “How are you?” We will answer.')).toEqual([
      'The campaign asks “How are you?”',
      'We will answer.',
    ]);
  });

  test('end before a footnote’s number', () => {
    expect(wordsOf('We will act.[2] They will not.')).toEqual(['We will act.[2]', 'They will not.']);
  });

  test('end where a transcript has lost the stop', () => {
    expect(wordsOf('The number is falling We have passed the peak.')).toEqual([
      'The number is falling',
      'We have passed the peak.',
    ]);
    expect(wordsOf('The plan How We Work is long.')).toEqual(['The plan How We Work is long.']);
  });

  test('of a text without a stop are cut, so that one paragraph cannot cost more than it is long', () => {
    expect(wordsOf('word '.repeat(5000)).length).toBeGreaterThan(1);
  });
});

describe('the blocks of a text', () => {
  test.each([
    { text: 'A heading\n\nWe will act.', roles: ['heading', 'prose'] },
    { text: 'The agency will:\n\nact\n\nreport', roles: ['stem', 'item', 'item'] },
    { text: 'The agency will:\n- Act;\n- Report.', roles: ['stem', 'item', 'item'] },
    { text: 'The agency will:\n\nAct;\n\nReport.\n\nThe end is near.', roles: ['stem', 'item', 'item', 'prose'] },
    { text: 'We will act, in time', roles: ['heading'] },
    { text: 'we will act, in time', roles: ['prose'] },
  ])('in “$text” are $roles', ({ text, roles }) => {
    expect(rolesOf(text)).toEqual(roles);
  });

  test('have the headings that the page gives, and no others', () => {
    const text = 'Our plan\nwe will act\nA line without a stop';
    const blocks = sentencesOf({ text, headings: [{ start: 0, end: 8 }] }).map(({ block }) => block);
    expect(blocks.map(({ role, heading }) => ({ role, heading }))).toEqual([
      { role: 'heading', heading: undefined },
      { role: 'prose', heading: 'Our plan' },
      { role: 'prose', heading: 'Our plan' },
    ]);
  });

  test('a line that only says when is no heading to stand under', () => {
    const blocks = sentencesOf({ text: 'Our plan\n4 March 2024\nWe will act.', headings: [] });
    expect(blocks.at(-1)?.block.heading).toBe('Our plan');
  });
});
