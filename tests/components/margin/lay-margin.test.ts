import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { FindId } from '@/lib/model';

import { layMargin } from '../../../components/margin/lay-margin';
import type { Extent } from '../../../components/margin/lay-margin';

const extent = (id: string, top: number, bottom: number, more: Partial<Extent> = {}): Extent => ({
  id: id as FindId,
  kind: 'commitment',
  type: 'firm',
  top,
  bottom,
  left: 300,
  ...more,
});

test('a bar goes from the first to the last line of its item', () => {
  expect(layMargin([extent('c1', 100, 172)]).bars).toEqual([
    { id: 'c1', kind: 'commitment', type: 'firm', top: 102, height: 68, left: 300 },
  ]);
});

test('a bar ends where the next begins', () => {
  const { bars } = layMargin([extent('c1', 100, 172), extent('c2', 150, 222)]);
  expect(bars.map(({ top, height }) => [top, top + height])).toEqual([
    [102, 151],
    [152, 220],
  ]);
});

test('a note’s bar has a lane of its own: it cuts none and none cuts it', () => {
  const { bars } = layMargin([
    extent('c1', 100, 172),
    extent('n1', 125, 200, { kind: 'note', type: 'note' }),
    extent('c2', 150, 222),
  ]);
  expect(bars.find(({ id }) => id === ('n1' as FindId))?.height).toBe(71);
  expect(bars.find(({ id }) => id === ('c1' as FindId))?.height).toBe(49);
});

test('progress inside a commitment has a sign, and the commitment’s bar stands for both', () => {
  const { bars, signs } = layMargin([
    extent('c1', 100, 172),
    extent('p1', 100, 147, { kind: 'progress', type: 'progress', inside: true }),
  ]);
  expect(bars.map(({ id }) => id)).toEqual(['c1']);
  expect(signs).toEqual([
    { id: 'c1', top: 99, left: 300 },
    { id: 'p1', top: 124, left: 300 },
  ]);
});

test('no sign stands on another, however close the items, and none stands above its first line', () => {
  const anyExtents = fc.array(
    fc.record({ top: fc.integer({ min: 0, max: 400 }), lines: fc.integer({ min: 1, max: 6 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(anyExtents, (given) => {
      const extents = given.map(({ top, lines }, at) => extent(`c${at}`, top, top + lines * 25));
      const { signs } = layMargin(extents);
      const tops = signs.map(({ top }) => top).sort((one, other) => one - other);
      expect(tops.every((top, at) => at === 0 || top - (tops[at - 1] ?? 0) >= 25)).toBe(true);
      expect(signs.every(({ id, top }) => top >= (extents.find((one) => one.id === id)?.top ?? Infinity) - 1)).toBe(
        true,
      );
    }),
  );
});

test('bars and signs of 20,000 items are laid in time that grows with their number', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => extent(`c${at}`, at * 30, at * 30 + 50));
  const { bars } = layMargin(many);
  expect(bars.slice(0, 2).map(({ top, height }) => [top, top + height])).toEqual([
    [2, 31],
    [32, 61],
  ]);
  expect(bars.at(-1)).toMatchObject({ id: 'c19999', top: 19_999 * 30 + 2, height: 46 });
});

test('two items that begin on one line end where the next line’s begins', () => {
  const { bars } = layMargin([extent('c1', 100, 172), extent('c2', 100, 172), extent('c3', 150, 222)]);
  expect(bars.map(({ id, top, height }) => [id, top + height])).toEqual([
    ['c1', 151],
    ['c2', 151],
    ['c3', 220],
  ]);
});
