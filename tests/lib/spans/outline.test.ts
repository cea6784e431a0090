import { expect, test } from 'vitest';

import { headingsAbove } from '@/lib/spans';

const TEXT = 'Plan\n\nHarbours\n\nNorth\n\nWe will dredge.\n\nFerries\n\nWe will sail.';
const heading = (words: string, level: number) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, level };
};
const ON = {
  text: TEXT,
  outline: [heading('Plan', 1), heading('Harbours', 2), heading('North', 3), heading('Ferries', 2)],
};

test.each([
  ['We will dredge.', ['Plan', 'Harbours', 'North']],
  ['We will sail.', ['Plan', 'Ferries']],
  ['Harbours', ['Plan']],
  ['Plan', []],
])('above “%s” stand %j: a heading of the same level or a higher one closes those before it', (words, above) => {
  const start = TEXT.indexOf(words);
  expect(headingsAbove(ON, { start, end: start + words.length })).toEqual(above);
});
