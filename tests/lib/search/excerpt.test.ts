import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { excerptOf } from '@/lib/search';
import { foldWord } from '@/lib/search/words';

const marked = (text: string, words: readonly string[], length: number): string[] => {
  const excerpt = excerptOf(text, words, length);
  return excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end));
};

test('the words that answered are marked where they stand, as they are written', () => {
  expect(marked('Remove content; the CONTENT of Médecins', ['content', 'medecins'], 200)).toEqual([
    'content',
    'CONTENT',
    'Médecins',
  ]);
});

test('a word inside another is not marked', () => {
  expect(marked('The discontent grew', ['content'], 200)).toEqual([]);
});

test('of a long text the place is shown where most of the words stand', () => {
  const long = `${'nothing of note here '.repeat(40)}smugglers ${'more of the same '.repeat(40)}remove content online${' and so on'.repeat(40)}`;
  const excerpt = excerptOf(long, ['remove', 'content', 'online', 'smugglers'], 120);
  expect(excerpt.text).toMatch(/^….*remove content online.*…$/);
  expect(excerpt.text.length).toBeLessThanOrEqual(122);
  expect(excerpt.marks).toHaveLength(3);
});

test('a word longer than the excerpt is cut, and nothing waits for it to fit', () => {
  const excerpt = excerptOf(`so ${'long'.repeat(10)} ${'and so on '.repeat(5)}`, ['long'.repeat(10)], 20);
  expect(excerpt.text).toBe(`so ${'long'.repeat(10)}`.slice(0, excerpt.text.length - 1) + '…');
  expect(excerpt.marks).toEqual([]);
});

test('a mark is always one of the words sought, whatever the text and however short the excerpt', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.lorem({ maxCount: 20 }),
      fc.integer({ min: 10, max: 120 }),
      (odd, plain, length) => {
        const words = plain.split(' ').slice(0, 3).map(foldWord);
        const excerpt = excerptOf(`${odd} ${plain} ${odd}`, words, length);
        for (const { start, end } of excerpt.marks) expect(words).toContain(foldWord(excerpt.text.slice(start, end)));
      },
    ),
  );
});
