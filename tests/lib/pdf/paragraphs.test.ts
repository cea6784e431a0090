import { expect, test } from 'vitest';

import { bodyWords, lines, paragraph, paragraphWords, read, run, sheet, words } from './drawn-sheets';

test('a wider gap parts paragraphs', () => {
  const text = read(sheet(1, lines(paragraph(), { y: 100 }), lines(paragraph(), { y: 160 })));
  expect(bodyWords(text)).toEqual([paragraphWords(), paragraphWords()]);
});

test('a line that is set in begins a paragraph, a line at the edge goes on', () => {
  const setIn = [
    run('It was built of stone from the hills behind the town, and of oak that the', 85, 148),
    ...lines(paragraph(), { y: 160 }),
  ];
  const text = read(sheet(1, lines(paragraph(), { y: 100 }), setIn));
  expect(bodyWords(text)).toHaveLength(2);
});

test('a line that was ended early ends its paragraph', () => {
  const text = read(sheet(1, lines([...paragraph(), ...paragraph()], { y: 100 })));
  expect(bodyWords(text)).toEqual([paragraphWords(), paragraphWords()]);
});

test('a space stands between runs that have a gap, and none between letters of a word', () => {
  const text = read(
    sheet(1, run('the of', 70, 100), run('fi', 100, 100), run('ce of', 110, 100), run('Norland', 140, 100)),
  );
  expect(bodyWords(text)).toEqual(['the office of Norland']);
});

test('bullets are no words, and each item is a block', () => {
  const item = (y: number, text: string) => [run('•', 80, y), run(text, 95, y)];
  const text = read(
    sheet(
      1,
      lines(paragraph(), { y: 100 }),
      item(150, 'mend the pier'),
      item(162, 'paint the boats, and when the boats are all painted, paint them'),
      run('once more', 95, 174),
    ),
  );
  expect(words(text, 'list item')).toEqual([
    'mend the pier',
    'paint the boats, and when the boats are all painted, paint them once more',
  ]);
  expect(words(text, 'furniture')).toEqual(['•', '•']);
});

test('a bullet in one run with its words is cut off from them', () => {
  const text = read(sheet(1, run('• mend the pier', 80, 100), run('• paint the boats', 80, 112)));
  expect(words(text, 'list item')).toEqual(['mend the pier', 'paint the boats']);
});

test('numbers of items are words; a number that a sentence runs on to begins no item', () => {
  const numbered = read(
    sheet(1, run('1.', 70, 100), run('Mend the pier.', 90, 100), run('2.', 70, 112), run('Paint it.', 90, 112)),
  );
  expect(words(numbered, 'list item')).toEqual(['1. Mend the pier.', '2. Paint it.']);
  const running = read(
    sheet(
      1,
      lines([
        'What was spent on the pier, the boats and the long quay is set out in Table',
        '1. The sums are those of the county, and were paid in the spring of the year.',
      ]),
    ),
  );
  expect(bodyWords(running)).toHaveLength(1);
});

test('larger and bold lines are headings, with levels by size; a bold sentence is a paragraph', () => {
  const text = read(
    sheet(
      1,
      run('Harbours', 70, 60, { size: 18 }),
      run('The north', 70, 90, { size: 13 }),
      run('Piers', 70, 110, { isBold: true }),
      lines(paragraph(), { y: 130 }),
      run('Nobody may land here.', 70, 200, { isBold: true }),
    ),
  );
  expect(text.blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level)).toEqual([1, 2, 3]);
  expect(words(text, 'heading')).toEqual(['Harbours', 'The north', 'Piers']);
});

test('lines with dots that lead to a page, and titles in front of them, are no part of the text', () => {
  const text = read(
    sheet(
      1,
      run('Contents', 70, 60, { size: 14 }),
      lines(
        ['1 Harbours . . . . . . . . 3', '2 The ministry will build a very long pier', 'in the north . . . . . . . 9'],
        { y: 90 },
      ),
      run('3 Boats', 70, 126),
      run('12', 400, 126),
      lines(paragraph(), { y: 200 }),
    ),
  );
  expect(bodyWords(text)).toEqual([paragraphWords()]);
});

test('of lines below the title “Contents” those with dots are entries, though nothing stands apart', () => {
  const entries = lines(['Harbours . . . . . . . . . 3', 'Piers and quays . . . . . . 9'], { y: 90 });
  const text = read(sheet(1, run('Contents', 70, 60, { size: 14 }), entries, lines(paragraph(), { y: 200 })));
  expect(bodyWords(text)).toEqual([paragraphWords()]);
});

test('a hyphen that stands a little off its word at the end of a line is one with it', () => {
  const broken = [run('The harbour board met, and it heard what indi', 70, 100), run('-', 296.5, 100)];
  const text = read(sheet(1, broken, lines(['viduals had to say of it.'], { y: 112 })));
  expect(text.blocks[0]?.lines[0]?.text).toMatch(/indi-$/u);
});
