import type { RivalCopy, Span } from '@/lib/model';

import { besideAt, isAsItWas, weighed } from './beside';
import type { Beside, Weighed } from './beside';
import { covers } from './copies';
import { cutsWord } from './moved-words';
import type { Sought } from './sought';

/** So many characters more of prefix and suffix have to stand beside one copy than beside any other. */
const CLEARLY_MORE = 24;
/** With both neighbours so much is enough. */
const SLACK = 4;
/** So much of the rest of its sentence tells the sentence. */
const TELLING = 12;
/** A shorter sentence or line may be written again. */
const UNIT = 32;
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

/** Whether the quote's whole sentence, or its whole line, stands at a place, and stood nowhere else. */
function isOwnUnit({ core, left, right, rivals }: Sought, place: Weighed): boolean {
  return [
    [left.inner, right.inner],
    [left.line, right.line],
  ].some(([before = 0, after = 0]) => {
    const isTelling = before + after >= TELLING && before + core.length + after >= UNIT;
    const isIn = (one: RivalCopy, slack: number): boolean => one.before >= before - slack && one.after >= after - slack;
    return isTelling && isIn(place, 0) && !rivals.copies.some((rival) => isIn(rival, SLACK));
  });
}

/**
 * Whether on one side so much more stands beside a place than did beside any copy when the quote was taken, and than does
 * beside any other place now: a side that others have as well tells nothing.
 */
function isNew(place: Weighed, others: readonly RivalCopy[], copies: readonly RivalCopy[], more: number): boolean {
  const isBeaten = (side: 'before' | 'after', rival: RivalCopy): boolean =>
    [rival, ...others].every((other) => place[side] >= other[side] + more);
  return copies.every((rival) => isBeaten('before', rival) || isBeaten('after', rival));
}

/** Whether a copy of the quote, or of its sentence, stood right beside it, or as much of one as is kept. */
function isBesideCopy({ before, core, after, left, right }: Sought): boolean {
  const sentence = before.slice(before.length - left.inner) + core + after.slice(0, right.inner);
  const isCopied = (words: string, one: string, other: string): boolean =>
    one.endsWith(words) ||
    other.startsWith(words) ||
    (one.length >= TELLING && words.endsWith(one)) ||
    (other.length >= TELLING && words.startsWith(other));
  const beyond = [before.slice(0, before.length - left.inner).trimEnd(), after.slice(right.inner).trimStart()] as const;
  return isCopied(core, before.trimEnd(), after.trimStart()) || isCopied(sentence.trim(), ...beyond);
}

/**
 * Whether a place of the quote's words can only be the quote. Where the words stand more often than they stood, both
 * neighbours do, and no copy has as much of them: a copied sentence is whole as well. Where they do not, its whole sentence
 * stands there alone, or so much of prefix and suffix that no other place has nearly as much, and no copy had.
 */
function isTold(sought: Sought, place: Weighed, copied: readonly Weighed[], likes: readonly Beside[]): boolean {
  const { left, right, rivals } = sought;
  const { stood = 0, copies } = rivals;
  if (copied.length >= stood) return isFirst(place, copied) && isNew(place, [], copies, SLACK);
  // of two copies beside each other either may be gone: the other one has most of what stood about the quote
  if (isBesideCopy(sought) && !isAsItWas(sought, place)) return false;
  if (likes.length === 0 && isOwnUnit(sought, place) && !copied.some((other) => isOwnUnit(sought, other))) return true;
  const others = [...copied, ...likes];
  // on the other side no place has more than it and than any copy had
  const isBeyond = (side: 'before' | 'after', other: Beside): boolean =>
    other[side] >= Math.max(place[side] + CLEARLY_MORE, ...copies.map((rival) => rival[side] + SLACK));
  const isMore = others.every(
    (other) => sum(place) >= sum(other) + CLEARLY_MORE && !isBeyond('before', other) && !isBeyond('after', other),
  );
  if (!isMore || !isNew(place, others, copies, CLEARLY_MORE)) return false;
  const isPartOf = (place.isBefore && left.inner >= TELLING) || (place.isAfter && right.inner >= TELLING);
  if (isPartOf) return true;
  if (copied.length + 1 === stood) return sum(place) >= ENOUGH;
  // one of them is gone: it is not the quote if no copy had as much on either side
  return place.isBefore && place.isAfter && copies.every((rival) => covers(place, rival));
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
  const { rivals } = sought;
  const places = weighed(flat, sought);
  const own = places.find(({ place }) => place.start === start);
  const copied = places.filter((place) => place !== own);
  if (!own) return false;
  if (isTold(sought, own, copied, [])) return true;
  if (copied.length >= (rivals.stood ?? 0) || !(own.isBefore && own.isAfter)) return false;
  const isMore = copied.every((other) => sum(own) > sum(other));
  const isAll = copied.length + 1 === rivals.stood && rivals.copies.every((rival) => covers(own, rival));
  return isMore && (isAsItWas(sought, own) || (isAll && isNew(own, copied, rivals.copies, SLACK)));
}
