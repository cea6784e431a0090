import type { QuoteSelector, Span } from '@/lib/model';

import { cutsPair, inCodePoints, wholePairs } from './code-points';
import { EmptyQuote } from './errors';
import { flatOffset, flatten } from './flat-text';
import { framesOf } from './frames';
import { likesOf } from './likes';
import { standsOnce } from './occurrences';
import { rivalsOf } from './rivals';
import { LEAST_CONTEXT, MOST_CONTEXT, NO_RIVALS, soughtBy } from './sought';
import { SENTENCE_END } from './units';

const STEP = 16;
/** So much of what lies beyond the quote's own sentence is kept, so that a whole sentence can be missed. */
const BEYOND = 32;

const holdsEnd = (words: string): boolean => words.search(SENTENCE_END) >= 0;

function prefixOf(text: string, start: number, length: number): string {
  const from = Math.max(0, start - length);
  return text.slice(cutsPair(text, from) ? from + 1 : from, start);
}

function suffixOf(text: string, end: number, length: number): string {
  const to = Math.min(text.length, end + length);
  return text.slice(end, cutsPair(text, to) ? to - 1 : to);
}

/** Reaches from 64 to 128 characters, until `enough`. */
function widened(take: (length: number) => string, enough: (context: string) => boolean): string {
  let length = LEAST_CONTEXT;
  while (length < MOST_CONTEXT && !enough(take(length))) length += STEP;
  return take(length);
}

/**
 * Describes a span of a text so that it can be found again: the words, 64 to 128 characters before and after
 * them (fewer at the text's edges), widened until each side singles the words out and reaches beyond their
 * sentence, and how much the other copies of the words are like it.
 * @param span UTF-16 code units; where it cuts a surrogate pair, the whole pair is taken
 * @param headings the headings above the words, outermost first
 * @throws EmptyQuote
 * @see W3C Web Annotation Data Model 4.2.4 and 4.2.5
 */
export function describeQuote(text: string, span: Span, headings: readonly string[] = []): QuoteSelector {
  const position = wholePairs(text, span);
  const exact = text.slice(position.start, position.end);
  if (exact === '') throw new EmptyQuote(span);
  const prefix = widened(
    (length) => prefixOf(text, position.start, length),
    (context) => holdsEnd(context.slice(BEYOND).trimEnd()) && standsOnce(text, context + exact),
  );
  const suffix = widened(
    (length) => suffixOf(text, position.end, length),
    (context) => holdsEnd(context.slice(0, -BEYOND).trimStart()) && standsOnce(text, exact + context),
  );
  const sought = soughtBy({ exact, prefix, suffix, rivals: NO_RIVALS });
  const whole = flatten(text);
  const { flat } = whole;
  const own = flatOffset(whole, position.start + sought.lead.length);
  return {
    exact,
    prefix,
    suffix,
    position,
    codePoints: inCodePoints(text, position),
    headings,
    rivals: { ...rivalsOf(flat, sought, own), likes: likesOf(text, position) },
    frames: framesOf(text, flat, position),
  };
}
