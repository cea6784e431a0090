import type { Span } from '@/lib/model';

import { occurrences } from './occurrences';
import { agreement, sideRoom, turned } from './reach';
import type { Side } from './reach';
import type { Sought } from './sought';

/** So many characters beyond the quote's own sentence, which may have been copied with it, tell that its neighbour stands there. */
const SOME = 8;

/** How much of prefix and of suffix stands beside a place, letter by letter; and whether more does than is of its own sentence. */
export interface Beside {
  readonly before: number;
  readonly after: number;
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

function isBeyond(agreed: number, { inner, outward, atEdge }: Side, beside: string): boolean {
  return atEdge && agreed === outward.length
    ? beside.trim().length <= agreed
    : agreed >= Math.min(inner + SOME, outward.length);
}

export function besideAt(flat: string, { left, right }: Sought, { start, end }: Span): Beside {
  const [one, other] = [
    turned(flat.slice(Math.max(0, start - sideRoom(left)), start)),
    flat.slice(end, end + sideRoom(right)),
  ];
  const [before, after] = [agreement(left.outward, one), agreement(right.outward, other)];
  return { before, after, isBefore: isBeyond(before, left, one), isAfter: isBeyond(after, right, other) };
}

/** Whether a place stands between the quote's old neighbours. */
export function isBetween(flat: string, sought: Sought, place: Span): boolean {
  const { isBefore, isAfter } = besideAt(flat, sought, place);
  return isBefore && isAfter;
}

/** Whether all of prefix and suffix stands beside a place. */
export function isAsItWas({ before, after }: Sought, place: Beside): boolean {
  return place.before === before.length && place.after === after.length;
}

/** One place where the quote's words stand, and what of it stands beside them. */
export interface Weighed extends Beside {
  readonly place: Span;
}

/** The places where the quote's words stand: those first that have most of prefix and suffix beside them. */
export function weighed(flat: string, sought: Sought): readonly Weighed[] {
  return occurrences(flat, sought.core)
    .map((start) => ({ start, end: start + sought.core.length }))
    .map((place) => ({ place, ...besideAt(flat, sought, place) }))
    .sort((a, b) => b.before + b.after - a.before - a.after);
}
