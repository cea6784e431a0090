import type { Span } from '@/lib/model';

/** Whether two spans share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether `inner` lies within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Sorts by where spans start; of two with one start the longer stands first. */
export function byPlace(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** Sorts by length, longest first; of two equally long the earlier stands first. */
export function longestFirst(one: Span, other: Span): number {
  return other.end - other.start - (one.end - one.start) || one.start - other.start;
}
