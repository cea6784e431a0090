import type { Placement, QuoteSelector, Span } from '@/lib/model';

import { findBracket, hasDouble } from './bracket';
import type { Copy } from './copies';
import { findExact, isAlone, isMoved } from './exact';
import { flatten, originalSpan } from './flat-text';
import type { FlatText } from './flat-text';
import { findFrame } from './frames';
import { findFuzzy } from './fuzzy';
import { occurrences, standsOnce } from './occurrences';
import { seams, standsTwice } from './seam';
import { soughtBy } from './sought';
import type { Sought } from './sought';

/** Characters of the flat text: so near is close by, and shorter words are close by everywhere. */
const CLOSE_BY = 100;
const TELLING = 12;
/** So much more like the quote than anything was before. */
const BETTER = 0.1;

/** Whether quote, prefix and suffix all stand where the hint says. */
function standsAtHint(text: string, { exact, prefix, suffix, position }: QuoteSelector): boolean {
  return (
    position.start >= prefix.length &&
    text.startsWith(exact, position.start) &&
    text.startsWith(prefix, position.start - prefix.length) &&
    text.startsWith(suffix, position.start + exact.length)
  );
}

/** The words that stand at a place: anchored where they are the quote, letter by letter, and else edited. */
function standing(text: FlatText, sought: Sought, flat: Span): Placement {
  const words = originalSpan(text, flat);
  const whole = { start: words.start - sought.lead.length, end: words.end + sought.trail.length };
  if (whole.start >= 0 && text.original.slice(whole.start, whole.end) === sought.exact) {
    return { state: 'anchored', span: whole };
  }
  return { state: 'edited', span: words, was: sought.exact, now: text.original.slice(words.start, words.end) };
}

/** Where prefix, quote and suffix stand in one piece, and no part of them a second time: most quotes of a changed page. */
function standsWhole(flat: string, sought: Sought): number | undefined {
  const { before, core, after, left, right } = sought;
  const isTwin = sought.rivals.copies.some((rival) => rival.before >= before.length && rival.after >= after.length);
  if (left.atEdge || right.atEdge || isTwin || standsTwice(flat, sought)) return undefined;
  const passage = before + core + after;
  return standsOnce(flat, passage) ? flat.indexOf(passage) + before.length : undefined;
}

/** At a copy of the exact words that was told from all others; unless the note's own place was edited meanwhile. */
function atCopy(text: FlatText, sought: Sought, copy: Copy): Placement {
  const span = { start: copy.at, end: copy.at + sought.core.length };
  if (isAlone(copy)) {
    const place = findBracket(text.flat, sought);
    if (place?.is === 'edited' && place.likeness > sought.rivals.words + BETTER)
      return standing(text, sought, place.image);
  } else if (standsTwice(text.flat, sought) && hasDouble(text.flat, sought, span)) {
    return { state: 'ambiguous', places: [originalSpan(text, span)] };
  }
  return standing(text, sought, span);
}

/** Where words like the quote stand; if the very words stand close by, they may have changed places with those. */
function atImage(text: FlatText, sought: Sought, image: Span): Placement {
  const { flat } = text;
  const words = flat.slice(image.start, image.end);
  const close = flat.slice(Math.max(0, image.start - CLOSE_BY), image.end + CLOSE_BY);
  const isEither = !words.includes(sought.core) && sought.core.length >= TELLING && close.includes(sought.core);
  return isEither ? { state: 'ambiguous', places: [originalSpan(text, image)] } : standing(text, sought, image);
}

function removed(text: FlatText, gap: Span): Placement {
  const { start, end } = originalSpan(text, gap);
  return { state: 'removed', now: text.original.slice(start, end).trim() };
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
  const whole = standsWhole(text.flat, sought);
  if (whole !== undefined) return standing(text, sought, spanOf(whole));
  const exact = findExact(text.flat, sought);
  const closed = seams(text.flat, sought).length > 0;
  if (exact.one && (!closed || isMoved(exact.one, sought))) return atCopy(text, sought, exact.one);
  if (closed) {
    const moved = sought.rivals.words === 0 ? findFuzzy(text.flat, sought) : undefined;
    return moved ? standing(text, sought, moved) : { state: 'removed', now: '' };
  }
  if (exact.several.length > 0) {
    return { state: 'ambiguous', places: exact.several.map(({ at }) => originalSpan(text, spanOf(at))) };
  }
  const bracket = findBracket(text.flat, sought);
  if (bracket?.is === 'removed') return removed(text, bracket.gap);
  const image = bracket?.image ?? findFuzzy(text.flat, sought);
  if (image) return atImage(text, sought, image);
  const frame = findFrame(text.flat, selector.frames ?? [], selector.exact.length);
  if (!frame) return { state: 'orphaned' };
  const copies = occurrences(text.flat.slice(frame.start, frame.end), sought.core);
  if (copies.length === 0) return removed(text, frame);
  return { state: 'ambiguous', places: copies.map((at) => originalSpan(text, spanOf(frame.start + at))) };
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
