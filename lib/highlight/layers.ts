import type { FindKind } from '@/lib/model';

import type { Ink } from './inks';

/** A part of an ink within one block: offset and length in the block's raw text, UTF-16 code units. */
export interface Stroke {
  readonly ink: Ink;
  readonly start: number;
  readonly length: number;
}

/** Of equal spans the first is the outer mark: inside a note other tints are off, inside progress nothing is. */
const OUTERMOST_FIRST: readonly FindKind[] = ['note', 'commitment', 'progress', 'entity'];

function outerFirst({ ink: one }: Stroke, { ink: other }: Stroke): number {
  return (
    other.end - other.start - (one.end - one.start) ||
    OUTERMOST_FIRST.indexOf(one.kind) - OUTERMOST_FIRST.indexOf(other.kind) ||
    one.start - other.start
  );
}

/** Index of the first stroke of `layer`, sorted and disjoint, that ends after `start`. */
function firstEndingAfter(layer: readonly Stroke[], start: number): number {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stroke = layer[middle];
    if (stroke !== undefined && stroke.start + stroke.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The strokes of a block in layers, outermost first: a longer item always lies in a layer before the shorter
 * ones that it touches, and the strokes of one layer touch nothing of each other. Time: n log n × depth.
 */
export function layersOf(strokes: readonly Stroke[]): Stroke[][] {
  const layers: Stroke[][] = [];
  for (const stroke of [...strokes].sort(outerFirst)) {
    const free = (layer: readonly Stroke[]): boolean => {
      const next = layer[firstEndingAfter(layer, stroke.start)];
      return next === undefined || next.start >= stroke.start + stroke.length;
    };
    let depth = layers.length;
    while (depth > 0 && free(layers[depth - 1] ?? [])) depth--;
    const layer = (layers[depth] ??= []);
    layer.splice(firstEndingAfter(layer, stroke.start), 0, stroke);
  }
  return layers;
}
