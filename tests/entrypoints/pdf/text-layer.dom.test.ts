import { afterEach, expect, test } from 'vitest';

import { drawText, topsOf } from '@/entrypoints/pdf/text-layer';
import type { PdfBlock, PdfLine, PdfRun, PdfSheet, PdfText } from '@/lib/model';
import { wordsOf } from '@/lib/pdf';
import { readText } from '@/lib/text';

const GAP = 14;
const run = (text: string, x: number, y: number, more: Partial<PdfRun> = {}): PdfRun => ({
  text,
  x,
  y,
  width: 6 * text.length,
  size: 12,
  font: 'sans-serif',
  isBold: false,
  ...more,
});
const line = (page: number, ends: PdfLine['ends'], ...runs: readonly PdfRun[]): PdfLine => ({
  page,
  ends,
  runs,
  text: runs.map(({ text }) => text).join(' '),
});
const paragraph = (...lines: readonly PdfLine[]): PdfBlock => ({ kind: 'paragraph', lines });
const sheets = (...all: (readonly PdfRun[])[]): readonly PdfSheet[] =>
  all.map((runs, at) => ({ number: at + 1, width: 595, height: 842, runs }));
const textOf = (...blocks: readonly PdfBlock[]): PdfText => ({ blocks, pagesWithoutText: [], pagesWithTables: [] });
/** Letters of the test's font are half as wide as those of the page. */
const measure = (words: string): number => 25 * words.length;

function drawn(text: PdfText, pages: readonly PdfSheet[] = sheets([], [])): readonly HTMLElement[] {
  const main = document.createElement('main');
  document.body.append(main);
  const steps = drawText(main, { sheets: pages, text, gap: GAP, measure });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.articles;
}
const runsOf = (articles: readonly HTMLElement[]): readonly HTMLElement[] =>
  articles.flatMap((article) => [...article.querySelectorAll<HTMLElement>('.pdf-run')]);
const valueOf = (element: HTMLElement | undefined, name: string): number =>
  Number(element?.style.getPropertyValue(name));

afterEach(() => document.body.replaceChildren());

test('what is read of the page is what the blocks say: words broken by lines whole, hyphens of words kept', () => {
  const text = textOf(
    { kind: 'heading', level: 1, lines: [line(1, 'space', run('A plan', 72, 90))] },
    paragraph(
      line(1, 'space', run('We will', 72, 120), run('publish the', 120, 120)),
      line(1, 'broken word', run('agree-', 72, 134)),
      line(1, 'joined', run('ment on long-', 72, 148)),
      line(1, 'space', run('term aims.', 72, 162)),
    ),
    { kind: 'list item', lines: [line(1, 'space', run('schools', 90, 190))] },
    { kind: 'list item', lines: [line(1, 'space', run('hospitals', 90, 204))] },
    { kind: 'footnote', lines: [line(1, 'space', run('See annex.', 72, 800))] },
  );
  const { reading } = readText(drawn(text));
  expect(reading.text).toBe(text.blocks.map(wordsOf).join('\n\n'));
  expect(reading.text).toContain('publish the agreement on long-term aims.');
  expect(reading.headings).toEqual([{ start: 0, end: 'A plan'.length }]);
});

test('what belongs to the pages is not read', () => {
  const articles = drawn(
    textOf(
      { kind: 'furniture', lines: [line(1, 'space', run('Page 1 of 2', 72, 30))] },
      paragraph(line(1, 'space', run('We will act.', 72, 90))),
    ),
  );
  expect(readText(articles).reading.text).toBe('We will act.');
});

test('a paragraph that goes on over a page is one block, and each run stands on its own page', () => {
  const articles = drawn(
    textOf(
      paragraph(line(1, 'space', run('We will go', 72, 780)), line(2, 'space', run('on here.', 72, 90))),
      paragraph(line(2, 'space', run('Next.', 72, 120))),
    ),
  );
  expect(readText(articles).reading.text).toBe('We will go on here.\n\nNext.');
  const [first, second] = runsOf(articles);
  const below = topsOf(sheets([], []), GAP).get(2) ?? 0;
  expect([valueOf(first, '--y'), valueOf(second, '--y')]).toEqual([780, 90 + below]);
  expect(articles[0]?.textContent).toBe('We will go on here.');
  // the article reaches to where its last line ends: what is drawn of it is not cut off
  expect(valueOf(articles[0], '--height')).toBeGreaterThan(below + 90);
});

test('letters are stretched to the width that they have on the page', () => {
  const [only] = runsOf(drawn(textOf(paragraph(line(1, 'space', run('Plan', 72, 90, { width: 24 }))))));
  // 4 letters of 25 at 100 pixels are 12 at 12 points; the page has 24
  expect(valueOf(only, '--stretch')).toBe(2);
});

test('each page is an article with its number, from the left edge of its words', () => {
  const articles = drawn(textOf(paragraph(line(1, 'space', run('a', 60, 90), run('b', 200, 90)))));
  expect(articles.map((article) => article.getAttribute('aria-label'))).toEqual(['Page 1 of 2', 'Page 2 of 2']);
  expect(valueOf(articles[0], '--left')).toBe(60);
  expect(runsOf(articles).map((one) => valueOf(one, '--x'))).toEqual([0, 140]);
});

test('in a file of very many runs those of a line that look alike are one element', () => {
  const many = sheets(
    Array.from({ length: 15_001 }, () => run('x', 0, 0)),
    [],
  );
  const text = textOf(
    paragraph(
      line(1, 'space', run('We', 72, 90), run('will', 90, 90), run('act', 120, 90)),
      line(1, 'space', run('and', 72, 104), run('report', 100, 104, { font: 'Times' })),
    ),
  );
  const articles = drawn(text, many);
  expect(runsOf(articles).map(({ textContent }) => textContent)).toEqual(['We will act ', 'and ', 'report']);
  expect(readText(articles).reading.text).toBe('We will act and report');
});

test('words of a file are text, whatever they look like', () => {
  const articles = drawn(textOf(paragraph(line(1, 'space', run('<img src=x onerror=alert(1)>', 72, 90)))));
  expect(articles[0]?.querySelector('img')).toBeNull();
  expect(readText(articles).reading.text).toBe('<img src=x onerror=alert(1)>');
});
