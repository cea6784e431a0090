import { expect, test } from 'vitest';

import { bodyWords, lines, read, run, sheet, words } from './drawn-sheets';

const LEFT = Array.from(
  { length: 12 },
  (_, at) => `left line ${String.fromCharCode(97 + at)} of the text that is long`,
);
const RIGHT = Array.from(
  { length: 12 },
  (_, at) => `right line ${String.fromCharCode(97 + at)} of the text that is so`,
);

test('the left column is read before the right one, and a title over both before them', () => {
  const title = run('A title that stands over both of the columns of this page, from left to right', 70, 60, {
    size: 12,
  });
  const text = read(sheet(1, title, lines(LEFT, { y: 100 }), lines(RIGHT, { x: 300, y: 100 })));
  const all = bodyWords(text).join(' ');
  expect(all.indexOf('left line l')).toBeLessThan(all.indexOf('right line a'));
  expect(all.startsWith('A title')).toBe(true);
});

test('columns are told too where their lines do not stand at the same heights, and where one is short', () => {
  const text = read(sheet(1, lines(LEFT, { y: 100 }), lines(RIGHT.slice(0, 2), { x: 300, y: 105 })));
  expect(bodyWords(text).join(' ')).toBe([...LEFT, ...RIGHT.slice(0, 2)].join(' '));
});

test('a narrow gutter parts columns, gaps between words do not', () => {
  const gutter = read(sheet(1, lines(LEFT, { y: 100 }), lines(RIGHT, { x: 70 + 36 * 5 + 6, y: 100 })));
  expect(bodyWords(gutter).join(' ')).toBe([...LEFT, ...RIGHT].join(' '));
  const gaps = LEFT.map((text, at) => [
    run(text, 70, 100 + 12 * at),
    run('and on', 70 + text.length * 5 + 4, 100 + 12 * at),
  ]);
  expect(bodyWords(read(sheet(1, ...gaps)))[0]).toContain('that is long and on left line b');
});

const CELLS = [
  ['The ministry will mend', 'Done in the spring of'],
  ['the pier in the north', 'this year, and paid for'],
  ['of the country.', 'by the county.'],
] as const;

test('cells of rows are read row by row, a block each', () => {
  const rows = [0, 1, 2, 3].flatMap((row) =>
    CELLS.flatMap(([left, right], at) => [
      run(left, 70, 100 + row * 60 + at * 12),
      run(right, 300, 100 + row * 60 + at * 12),
    ]),
  );
  const text = read(sheet(1, rows));
  const cells = [
    'The ministry will mend the pier in the north of the country.',
    'Done in the spring of this year, and paid for by the county.',
  ];
  expect(words(text, 'table row')).toEqual([0, 1, 2, 3].flatMap(() => cells));
  expect(text.pagesWithTables).toEqual([1]);
});

test('rows of three parts are a table, however few, and prose is none', () => {
  const prose = lines(['Some prose stands above the table, in a line that goes across the page to its end.'], {
    y: 80,
  });
  const rows = [0, 1].flatMap((at) => [
    run(`Pier ${at}`, 70, 140 + at * 14),
    run('12', 200, 140 + at * 14),
    run('40', 300, 140 + at * 14),
  ]);
  const text = read(sheet(1, prose, rows));
  expect(words(text, 'table row')).toEqual(['Pier 0', '12', '40', 'Pier 1', '12', '40']);
  expect(read(sheet(1, prose)).pagesWithTables).toEqual([]);
});

test('pages without a run are told', () => {
  expect(read(sheet(1, lines(LEFT)), sheet(2)).pagesWithoutText).toEqual([2]);
});
