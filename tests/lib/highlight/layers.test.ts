import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { FindKind } from '@/lib/model';

import { layersOf } from '../../../lib/highlight/layers';
import type { MarkPart } from '../../../lib/highlight/layers';
import { span } from './body';

const KINDS: readonly FindKind[] = ['note', 'commitment', 'progress', 'entity'];

const part = (kind: FindKind, start: number, length: number, id = `${kind} ${start} ${length}`): MarkPart => {
  return { span: span(id, kind, start, start + length), start, length };
};

const touches = (one: MarkPart, other: MarkPart): boolean =>
  one.start < other.start + other.length && other.start < one.start + one.length;

const anyParts = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 40 },
);

test('the longer of two items that touch lies in a layer further out, and no layer holds two that touch', () => {
  fc.assert(
    fc.property(anyParts, (given) => {
      const parts = given.map(({ kind, start, length }, at) => part(kind, start, length, String(at)));
      const layers = layersOf(parts);
      const depthOf = new Map(layers.flatMap((layer, depth) => layer.map((one) => [one, depth] as const)));
      expect(depthOf.size).toBe(parts.length);
      const pairs = parts.flatMap((one) =>
        parts.filter((other) => one !== other && touches(one, other)).map((other) => [one, other] as const),
      );
      const depth = (one: MarkPart): number => depthOf.get(one) ?? -1;
      expect(pairs.filter(([one, other]) => depth(one) === depth(other))).toEqual([]);
      expect(pairs.filter(([one, other]) => one.length > other.length && depth(one) > depth(other))).toEqual([]);
    }),
  );
});

test('of equal spans a note is outside, then a commitment, progress, and a name inside', () => {
  const layers = layersOf([...KINDS].reverse().map((kind) => part(kind, 4, 9)));
  expect(layers.map((layer) => layer.map(({ span }) => span.kind))).toEqual(KINDS.map((kind) => [kind]));
});

test('parts apart from each other share a layer', () => {
  expect(layersOf([part('entity', 0, 3), part('entity', 3, 4), part('progress', 9, 4)])).toHaveLength(1);
});
