import type { Span } from '@/lib/model';

import { besideAt, weighed } from './beside';
import type { Weighed } from './beside';
import { cutsWord } from './moved-words';
import type { Sought } from './sought';

/** So many characters more of prefix and suffix have to stand beside one copy than beside any other. */
const CLEARLY_MORE = 24;

const sum = ({ before, after }: { before: number; after: number }): number => before + after;

/** Whether a place has both of the quote's old neighbours, more of them than any other place has, and less of neither. */
export function isFirst(best: Weighed, others: readonly Weighed[]): boolean {
  return (
    best.isBefore &&
    best.isAfter &&
    others.every(
      (other) => best.before >= other.before && best.after >= other.after && sum(best) >= sum(other) + CLEARLY_MORE,
    )
  );
}

/**
 * The one place of the quote's words that can only be the quote. Where they stand more often than they stood, it has both
 * neighbours, and no copy has as much of them. Where they do not, it has so much more than any other has, and on one
 * side than any copy had when the quote was taken; and both neighbours, where a copy is gone.
 * @param likes places of other words that may be the quote as well
 */
export function clearest(flat: string, sought: Sought, likes: readonly Span[] = []): Span | undefined {
  const { stood, copies } = sought.rivals;
  const [best, ...copied] = weighed(flat, sought);
  if (stood === undefined || !best || cutsWord(flat, best.place.start) || cutsWord(flat, best.place.end)) return undefined;
  if (copied.length >= stood) return isFirst(best, copied) ? best.place : undefined;
  const others = [...copied, ...likes.map((place) => besideAt(flat, sought, place))];
  const isBetween = best.isBefore && best.isAfter;
  const isEnough = copied.length + 1 < stood ? isBetween : best.isBefore || best.isAfter;
  if (!isEnough || others.length === 0) return undefined;
  const isMore = others.every((other) => sum(best) >= sum(other) + CLEARLY_MORE);
  const isNew = copies.every(
    (rival) =>
      (best.isBefore && best.before >= rival.before + CLEARLY_MORE) ||
      (best.isAfter && best.after >= rival.after + CLEARLY_MORE),
  );
  return isMore && isNew ? best.place : undefined;
}
