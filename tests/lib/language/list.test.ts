import { afterEach, expect, test } from 'vitest';

import { listWords, speak } from '@/lib/language';

const NONE = { catalogue: {}, filled: [] };
afterEach(() => speak('en', NONE));

test.each([
  { names: [], english: '', welsh: '' },
  { names: ['Belgium'], english: 'Belgium', welsh: 'Belgium' },
  { names: ['Belgium', 'France'], english: 'Belgium and France', welsh: 'Belgium a France' },
  { names: ['France', 'Albania'], english: 'France and Albania', welsh: 'France ac Albania' },
  { names: ['a', 'b', '“Erasmus”'], english: 'a, b and “Erasmus”', welsh: 'a, b ac “Erasmus”' },
])('$names is “$english”, in Welsh “$welsh”', ({ names, english, welsh }) => {
  expect(listWords(names, 'and')).toBe(english);
  speak('cy', NONE);
  expect(listWords(names, 'and')).toBe(welsh);
});

test('one of several', () => {
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  speak('cy', NONE);
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b neu c');
});
