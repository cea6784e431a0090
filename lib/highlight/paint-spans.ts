import type { PageText } from '@/lib/text';

import type { Ink } from './inks';
import { paintBlock, unwrapAll } from './paint-block';
import type { Undo, Voice } from './paint-block';
import { keepSelection } from './selection';
import { strokesOf } from './strokes';

/**
 * Marks all inks in the page, nested and overlapping ones too: each keeps its mark, in every block that it
 * touches. Everything is read first, then written. The undo gives back the same `innerHTML`.
 */
export function paintSpans(page: PageText, inks: readonly Ink[], voice: Voice): Undo {
  const strokes = strokesOf(page, inks);
  const [first] = strokes.keys();
  if (first === undefined) return () => undefined;
  const marks: HTMLElement[] = [];
  const write = (change: () => void): void => keepSelection(first.ownerDocument, strokes, change);
  write(() =>
    strokes.forEach((here, block) => toTheEnd(paintBlock(block, here, { voice, each: (mark) => marks.push(mark) }))),
  );
  return () => write(() => toTheEnd(unwrapAll(marks)));
}

function toTheEnd(steps: Generator<void>): void {
  while (steps.next().done !== true);
}
