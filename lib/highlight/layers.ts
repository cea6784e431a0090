import type { FindKind } from '@/lib/model';

import type { MarkSpan } from './mark-spans';

/** A part of an item to be marked, within one block: offset and length in the block's raw text, UTF-16 code units. */
export interface MarkPart {
  readonly span: MarkSpan;
  readonly start: number;
  readonly length: number;
}

/** Of equal spans the first is the outer mark: inside a note other tints are off, inside progress nothing is. */
const OUTERMOST_FIRST: readonly FindKind[] = ['note', 'commitment', 'progress', 'entity'];

function outerFirst({ span: one }: MarkPart, { span: other }: MarkPart): number {
  return (
    other.end - other.start - (one.end - one.start) ||
    OUTERMOST_FIRST.indexOf(one.kind) - OUTERMOST_FIRST.indexOf(other.kind) ||
    one.start - other.start
  );
}

/** Index of the first part of `layer`, sorted and disjoint, that ends after `start`. */
function firstEndingAfter(layer: readonly MarkPart[], start: number): number {
  let low = 0;
  let high = layer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = layer[middle];
    if (part !== undefined && part.start + part.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The parts of a block in layers, outermost first: a longer item always lies in a layer before the shorter
 * ones that it touches, and the parts of one layer touch nothing of each other. Time: n log n × depth.
 */
export function layersOf(parts: readonly MarkPart[]): MarkPart[][] {
  const layers: MarkPart[][] = [];
  for (const part of [...parts].sort(outerFirst)) {
    const free = (layer: readonly MarkPart[]): boolean => {
      const next = layer[firstEndingAfter(layer, part.start)];
      return next === undefined || next.start >= part.start + part.length;
    };
    let depth = layers.length;
    while (depth > 0 && free(layers[depth - 1] ?? [])) depth--;
    const layer = (layers[depth] ??= []);
    layer.splice(firstEndingAfter(layer, part.start), 0, part);
  }
  return layers;
}
