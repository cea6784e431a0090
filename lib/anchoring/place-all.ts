import type { Placement, QuoteSelector } from '@/lib/model';

import { flatten } from './flat-text';
import { placeIn } from './place-quote';

/** The clock, and how long may be worked before others have their turn. Times are milliseconds. */
export interface Budget {
  readonly now: () => number;
  readonly sliceMs: number;
}

/** Where every quote is, as far as it is known: those not yet looked for are waiting. In the order given. */
export interface Slice {
  readonly placements: readonly Placement[];
  readonly done: boolean;
}

/**
 * Places many quotes in one text, a slice of work at a time: after each, the caller may paint, answer the reader, and
 * go on or stop. A slice ends with the first quote after `sliceMs`; one quote takes a few milliseconds on a page of
 * 45,000 words. The last slice has `done`.
 */
export function* placeAll(
  text: string,
  selectors: readonly QuoteSelector[],
  { now, sliceMs }: Budget,
): Generator<Slice, void> {
  const flat = flatten(text);
  const placements: Placement[] = selectors.map(() => ({ state: 'waiting' }));
  let started = now();
  for (const [at, selector] of selectors.entries()) {
    placements[at] = placeIn(flat, selector);
    const done = at === selectors.length - 1;
    if (!done && now() - started < sliceMs) continue;
    yield { placements: [...placements], done };
    started = now();
  }
  if (selectors.length === 0) yield { placements, done: true };
}
