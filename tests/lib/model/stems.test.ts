import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { phraseKeys, stemsOf } from '@/lib/model';

test.each([
  { one: 'smuggling', other: 'smugglers' },
  { one: 'disrupting', other: 'disrupt' },
  { one: 'migrants', other: 'migrant' },
  { one: 'strategy', other: 'strategies' },
  { one: 'co-operation', other: 'cooperation' },
  { one: 'the UK’s', other: 'UK' },
])('“$one” and “$other” are one content word', ({ one, other }) => {
  expect(stemsOf(one)).toEqual(stemsOf(other));
  expect(stemsOf(one)).toHaveLength(1);
});

test('words of grammar and of promising have no stem', () => {
  expect(stemsOf('We agreed that the participants will continue with it')).toEqual([]);
});

test('a phrase is the same in either order, and across a word between', () => {
  const [key] = phraseKeys('migrant smuggling');
  expect(phraseKeys('smuggling of migrants')).toEqual([key]);
  expect(phraseKeys('smuggling desperate migrants')).toContain(key);
});

test('phrases are few: at most two for each content word, and none of one word with itself', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const keys = phraseKeys(text);
      expect(keys.length).toBeLessThanOrEqual(2 * stemsOf(text).length);
      for (const key of keys) expect(new Set(key.split(' ')).size).toBe(2);
    }),
  );
});
