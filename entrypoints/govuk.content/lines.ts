import type { Span } from '@/lib/model';
import { rangeOf } from '@/lib/text';

import type { PageContext } from './page-context';

/** A rectangle over the page, CSS pixels from a layer's own origin. */
interface LineBox {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The lines on which words stand, from the origin of a layer: one box a line, whatever elements the words cross. */
export function linesOf({ read }: Pick<PageContext, 'read'>, span: Span, origin: DOMRect): readonly LineBox[] {
  const lines: LineBox[] = [];
  for (const box of rangeOf(read.page, span)?.getClientRects() ?? []) {
    if (box.width === 0 || box.height === 0) continue;
    const top = box.top - origin.top;
    const left = box.left - origin.left;
    const before = lines.at(-1);
    const middle = top + box.height / 2;
    const isSame = before !== undefined && before.top <= middle && middle <= before.top + before.height;
    // a taller box goes on in the line of a lower one: a link that is set larger
    if (before === undefined || !isSame) lines.push({ top, left, width: box.width, height: box.height });
    else {
      const from = { top: Math.min(before.top, top), left: Math.min(before.left, left) };
      const right = Math.max(before.left + before.width, left + box.width);
      const bottom = Math.max(before.top + before.height, top + box.height);
      lines[lines.length - 1] = { ...from, width: right - from.left, height: bottom - from.top };
    }
  }
  return lines;
}
