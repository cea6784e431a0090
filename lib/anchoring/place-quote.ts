import type { Placement, QuoteSelector, Span } from '@/lib/model';

import { among, atCopy, atImage, atLeast, elsewhere, isIn, isMovedTo, movedLine, removed, standing } from './at-place';
import type { Search } from './at-place';
import { findBracket, likeIn } from './bracket';
import { findExact } from './exact';
import { flatten } from './flat-text';
import type { FlatText } from './flat-text';
import { findFrame } from './frames';
import { findFuzzy } from './fuzzy';
import { standsOnce } from './occurrences';
import { seams, standsTwice } from './seam';
import { soughtBy } from './sought';
import type { Sought } from './sought';

/** Whether quote, prefix and suffix all stand where the hint says. */
function standsAtHint(text: string, { exact, prefix, suffix, position }: QuoteSelector): boolean {
  return (
    position.start >= prefix.length &&
    text.startsWith(exact, position.start) &&
    text.startsWith(prefix, position.start - prefix.length) &&
    text.startsWith(suffix, position.start + exact.length)
  );
}

/** Where prefix, quote and suffix stand in one piece, and no part of them a second time: most quotes of a changed page. */
function standsWhole(flat: string, sought: Sought): number | undefined {
  const { before, core, after, left, right } = sought;
  const isTwin = sought.rivals.copies.some((rival) => rival.before >= before.length && rival.after >= after.length);
  if (left.atEdge || right.atEdge || isTwin || standsTwice(flat, sought)) return undefined;
  const passage = before + core + after;
  return standsOnce(flat, passage) ? flat.indexOf(passage) + before.length : undefined;
}

/** As `placeQuote`, in a text made ready before: for many quotes in one text. */
export function placeIn(text: FlatText, selector: QuoteSelector): Placement {
  if (standsAtHint(text.original, selector)) {
    return {
      state: 'anchored',
      span: { start: selector.position.start, end: selector.position.start + selector.exact.length },
    };
  }
  const sought = soughtBy(selector);
  if (sought.core === '') return { state: 'orphaned' };
  const spanOf = (at: number): Span => ({ start: at, end: at + sought.core.length });
  const frame = findFrame(text.flat, selector.frames ?? [], selector.exact.length);
  const search: Search = { text, sought, frame, selector };
  const whole = standsWhole(text.flat, sought);
  if (whole !== undefined)
    return frame && !isIn(frame, spanOf(whole))
      ? elsewhere({ ...search, frame }, spanOf(whole), true)
      : standing(text, sought, spanOf(whole));
  const exact = findExact(text.flat, sought);
  const closed = seams(text.flat, sought).length > 0;
  // the rest of its sentence has closed over the gap: the words were cut out, and others like them are copies
  if (closed && sought.left.inner + sought.right.inner > 0) return { state: 'removed', now: '' };
  const copy = exact.one ?? movedLine(search);
  if (copy && (!closed || isMovedTo(search, copy))) return atCopy(search, copy);
  if (closed) {
    const moved = sought.rivals.words === 0 ? findFuzzy(text.flat, sought) : undefined;
    return moved ? standing(text, sought, moved) : { state: 'removed', now: '' };
  }
  if (exact.several.length > 0)
    return among(
      search,
      exact.several.map(({ at }) => spanOf(at)),
    );
  const bracket = findBracket(text.flat, sought, frame);
  const own = bracket?.is === 'edited' || frame === undefined ? undefined : likeIn(text.flat, sought, frame);
  if (own) return standing(text, sought, own);
  if (bracket?.is === 'removed') return removed(text, bracket.gap);
  const image = bracket?.image ?? findFuzzy(text.flat, sought);
  return image ? atImage(search, image, bracket === undefined && sought.rivals.words === 0) : atLeast(search);
}

/**
 * Finds a quote again, or says honestly that it is gone: never on words that cannot be told to be the ones that
 * were meant. In order: the hint, if quote and context agree; the exact words where prefix or suffix singles out
 * one place; prefix and suffix around a gap (empty or of other words: removed; alike: edited); fuzzy, with a
 * floor; ambiguous or orphaned.
 * @param text what the page reads now; offsets are UTF-16 code units
 * @see DESIGN section 7; W3C Web Annotation Data Model 4.2.4
 */
export function placeQuote(text: string, selector: QuoteSelector): Placement {
  return placeIn(flatten(text), selector);
}
