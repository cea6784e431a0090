import { expect, test } from 'vitest';

import { relationOf } from '@/lib/corpus/relation';
import type { Compared } from '@/lib/corpus/relation';

const SAID: Compared = { words: 'We will open ferry routes', strength: 'continuing', dated: 'no', conditions: 1 };
const DATED: Compared = { ...SAID, dated: 'yes' };
const MANY = { ...SAID, words: 'We will open ferry routes, mobile surgeries, school clinics and pharmacies' };

test.each([
  { later: SAID, earlier: SAID, relation: 'restates', because: [] },
  { later: DATED, earlier: DATED, relation: 'restates', because: [] },
  { later: { ...SAID, strength: 'firm' }, earlier: SAID, relation: 'strengthens', because: ['firmer words'] },
  { later: { ...SAID, strength: 'exploratory' }, earlier: SAID, relation: 'weakens', because: ['weaker words'] },
  { later: DATED, earlier: SAID, relation: 'strengthens', because: ['a date came in'] },
  { later: SAID, earlier: DATED, relation: 'weakens', because: ['a date dropped out'] },
  { later: { ...SAID, conditions: 2 }, earlier: SAID, relation: 'weakens', because: ['a condition came in'] },
  { later: { ...SAID, conditions: 0 }, earlier: SAID, relation: 'strengthens', because: ['a condition dropped out'] },
  { later: SAID, earlier: MANY, relation: 'narrows', because: ['fewer topics'] },
  { later: MANY, earlier: SAID, relation: 'restates', because: [] },
  { later: { ...SAID, words: `${SAID.words} for goats` }, earlier: MANY, relation: 'restates', because: [] },
  {
    later: { ...DATED, strength: 'exploratory' },
    earlier: SAID,
    relation: 'weakens',
    because: ['weaker words', 'a date came in'],
  },
] as const)('$later after $earlier: $relation, because of $because', ({ later, earlier, relation, because }) => {
  expect(relationOf(later, earlier)).toEqual({ relation, because });
});
