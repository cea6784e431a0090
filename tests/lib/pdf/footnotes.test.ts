import { expect, test } from 'vitest';

import { bodyWords, lines, paragraph, paragraphWords, read, run, sheet, words } from './drawn-sheets';

const small = { size: 8 };
const mark = (text: string, x: number, y: number) => run(text, x, y - 4, { size: 6 });

test('raised marks are no part of a sentence, and the space around them is that of the words', () => {
  const text = read(
    sheet(1, run('The board', 70, 100), mark('12', 115, 100), run(', it is said, met.', 121, 100)),
    sheet(2, run('The board', 70, 100), mark('*', 115, 100), run('met again', 123, 100)),
  );
  expect(bodyWords(text)).toEqual(['The board, it is said, met.', 'The board met again']);
  expect(words(text, 'furniture')).toEqual(['12', '*']);
});

test.each([
  { before: 'on the 20', raised: 'th', behind: 'of May', reads: 'on the 20th of May' },
  { before: 'an area of 12 km', raised: '2', behind: 'of mud', reads: 'an area of 12 km2 of mud' },
])('“$reads” keeps what is raised', ({ before, raised, behind, reads }) => {
  const x = 70 + before.length * 5;
  const text = read(sheet(1, run(before, 70, 100), mark(raised, x, 100), run(behind, x + raised.length * 3 + 4, 100)));
  expect(bodyWords(text)).toEqual([reads]);
});

test('small lines behind a mark at the end of a page are footnotes: they stand behind the body, without their marks', () => {
  const notes = [
    mark('1', 70, 760),
    ...lines(['See the report of the harbour board.'], { x: 76, y: 760, drawn: small }),
  ];
  const second = [run('2', 70, 772, small), run('Ibid.', 84, 772, small)];
  const text = read(sheet(1, lines(paragraph()), notes, second));
  expect(words(text, 'footnote')).toEqual(['See the report of the harbour board.', 'Ibid.']);
  expect(text.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(['paragraph', 'footnote', 'footnote']);
});

test('small lines without a mark, or at the top of a page, are a part of the text', () => {
  const text = read(sheet(1, lines(paragraph()), lines(['Printed by the county press.'], { y: 760, drawn: small })));
  expect(words(text, 'footnote')).toEqual([]);
  const above = read(sheet(1, run('1 Printed by the press.', 70, 60, small)), sheet(2, lines(paragraph())));
  expect(words(above, 'footnote')).toEqual([]);
});

test('a footnote never stands inside a sentence that goes on over the page', () => {
  const note = run('1 See the report.', 70, 760, small);
  const text = read(
    sheet(1, lines(paragraph().slice(0, 3)), note),
    sheet(2, lines(paragraph().slice(3), { y: 60 }), lines(paragraph(2), { y: 120 })),
  );
  expect(bodyWords(text)).toEqual([paragraphWords(), '1 See the report.', paragraphWords(2)]);
});

test('a footnote that goes on over the page is told there without a mark', () => {
  const page = (number: number, note: string) => sheet(number, lines(paragraph(number)), run(note, 70, 760, small));
  const text = read(page(1, '1 See the report of the'), page(2, 'harbour board.'));
  expect(words(text, 'footnote')).toEqual(['1 See the report of the', 'harbour board.']);
});
