import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { endNear, moveEnd, passageAround } from '@/lib/spans';

const TEXT = 'We will (soon) open 3 sea-beds, worth £2.5 million – in 2020–21.\n\nThen we stop.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

test.each([
  { from: 'open 3', end: 'start', by: -1, to: 'soon) open 3' },
  { from: 'open 3', end: 'start', by: 1, to: '3' },
  { from: 'open 3', end: 'end', by: 1, to: 'open 3 sea-beds' },
  { from: 'open 3 sea-beds', end: 'end', by: 1, to: 'open 3 sea-beds, worth' },
  { from: 'worth', end: 'end', by: 1, to: 'worth £2.5' },
  { from: 'million', end: 'end', by: 1, to: 'million – in' },
  { from: 'in 2020–21', end: 'end', by: -1, to: 'in 2020' },
  { from: '2020–21', end: 'end', by: 1, to: '2020–21.\n\nThen' },
  { from: 'open', end: 'start', by: 1, to: 'open' },
  { from: 'open', end: 'end', by: -1, to: 'open' },
  { from: 'We', end: 'start', by: -1, to: 'We' },
  { from: 'stop', end: 'end', by: 1, to: 'stop' },
] as const)('the $end of “$from”, moved by $by, gives “$to”', ({ from, end, by, to }) => {
  expect(words(moveEnd(TEXT, spanOf(from), end, by))).toBe(to);
});

test.each([
  { end: 'end', at: 'sea-beds', to: 'open 3 sea-beds' },
  { end: 'end', at: 'We will', to: 'open' },
  { end: 'start', at: 'We', to: 'We will (soon) open' },
  { end: 'start', at: 'Then', to: 'open' },
] as const)('the $end of “open”, put at “$at”, gives “$to”', ({ end, at, to }) => {
  expect(words(endNear(TEXT, spanOf('open'), end, TEXT.indexOf(at) + 1))).toBe(to);
});

test('an end is moved to the word beside it in the middle of a long text too', () => {
  const text = `${'before '.repeat(1_000)}open ${'after '.repeat(1_000)}`;
  const start = text.indexOf('open');
  const open = { start, end: start + 'open'.length };
  expect(moveEnd(text, open, 'start', -1)).toEqual({ ...open, start: start - 'before '.length });
  expect(moveEnd(text, open, 'end', 1)).toEqual({ ...open, end: open.end + ' after'.length });
  expect(endNear(text, open, 'end', open.end + 3)).toEqual({ ...open, end: open.end + ' after'.length });
});

test('an end that is put where no word is near stays where it was', () => {
  const text = `open${' .'.repeat(3_000)}`;
  const open = { start: 0, end: 4 };
  expect(endNear(text, open, 'end', 5_000)).toEqual(open);
});

test('whatever the text and the moves, at least a word is left, and there and back is where it was', () => {
  const texts = fc.array(fc.constantFrom('We', ' ', 'will', '\n\n', '“', '£2.5', ', ', '–', 'é', '😀'), {
    maxLength: 40,
  });
  const moves = fc.array(fc.tuple(fc.constantFrom('start', 'end'), fc.constantFrom(1, -1)), { maxLength: 12 });
  fc.assert(
    fc.property(texts, moves, (pieces, steps) => {
      const text = `${pieces.join('')} open ${pieces.toReversed().join('')}`;
      const start = text.indexOf('open');
      let span = { start, end: start + 'open'.length };
      for (const [end, by] of steps as readonly ['start' | 'end', 1 | -1][]) {
        const next = moveEnd(text, span, end, by);
        expect(text.slice(next.start, next.end)).toMatch(/[\p{L}\p{N}]/u);
        const back = next[end] === span[end] ? span : moveEnd(text, next, end, by === 1 ? -1 : 1);
        expect(back).toEqual(span);
        span = next;
      }
    }),
  );
});

test('a passage holds its words, whole blocks around them, and what else it is to hold', () => {
  const block = (letter: string): string => `${letter} ${'x'.repeat(500)}`;
  const text = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(block).join('\n\n');
  const start = text.indexOf('d x');
  const passage = passageAround(text, { start, end: start + 3 });
  expect(passage.text.slice(passage.start, passage.end)).toBe('d x');
  expect(passage.text).toBe(
    [block('b'), block('c'), block('d'), block('e')]
      .join('\n\n')
      .concat(`\n\n${block('f')}`)
      .slice(0, passage.text.length),
  );
  expect(passage.text.split('\n\n').every((one) => one.length === block('a').length)).toBe(true);
  const end = text.indexOf('g x') + 3;
  expect(passageAround(text, { start, end: start + 3 }, { start, end }).text.endsWith(block('g'))).toBe(true);
  const first = { start: 0, end: 3 };
  expect(passageAround(text, { start, end: start + 3 }, first).text.startsWith(block('a'))).toBe(true);
  const long = 'y'.repeat(50_000);
  expect(passageAround(long, { start: 25_000, end: 25_010 }).text.length).toBeLessThan(9_000);
});
