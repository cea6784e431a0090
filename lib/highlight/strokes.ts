import { piecesOf } from '@/lib/text';
import type { PageText } from '@/lib/text';
import type { FindKind } from '@/lib/model';

import type { Ink } from './inks';
import type { Stroke } from './layers';

/** Headings stay as they are, but for names and the reader's own notes (UI section 2). */
const IN_HEADINGS: ReadonlySet<FindKind> = new Set<FindKind>(['entity', 'note']);

/** What is to be marked, by block, blocks in the order of the inks. Reads the page and writes nothing. */
export function strokesOf(page: PageText, inks: readonly Ink[]): Map<HTMLElement, Stroke[]> {
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
  }
  return strokes;
}
