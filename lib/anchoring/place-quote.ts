import type { Placement, QuoteSelector, Span } from '@/lib/model';

import { findBracket } from './bracket';
import { findExact } from './exact';
import { flatten, originalSpan } from './flat-text';
import type { FlatText } from './flat-text';
import { findFuzzy } from './fuzzy';
import { seams } from './seam';
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

/** The words that stand at a place: anchored where they are the quote, letter by letter, and else edited. */
function standing(text: FlatText, sought: Sought, flat: Span): Placement {
  const words = originalSpan(text, flat);
  const whole = { start: words.start - sought.lead.length, end: words.end + sought.trail.length };
  if (whole.start >= 0 && text.original.slice(whole.start, whole.end) === sought.exact) {
    return { state: 'anchored', span: whole };
  }
  return { state: 'edited', span: words, was: sought.exact, now: text.original.slice(words.start, words.end) };
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
  const length = sought.core.length;
  const spanOf = (at: number): Span => ({ start: at, end: at + length });
  const exact = findExact(text.flat, sought);
  const gone = seams(text.flat, sought);
  const moved = sought.rivals?.length === 0 && length >= 40;
  if (exact.one && (gone.length === 0 || moved)) return standing(text, sought, spanOf(exact.one.at));
  if (gone.length > 0) return { state: 'removed', now: '' };
  if (exact.several.length > 0) {
    return { state: 'ambiguous', places: exact.several.map(({ at }) => originalSpan(text, spanOf(at))) };
  }
  const bracket = findBracket(text.flat, sought) ?? findFuzzy(text.flat, sought);
  if (!bracket) return { state: 'orphaned' };
  if (bracket.is === 'removed') {
    const { start, end } = originalSpan(text, bracket.gap);
    return { state: 'removed', now: text.original.slice(start, end).trim() };
  }
  return standing(text, sought, bracket.image);
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
