import { expect, test } from 'vitest';

import { leftOutWords } from '@/components/import/pack-words';

const NOTHING = { unheld: 0, unfounded: 0, replaced: 0, unfit: 0, links: 0 };

test.each([
  { left: {}, says: [] },
  { left: { unheld: 1 }, says: ['1 record was left out: what it is about is not part of this pack.'] },
  { left: { unheld: 2 }, says: ['2 records were left out: what they are about is not part of this pack.'] },
  { left: { unfounded: 1 }, says: ['1 view was left out: “Kept” and “Not kept” need a record for or against.'] },
  {
    left: { replaced: 3, links: 1 },
    says: [
      '3 views were left out: you gave a later one on the same day.',
      '1 link to a record that is not part of this pack was left out.',
    ],
  },
  { left: { unfit: 1 }, says: ['1 record was left out: it is too long, or named without a letter.'] },
])('of a pack that was saved it is told what was left out: $left', ({ left, says }) => {
  expect(leftOutWords({ ...NOTHING, ...left })).toEqual(says);
});
