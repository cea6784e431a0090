import { expect, test } from 'vitest';

import { sheetOf } from '@/lib/pdf';
import type { PdfjsItem, PdfjsPage } from '@/lib/pdf';

const PAGE: PdfjsPage = { number: 1, width: 600, height: 800 };
const item = (str: string, transform: readonly number[], width = 50): PdfjsItem => ({
  str,
  transform,
  width,
  fontName: 'f1',
});

test('a run stands where it is seen: from the upper left, on its baseline', () => {
  const { runs } = sheetOf(PAGE, [item('Harbour', [12, 0, 0, 12, 70, 700])], {});
  expect(runs).toEqual([{ text: 'Harbour', x: 70, y: 100, width: 50, size: 12, font: 'f1', isBold: false }]);
});

test('a page that is turned, or whose box begins elsewhere, is read by the transformation of its viewport', () => {
  const turned = { ...PAGE, width: 800, height: 600, transform: [0, 1, 1, 0, -10, 0] };
  const { runs } = sheetOf(turned, [item('Harbour', [0, 12, -12, 0, 110, 60])], {});
  expect(runs).toMatchObject([{ x: 50, y: 110, size: 12 }]);
  expect(runs[0]).not.toHaveProperty('turned');
});

test('words across the page are turned, words along it are not', () => {
  const { runs } = sheetOf(
    PAGE,
    [item('Draft', [34, 34, -34, 34, 100, 300]), item('level', [12, 0.1, -0.1, 12, 0, 0])],
    {},
  );
  expect(runs.map(({ turned }) => turned)).toEqual([-45, undefined]);
});

test.each([
  { name: 'BCDEEE+Arial-BoldMT', isBold: true },
  { name: 'GHIJKL+CMBX10', isBold: true },
  { name: 'ABCDEF+NimbusRomNo9L-Medi', isBold: true },
  { name: 'LiberationSans', isBold: false },
  { name: 'Bodoni', isBold: false },
])('a run in $name is bold: $isBold', ({ name, isBold }) => {
  const { runs } = sheetOf(PAGE, [item('Harbour', [12, 0, 0, 12, 70, 700])], { f1: { name } });
  expect(runs).toMatchObject([{ font: name, isBold }]);
});

test('spaces at the ends of an item are no part of the run, and the run begins behind them', () => {
  const [run] = sheetOf(PAGE, [item(' pier ', [10, 0, 0, 10, 70, 700], 25)], {}).runs;
  expect(run).toMatchObject({ text: 'pier', x: 72.5, width: 20 });
});

test('items without words, marks of structure and places that are no number are left out', () => {
  const items = [
    item(' ', [12, 0, 0, 12, 0, 0]),
    { type: 'beginMarkedContent' },
    item('lost', [12, 0, 0, 12, Number.NaN, 0]),
  ];
  expect(sheetOf(PAGE, items, {}).runs).toEqual([]);
});
