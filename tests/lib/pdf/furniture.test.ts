import { expect, test } from 'vitest';

import { bodyWords, lines, paragraph, paragraphWords, read, run, sheet, words } from './drawn-sheets';

const body = (number: number) => lines(paragraph(number), { y: 120 });

test('a head and a counting number that come again are no part of the text', () => {
  const page = (number: number) =>
    sheet(number, run('Harbour plan', 70, 40), body(number), run(`Page ${number}`, 280, 800));
  const text = read(page(1), page(2), page(3));
  expect(bodyWords(text)).toEqual([1, 2, 3].map(paragraphWords));
  expect(words(text, 'furniture')).toEqual([
    'Harbour plan',
    'Page 1',
    'Harbour plan',
    'Page 2',
    'Harbour plan',
    'Page 3',
  ]);
});

test('what stands at the edge of one page only is a part of the text', () => {
  const text = read(
    sheet(1, run('Harbour plan', 70, 40), body(1)),
    sheet(2, run('A map of the coast', 70, 40), body(2)),
  );
  expect(bodyWords(text)).toContain('Harbour plan');
  expect(bodyWords(text)).toContain('A map of the coast');
});

test('heads of left and right pages may differ', () => {
  const head = (number: number) =>
    number % 2 === 0 ? run('Ministry of Coasts', 70, 40) : run('Harbour plan', 400, 40);
  const text = read(...[1, 2, 3, 4].map((number) => sheet(number, head(number), body(number))));
  expect(bodyWords(text)).toEqual([1, 2, 3, 4].map(paragraphWords));
});

test('figures at the end of pages that do not count with these are rows of a table', () => {
  const page = (number: number, figure: string) => sheet(number, body(number), run(figure, 280, 800));
  expect(bodyWords(read(page(1, '17'), page(2, '93'), page(3, '12')))).toContain('93');
  expect(bodyWords(read(page(1, '17'), page(2, '18'), page(3, '19')))).not.toContain('18');
});

test('a place where heads were told has a head on every page, if it stands off from the text', () => {
  const head = (number: number) => run(number < 4 ? 'Harbours' : 'Lighthouses of the north', 70, 40);
  const text = read(...[1, 2, 3, 4].map((number) => sheet(number, head(number), body(number))));
  expect(words(text, 'furniture')).toContain('Lighthouses of the north');
  const close = read(
    ...[1, 2, 3].map((number) => sheet(number, head(number), body(number))),
    sheet(4, lines(paragraph(4), { y: 40 })),
  );
  expect(bodyWords(close)).toContain(paragraphWords(4));
});

test('the title comes again at the head of the second and last page', () => {
  const first = sheet(1, run('The harbours of Norland', 70, 80, { size: 18 }), body(1));
  const text = read(first, sheet(2, run('The harbours of Norland', 70, 40), body(2)));
  expect(words(text, 'furniture')).toEqual(['The harbours of Norland']);
});

test('a stamp at the same place of most pages is none of the text, wherever it stands, and turned words never are', () => {
  const stamp = run('Draft for comment', 200, 400, { size: 40 });
  const text = read(
    ...[1, 2, 3].map((number) => sheet(number, body(number), stamp)),
    sheet(4, run('Secret', 9, 400, { turned: 90 })),
  );
  expect(bodyWords(text)).toEqual([1, 2, 3].map(paragraphWords));
});

test('the foot of a page that is nearly empty is a foot', () => {
  const page = (number: number, ...inside: readonly ReturnType<typeof run>[]) =>
    sheet(number, run('Harbour plan', 70, 40), ...inside, run(`Page ${number} of 3`, 280, 800));
  expect(bodyWords(read(page(1, ...body(1)), page(2, ...body(2)), page(3, run('The end.', 70, 120))))).toContain(
    'The end.',
  );
  expect(bodyWords(read(page(1, ...body(1)), page(2, ...body(2)), page(3, run('The end.', 70, 120))))).not.toContain(
    'Page 3 of 3',
  );
});

test('words that are drawn twice, as a shadow is, are read once', () => {
  const text = read(
    sheet(1, run('The harbour plan', 70, 100), run('The harbour plan', 70.6, 100.4), run('The harbour plan', 70, 130)),
  );
  expect(bodyWords(text)).toEqual(['The harbour plan', 'The harbour plan']);
});
