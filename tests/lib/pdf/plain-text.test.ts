import { expect, test } from 'vitest';

import { plainText } from '@/lib/pdf/plain-text';

test.each([
  { drawn: 'of\uFB01ce and sta\uFB00', plain: 'office and staff' },
  { drawn: '  two   spaces\u00A0and a tab\t', plain: 'two spaces and a tab' },
  { drawn: 'zero\u200Bwidth', plain: 'zerowidth' },
  { drawn: 'CO₂, ½ and ²', plain: 'CO₂, ½ and ²' },
  { drawn: 'a soft hy\u00ADphen', plain: 'a soft hy\u00ADphen' },
])('“$drawn” is read as “$plain”', ({ drawn, plain }) => {
  expect(plainText(drawn)).toBe(plain);
});
