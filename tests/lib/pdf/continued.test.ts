import { expect, test } from 'vitest';

import { bodyWords, lines, paragraph, paragraphWords, read, run, sheet } from './drawn-sheets';

const start = lines(paragraph().slice(0, 2), { y: 700 });
const end = lines(paragraph().slice(2), { y: 60 });

test('a sentence that goes on over the page is one block, and knows the page of each line', () => {
  const text = read(sheet(1, start), sheet(2, end, lines(paragraph(2), { y: 120 })));
  expect(bodyWords(text)).toEqual([paragraphWords(), paragraphWords(2)]);
  expect(text.blocks[0]?.lines.map(({ page }) => page)).toEqual([1, 1, 2, 2]);
});

test('a paragraph that ended, and a heading on the next page, stay apart', () => {
  const text = read(
    sheet(1, lines(paragraph(), { y: 700 })),
    sheet(2, run('Piers', 70, 60, { size: 14 }), lines(paragraph(), { y: 90 })),
  );
  expect(bodyWords(text)).toEqual([paragraphWords(), 'Piers', paragraphWords()]);
});

test('an item without a full stop does not go on in a paragraph of the next page', () => {
  const item = [run('•', 80, 760), run('mend the pier', 95, 760)];
  const text = read(sheet(1, lines(paragraph(), { y: 700 }), item), sheet(2, lines(paragraph(), { y: 60 })));
  expect(bodyWords(text)).toEqual([paragraphWords(), 'mend the pier', paragraphWords()]);
});

test('a table at the top of a page does not interrupt the sentence that runs on below it', () => {
  const rows = [0, 1, 2].flatMap((at) => [
    run(`Pier ${at}`, 70, 60 + at * 14),
    run('12', 200, 60 + at * 14),
    run('40', 300, 60 + at * 14),
  ]);
  const text = read(sheet(1, start), sheet(2, rows, lines(paragraph().slice(2), { y: 140 })));
  expect(bodyWords(text)[0]).toBe(paragraphWords());
});

test('a word that the end of a page breaks is one', () => {
  const text = read(
    sheet(
      1,
      lines([...paragraph().slice(0, 2), 'The ministry has published a plan that says how the old stone har-'], {
        y: 700,
      }),
    ),
    sheet(2, lines(['bour will be mended.'], { y: 60 }), lines(['The harbour is old.'], { y: 120 })),
  );
  expect(bodyWords(text)[0]).toMatch(/old stone harbour will be mended\.$/u);
});

test('what stands below a table of the same page is no end of what stands above it', () => {
  const rows = [0, 1, 2].flatMap((at) => [
    run(`Pier ${at}`, 70, 160 + at * 14),
    run('12', 200, 160 + at * 14),
    run('40', 300, 160 + at * 14),
  ]);
  const above = paragraph().slice(0, 2);
  const text = read(sheet(1, lines(above), rows, lines(paragraph(2), { y: 240 })));
  expect(bodyWords(text)[0]).toBe(above.join(' '));
});
