import { piecesOf } from '@/lib/text';
import type { PageText } from '@/lib/text';
import type { FindKind } from '@/lib/model';

import type { Ink } from './inks';
import type { Stroke } from './layers';

/** Headings stay as they are, but for names and the reader's own notes (UI section 2). */
const IN_HEADINGS: ReadonlySet<FindKind> = new Set<FindKind>(['entity', 'note']);

/** What is to be marked, by block, blocks in the order of the inks. Reads the page and writes nothing. */
export type Strokes = ReadonlyMap<HTMLElement, readonly Stroke[]>;

/** Gathers the strokes of these inks, a step at a time. */
export function* gatherStrokes(page: PageText, inks: readonly Ink[]): Generator<void, Strokes> {
  const strokes = new Map<HTMLElement, Stroke[]>();
  for (const ink of inks) {
    for (const { block, start, length } of piecesOf(page, ink)) {
      const { element } = block;
      if (!(element instanceof HTMLElement)) continue;
      if (block.heading !== undefined && !IN_HEADINGS.has(ink.kind)) continue;
      const list = strokes.get(element);
      if (list === undefined) strokes.set(element, [{ ink, start, length }]);
      else list.push({ ink, start, length });
    }
    yield;
  }
  return strokes;
}

/** All of them at once. */
export function strokesOf(page: PageText, inks: readonly Ink[]): Strokes {
  const steps = gatherStrokes(page, inks);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
