import { expect, test } from 'vitest';

import { readText } from '@/lib/text';

test('elements nested deeper than the stack are read', () => {
  const body = document.createElement('div');
  let at: Element = body;
  for (let depth = 0; depth < 20_000; depth++)
    at = at.appendChild(document.createElement(depth % 2 === 0 ? 'div' : 'b'));
  at.append('Deep');
  expect(readText([body]).reading.text).toBe('Deep');
});
