import { expect, test } from 'vitest';

import { findPattern } from '@/entrypoints/pdf/find-pattern';

test.each([
  { typed: 'joint patrols', text: 'We agreed Joint Patrols.', finds: ['Joint Patrols'] },
  { typed: "the minister's", text: 'by the minister’s office', finds: ['the minister’s'] },
  { typed: 'the minister’s', text: "by the minister's office", finds: ["the minister's"] },
  { typed: 'long-term', text: 'long–term and long-term', finds: ['long–term', 'long-term'] },
  { typed: '"act"', text: 'an “act”', finds: ['“act”'] },
  { typed: '  by   2030 ', text: 'by 2030', finds: ['by 2030'] },
  { typed: '(a+b) [c] £1.5|2/3', text: 'is (a+b) [c] £1.5|2/3 or (aab)', finds: ['(a+b) [c] £1.5|2/3'] },
  { typed: 'one two', text: 'one\n\ntwo', finds: [] },
  { typed: '.', text: 'none', finds: [] },
])('“$typed” is found in “$text”', ({ typed, text, finds }) => {
  const pattern = findPattern(typed);
  expect(pattern && [...text.matchAll(pattern)].map(([found]) => found)).toEqual(finds);
});

test('without words nothing is looked for', () => {
  expect(findPattern(' \n ')).toBeUndefined();
});
