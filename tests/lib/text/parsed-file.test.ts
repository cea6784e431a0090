import { expect, test } from 'vitest';

import { piecesOf, rangeOf, readText, spanOf } from '@/lib/text';
import { parsePage } from '@/scripts/open-page';

test('a parsed file is read, and leads there and back, without a browser', () => {
  const { document } = parsePage(
    '<body><p>The <abbr>UK</abbr> will act<sup id="fnref:1"><a href="#fn:1">1</a></sup> now.</p>',
  );
  const page = readText([document.body]);
  expect(page.reading).toEqual({ text: 'The UK will act now.', headings: [] });
  const span = { start: 4, end: 19 };
  const range = rangeOf(page, span);
  expect(range?.toString()).toBe('UK will act1 now');
  expect(range && spanOf(page, range)).toEqual(span);
  expect(piecesOf(page, span).map(({ start, length }) => [start, length])).toEqual([
    [4, 11],
    [16, 4],
  ]);
});
