import type { Span } from '@/lib/model';

import { oneOf } from './chance';
import type { Pick } from './chance';

export const SENTENCE = /[^\s][^.!?。！？۔\n]*[.!?。！？۔]*/g;
export const BLOCK = /[^\n]+/g;
export const WORD = /[^\s]+/g;
export const NOWHERE: Span = { start: 0, end: 0 };

/** The units of a text, or of a stretch of it. */
export function unitsOf(text: string, unit: RegExp, within: Span = { start: 0, end: text.length }): Span[] {
  return [...text.slice(within.start, within.end).matchAll(unit)].map(({ 0: words, index }) => ({
    start: within.start + index,
    end: within.start + index + words.length,
  }));
}

export const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A unit with the white space after it. */
export function withSpace(text: string, unit: Span): Span {
  let { end } = unit;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return { start: unit.start, end };
}

/** The units that hold a span, or a part of it. */
export function holding(text: string, span: Span, unit: RegExp): Span {
  const units = unitsOf(text, unit).filter((one) => touches(one, span));
  return {
    start: Math.min(span.start, ...units.map(({ start }) => start)),
    end: Math.max(span.end, ...units.map(({ end }) => end)),
  };
}

/** A unit that the span has no part of. */
export function unitAway(text: string, span: Span, unit: RegExp, pick: Pick): Span {
  return oneOf(
    unitsOf(text, unit).filter((one) => !touches(one, span)),
    pick,
    NOWHERE,
  );
}
