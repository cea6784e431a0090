import type { PageText } from '@/lib/text';

import type { MarkSpan } from './mark-spans';
import { paintBlock, unwrapAll } from './paint-block';
import type { Undo, Voice } from './paint-block';
import { keepSelection } from './selection';
import { partsOf } from './mark-parts';

/**
 * Marks all spans in the page, nested and overlapping ones too: each keeps its mark, in every block that it
 * touches. Everything is read first, then written. The undo gives back the same `innerHTML`.
 */
export function paintSpans(page: PageText, spans: readonly MarkSpan[], voice: Voice): Undo {
  const parts = partsOf(page, spans);
  const [first] = parts.keys();
  if (first === undefined) return () => undefined;
  const marks: HTMLElement[] = [];
  const write = (change: () => void): void => keepSelection(first.ownerDocument, parts, change);
  write(() =>
    parts.forEach((here, block) => toTheEnd(paintBlock(block, here, { voice, each: (mark) => marks.push(mark) }))),
  );
  return () => write(() => toTheEnd(unwrapAll(marks)));
}

function toTheEnd(steps: Generator<void>): void {
  while (steps.next().done !== true);
}
