import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { PDF_BLOCK_KINDS } from '@/lib/model';
import type { PdfRun } from '@/lib/model';

import { lines, paragraph, read, run, sheet } from './drawn-sheets';

const place = fc.integer({ min: 0, max: 800 });
const anyRun = fc
  .record({
    text: fc.stringMatching(/^[A-Za-z0-9.,•-][A-Za-z0-9 .,-]{0,20}[a-z.]$/u),
    x: place,
    y: place,
    size: fc.integer({ min: 4, max: 30 }),
    isBold: fc.boolean(),
  })
  .map(({ text, x, y, size, isBold }) => run(text.replaceAll(/ +/gu, ' '), x, y, { size, isBold }));

const lettersOf = (runs: readonly PdfRun[]): string =>
  runs
    .map(({ text }) => text.replaceAll(' ', ''))
    .join('')
    .split('')
    .sort()
    .join('');

test('whatever the pages hold, each letter is in one line, and each run is found in the text of its line, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyRun, { maxLength: 25 }), { maxLength: 4 }), (pages) => {
      const { blocks } = read(...pages.map((runs, at) => sheet(at + 1, runs)));
      expect(PDF_BLOCK_KINDS).toEqual(expect.arrayContaining(blocks.map(({ kind }) => kind)));
      const found = blocks.flatMap((block) => block.lines);
      expect(lettersOf(found.flatMap(({ runs }) => runs))).toBe(lettersOf(pages.flat()));
      for (const line of found) {
        let from = 0;
        for (const one of line.runs) {
          const at = line.text.indexOf(one.text, from);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(line.text.slice(from, at).trim()).toBe('');
          from = at + one.text.length;
        }
      }
    }),
  );
});

test('nothing is read of no pages', () => {
  expect(read()).toEqual({ blocks: [], pagesWithoutText: [], pagesWithTables: [] });
});

test('a page with very many runs is read', () => {
  const runs = Array.from({ length: 20_000 }, (_, at) => run('word', (at % 100) * 6, Math.floor(at / 100) * 4));
  expect(read(sheet(1, runs, lines(paragraph()))).blocks.length).toBeGreaterThan(0);
});
