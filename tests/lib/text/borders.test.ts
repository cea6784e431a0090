import { expect, test } from 'vitest';

import { headingLevel, isBlock } from '@/lib/text/borders';

test.each([
  { name: 'h1', level: 1 },
  { name: 'h6', level: 6 },
  { name: 'h7', level: undefined },
  { name: 'hr', level: undefined },
  { name: 'h1-x', level: undefined },
  { name: 'x-h1', level: undefined },
])('<$name> is a heading of level $level', ({ name, level }) => {
  expect(headingLevel(name)).toBe(level);
});

test.each([
  { name: 'td', is: true },
  { name: 'p', is: true },
  { name: 'address', is: true },
  { name: 'abbr', is: false },
  { name: '', is: false },
])('text ends at the edges of <$name>: $is', ({ name, is }) => {
  expect(isBlock(name)).toBe(is);
});
