import type { RivalCopy, Span } from '@/lib/model';

import { besideAt, weighed } from './beside';
import type { Beside, Weighed } from './beside';
import { isMoved } from './exact';
import { cutsWord } from './moved-words';
import type { Sought } from './sought';

/** So many characters more of prefix and suffix have to stand beside one copy than beside any other. */
const CLEARLY_MORE = 24;
/** With both neighbours so much is enough. */
const SLACK = 4;
/** So much of the rest of its sentence tells the sentence. */
const TELLING = 12;
/** So much beside a place is its old neighbour, and no word or two. */
const ENOUGH = 48;

const sum = ({ before, after }: { before: number; after: number }): number => before + after;

/** Whether a place has both of the quote's old neighbours, more of them than any other place has, and less of neither. */
function isFirst(best: Weighed, others: readonly Weighed[]): boolean {
  return (
    best.isBefore &&
    best.isAfter &&
    others.every(
      (other) => best.before >= other.before && best.after >= other.after && sum(best) >= sum(other) + CLEARLY_MORE,
    )
  );
}

/** Whether the quote's whole sentence stands at a place, which stood nowhere else. */
function isOwnSentence(sought: Sought, { place, before, after }: Weighed): boolean {
  const { left, right } = sought;
  const isWhole = before >= left.inner && after >= right.inner && left.inner + right.inner >= TELLING;
  return isWhole && isMoved({ at: place.start, before, after, agreed: { before, after } }, sought);
}

/** Whether on one side so much more stands beside a place than did beside any copy when the quote was taken. */
function isNew(place: Weighed, copies: readonly RivalCopy[], more: number): boolean {
  return copies.every((rival) => place.before >= rival.before + more || place.after >= rival.after + more);
}

/**
 * Whether a place of the quote's words can only be the quote: its whole sentence stands there alone. Or, where the words
 * stand more often than they stood, both neighbours do, and no copy has as much of them; where they stand as often, so
 * much does that no other place has nearly as much, and no copy had.
 */
function isTold(sought: Sought, place: Weighed, copied: readonly Weighed[], likes: readonly Beside[]): boolean {
  const { left, right, rivals } = sought;
  const { stood = 0, copies } = rivals;
  if (likes.length === 0 && isOwnSentence(sought, place) && !copied.some((other) => isOwnSentence(sought, other)))
    return true;
  if (copied.length >= stood) return isFirst(place, copied) && isNew(place, copies, SLACK);
  const isMore = [...copied, ...likes].every((other) => sum(place) >= sum(other) + CLEARLY_MORE);
  if (!isMore || !isNew(place, copies, CLEARLY_MORE)) return false;
  const isPartOf = (place.isBefore && left.inner >= TELLING) || (place.isAfter && right.inner >= TELLING);
  return isPartOf || (copied.length + 1 === stood && sum(place) >= ENOUGH);
}

/** The one place of the quote's words that can only be the quote; `likes` are places of other words that may be it as well. */
export function clearest(flat: string, sought: Sought, likes: readonly Span[]): Span | undefined {
  const [best, ...copied] = weighed(flat, sought);
  if (!best || sought.rivals.stood === undefined) return undefined;
  if (cutsWord(flat, best.place.start) || cutsWord(flat, best.place.end)) return undefined;
  if (copied.length + likes.length === 0) return undefined;
  const besides = likes.map((place) => besideAt(flat, sought, place));
  return isTold(sought, best, copied, besides) ? best.place : undefined;
}

/** Whether a place where the quote's words were found is told from all their copies: as it stood, or by what stands about it. */
export function isOnlyThis(flat: string, sought: Sought, start: number): boolean {
  const { before, after, rivals } = sought;
  const places = weighed(flat, sought);
  const own = places.find(({ place }) => place.start === start);
  const copied = places.filter((place) => place !== own);
  if (!own) return false;
  if (isTold(sought, own, copied, [])) return true;
  if (copied.length >= (rivals.stood ?? 0) || !(own.isBefore && own.isAfter)) return false;
  const isWhole = own.before === before.length && own.after === after.length;
  const isMore = copied.every((other) => sum(own) > sum(other));
  return isMore && (isWhole || (copied.length + 1 === rivals.stood && isNew(own, rivals.copies, SLACK)));
}
