import type { Reading, Span } from '@/lib/model';

/**
 * A stretch of a block's text and where it stands on the page. Words map one to one (`length` is `rawLength`); one
 * space may stand for any white space, or for a `<br>` (`rawLength` 0); soft hyphens and the like are on the page and
 * not in the text (`length` 0). All four are UTF-16 code units.
 */
export interface Run {
  /** Offset into the page's text. */
  readonly at: number;
  readonly length: number;
  /** Offset into the raw text of the block's element: see `rawTexts`. */
  readonly raw: number;
  readonly rawLength: number;
}

/** Text with no block border inside. */
export interface TextBlock {
  /** The nearest block-level element around the text; several blocks can have the same one. */
  readonly element: Element;
  readonly span: Span;
  /** 1 to 6, where the text is a heading's. */
  readonly heading?: number;
  /** In order; they hold no node, so painting marks into the page and taking them away leaves them true. */
  readonly runs: readonly Run[];
}

/** What was read of a page, and the way back to it. */
export interface PageText {
  readonly reading: Reading;
  /** In document order; two newlines stand between one and the next. */
  readonly blocks: readonly TextBlock[];
}

/** The index of the first member for which `holds`, where all after it hold too; the length if none does. */
export function firstWhere<Member>(members: readonly Member[], holds: (member: Member) => boolean): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const member = members[middle];
    if (member !== undefined && holds(member)) high = middle;
    else low = middle + 1;
  }
  return low;
}
