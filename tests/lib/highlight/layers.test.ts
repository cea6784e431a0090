import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { FindKind } from '@/lib/model';

import { layersOf } from '../../../lib/highlight/layers';
import type { Stroke } from '../../../lib/highlight/layers';
import { ink } from './body';

const KINDS: readonly FindKind[] = ['note', 'commitment', 'progress', 'entity'];

const stroke = (kind: FindKind, start: number, length: number, id = `${kind} ${start} ${length}`): Stroke => {
  return { ink: ink(id, kind, start, start + length), start, length };
};

const touches = (one: Stroke, other: Stroke): boolean =>
  one.start < other.start + other.length && other.start < one.start + one.length;

const anyStrokes = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 40 },
);

test('the longer of two items that touch lies in a layer further out, and no layer holds two that touch', () => {
  fc.assert(
    fc.property(anyStrokes, (given) => {
      const strokes = given.map(({ kind, start, length }, at) => stroke(kind, start, length, String(at)));
      const layers = layersOf(strokes);
      const depthOf = new Map(layers.flatMap((layer, depth) => layer.map((one) => [one, depth] as const)));
      expect(depthOf.size).toBe(strokes.length);
      const pairs = strokes.flatMap((one) =>
        strokes.filter((other) => one !== other && touches(one, other)).map((other) => [one, other] as const),
      );
      const depth = (one: Stroke): number => depthOf.get(one) ?? -1;
      expect(pairs.filter(([one, other]) => depth(one) === depth(other))).toEqual([]);
      expect(pairs.filter(([one, other]) => one.length > other.length && depth(one) > depth(other))).toEqual([]);
    }),
  );
});

test('of equal spans a note is outside, then a commitment, progress, and a name inside', () => {
  const layers = layersOf([...KINDS].reverse().map((kind) => stroke(kind, 4, 9)));
  expect(layers.map((layer) => layer.map(({ ink }) => ink.kind))).toEqual(KINDS.map((kind) => [kind]));
});

test('strokes apart from each other share a layer', () => {
  expect(layersOf([stroke('entity', 0, 3), stroke('entity', 3, 4), stroke('progress', 9, 4)])).toHaveLength(1);
});
