import { expect, test } from 'vitest';

import budget from '@/tests/fixtures/pages/spring-budget-2017/source.html?raw';
import expected from '@/tests/fixtures/pages/spring-budget-2017/expected.json';
import { bodiesOf } from '@/lib/page';
import { piecesOf, rangeOf, readText } from '@/lib/text';

import { bodyOf } from './bodies';

const WORDS = 45_000;
const SPANS = 5_000;
/** A slow machine's allowance: it takes a few hundred; a walk through the whole body for each span takes minutes. */
const LONGEST_MS = 10_000;

test('a page of 45,000 words gives 5,000 ranges and their pieces in time', () => {
  const paragraph = `<p>${'The <abbr>UK</abbr> will <em>fund</em> it. '.repeat(12)}</p>`;
  const page = readText([bodyOf(paragraph.repeat(WORDS / 60))]);
  const { text } = page.reading;
  const spans = Array.from({ length: SPANS }, (_none, index) => {
    const start = text.indexOf('UK', Math.floor((index * text.length) / SPANS) - 200);
    return { start, end: start + 'UK will fund'.length };
  });
  const began = performance.now();
  const found = spans.map((span) => rangeOf(page, span)?.toString());
  const pieces = spans.flatMap((span) => piecesOf(page, span));
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  expect(new Set(found)).toEqual(new Set(['UK will fund']));
  expect(pieces).toHaveLength(SPANS);
});

test('the long stored page is read in the browser as it is read from its file', () => {
  const document = new DOMParser().parseFromString(budget, 'text/html');
  const bodies = bodiesOf(document);
  const { text, headings } = readText(bodies).reading;
  const words = text.split(/\s+/).filter(Boolean).length;
  expect({ bodies: bodies.length, words, headings: headings.length }).toEqual(expected.reading);
});
