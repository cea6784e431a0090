import { expect, test } from 'vitest';

import { policyReader } from '@/scripts/annotate/policy-reader';
import { openPdf } from '@/scripts/evaluate/open-pdf';
import { measurePair, storedPdfPairs } from '@/scripts/evaluate/pdf-pairs';
import type { PairFigures } from '@/scripts/evaluate/pdf-pairs';
import { readSheets } from '@/lib/pdf';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const annotate = policyReader('plain');
const pairs = storedPdfPairs();
const figures: PairFigures[] = [];

/** The share of commitments of the HTML that must be found in the PDF; it may only rise. */
const FLOOR = 0.99;

test('there are 30 pairs, set by three typesetters', () => {
  expect(pairs).toHaveLength(30);
  expect(new Set(pairs.map(({ typesetter }) => typesetter)).size).toBe(3);
});

test.each(pairs)(
  '$pdf: no commitment runs across what belongs to a page, and at most one has other words',
  async (pair) => {
    const row = await measurePair(pair, annotate);
    figures.push(row);
    expect(row.acrossFurniture).toEqual([]);
    expect(row.missed.length).toBeLessThanOrEqual(1);
  },
);

test('of all commitments in the HTML, the share found in the PDFs with the same words does not fall', () => {
  const sum = (of: (row: PairFigures) => number): number => figures.reduce((total, row) => total + of(row), 0);
  expect(figures).toHaveLength(30);
  expect(sum(({ found }) => found) / sum(({ commitments }) => commitments)).toBeGreaterThanOrEqual(FLOOR);
  expect(sum(({ extra }) => extra.length)).toBeLessThanOrEqual(3);
});

test('a file of 118 pages is read in steps of a page or less', async () => {
  const sheets = await openPdf(readFileSync(join(resolve(import.meta.dirname, '../fixtures/pdfs'), 'long.pdf')));
  let steps = 0;
  for (const reading = readSheets(sheets); reading.next().done !== true;) steps++;
  expect(sheets).toHaveLength(118);
  expect(steps).toBeGreaterThanOrEqual(4 * sheets.length);
});
