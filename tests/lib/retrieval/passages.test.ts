import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { passagesOf } from '@/lib/retrieval/passages';

const textsOf = (text: string): readonly string[] => passagesOf(text).map(({ start, end }) => text.slice(start, end));

test('each block is a passage, and headings and labels are none', () => {
  const text =
    'What was done\nThe harbour opened to ships in May 2031.\nContact\nThe pier is closed until further notice.';
  expect(textsOf(text)).toEqual([
    'The harbour opened to ships in May 2031.',
    'The pier is closed until further notice.',
  ]);
});

test('a long block is cut between sentences', () => {
  const sentence = (number: number): string =>
    `Pier number ${number} was mended and opened to the public in that year. `;
  const text = Array.from({ length: 60 }, (_, at) => sentence(at)).join('');
  const passages = textsOf(text);
  expect(passages.length).toBeGreaterThan(3);
  for (const passage of passages) {
    expect(passage.length).toBeLessThanOrEqual(900);
    expect(passage).toMatch(/^Pier number \d+ .* year\.$/u);
  }
  expect(passages.join(' ')).toBe(text.trim());
});

test('passages stand in order, none over another, none longer than is read at once', () => {
  const words = fc.array(fc.constantFrom('pier', 'was', 'mended.', 'The', '£3m', 'harbour!', 'x'.repeat(1000)), {
    minLength: 5,
    maxLength: 400,
  });
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join(' ');
      const passages = passagesOf(text);
      let reached = 0;
      for (const { start, end } of passages) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(900);
        reached = end;
      }
    }),
  );
});
