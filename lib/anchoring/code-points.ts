import type { Span } from '@/lib/model';

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether `at` stands between the two halves of a surrogate pair. */
export function cutsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/** The span, widened so that neither end cuts a surrogate pair. */
export function wholePairs(text: string, span: Span): Span {
  return {
    start: cutsPair(text, span.start) ? span.start - 1 : span.start,
    end: cutsPair(text, span.end) ? span.end + 1 : span.end,
  };
}

/** How many code points stand between two offsets; a lone surrogate counts as one. */
function countCodePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!cutsPair(text, at)) count++;
  return count;
}

/** The same span in code points, as W3C selectors count (Web Annotation Data Model 4.2.5). */
export function inCodePoints(text: string, span: Span): Span {
  const start = countCodePoints(text, 0, span.start);
  return { start, end: start + countCodePoints(text, span.start, span.end) };
}
