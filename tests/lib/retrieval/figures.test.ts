import { expect, test } from 'vitest';

import { figuresIn } from '@/lib/retrieval/figures';

test.each([
  ['a first wave of 60,000 homes with £2.3 billion', ['60000', '£2.3billion']],
  ['£1.3bn', ['£1.3billion']],
  ['£30m, £30 million', ['£30million']],
  ['2.5 per cent, 2.5%', ['2.5%']],
  ['by the end of 2031, in 5 of them', []],
  ['40% more officers.', ['40%']],
  ['£86,000.', ['£86000']],
])('%s', (text, figures) => {
  expect([...figuresIn(text)]).toEqual(figures);
});
