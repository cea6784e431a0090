import type { Span } from '@/lib/model';

import { firstWhere } from './page-text';
import type { PageText, Run, TextBlock } from './page-text';

/**
 * A stretch of one block as it stands on the page: `start` and `length` are UTF-16 code units into the raw text of
 * `block.element` (see `rawTexts`), as mark.js' `markRanges` wants them.
 */
export interface Piece {
  readonly block: TextBlock;
  readonly start: number;
  readonly length: number;
}

/**
 * The pieces of the page that a span covers, in order: one for each block, and more where something that is not text,
 * such as a footnote mark, stands between. No piece is white space only. Asks nothing of the DOM; time grows with the
 * span and with the logarithm of the page.
 */
export function piecesOf(page: PageText, span: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  const { blocks } = page;
  for (let at = firstWhere(blocks, (block) => block.span.end > span.start); at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.span.start >= span.end) break;
    for (const { raw, rawEnd, from, to } of stretches(block.runs, span)) {
      const isBlank = page.reading.text.slice(from, to).trim() === '';
      if (!isBlank) pieces.push({ block, start: raw, length: rawEnd - raw });
    }
  }
  return pieces;
}

/** Characters next to each other on the page (`raw` to `rawEnd`) and in the text (`from` to `to`). */
interface Stretch {
  readonly raw: number;
  readonly rawEnd: number;
  readonly from: number;
  readonly to: number;
}

function stretches(runs: readonly Run[], span: Span): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = firstWhere(runs, (run) => run.at + run.length > span.start); at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.at >= span.end) break;
    const part = cut(run, span);
    const last = found.at(-1);
    if (last && last.rawEnd === part.raw) found[found.length - 1] = { ...last, rawEnd: part.rawEnd, to: part.to };
    else found.push(part);
  }
  return found;
}

/** What of this run is inside the span. */
function cut(run: Run, span: Span): Stretch {
  const from = Math.max(run.at, span.start);
  const to = Math.min(run.at + run.length, span.end);
  if (run.length !== run.rawLength) return { raw: run.raw, rawEnd: run.raw + run.rawLength, from, to };
  return { raw: run.raw + (from - run.at), rawEnd: run.raw + (to - run.at), from, to };
}
