import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { fingerprint, isoDate } from '@/lib/model';

test('a fingerprint is 14 characters, the same for the same text', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toMatch(/^[0-9a-z]{14}$/);
      expect(fingerprint(text)).toBe(fingerprint(text));
    }),
  );
});

test('texts that differ in a letter, or in order, have different fingerprints', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'aab', 'aba', 'we will', 'we Will', 'will we'];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
});

test.each([
  { text: '2024-03-04', day: '2024-03-04' },
  { text: '2024-02-29', day: '2024-02-29' },
  { text: '2023-02-29', day: undefined },
  { text: '2024-13-01', day: undefined },
  { text: '2024-3-4', day: undefined },
  { text: '', day: undefined },
])('“$text” is the day $day', ({ text, day }) => {
  expect(isoDate(text)).toBe(day);
});
