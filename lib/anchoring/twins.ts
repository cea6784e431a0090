import type { Span } from '@/lib/model';

import { isBetween } from './beside';
import { passagesIn } from './bracket';
import { occurrences, passages } from './occurrences';
import type { Sought } from './sought';

/** So much of prefix and suffix stands between two twins, and words so much like the quote's: a twin that was edited. */
const LIKE = 0.6;

/** What is known of a quote that stood several times with all of prefix and suffix: its place, or all places there are. */
export interface TwinFinding {
  readonly own?: Span;
  readonly places: readonly Span[];
}

/**
 * The quote had twins, with all of prefix and suffix: while there are as many of them as there were, they are told by
 * their order; and where one stands edited between the others. Once one is gone or was added, nobody can tell which.
 */
export function findTwin(flat: string, sought: Sought): TwinFinding | undefined {
  const { twins } = sought.rivals;
  if (!twins) return undefined;
  const places = passages(flat, sought).map((at) => ({ start: at, end: at + sought.core.length }));
  const all = places.length === twins.before + twins.after ? withEdited(flat, sought, places) : places;
  const own = all[twins.before];
  if (own === undefined || all.length !== twins.before + 1 + twins.after) return { places };
  // where the quote stood at the end of the page, its place does
  return places.includes(own) && !isBetween(flat, sought, own) ? { places } : { own, places };
}

/** The places, and the one between them where prefix and suffix stand around words like the quote's, if there is one. */
function withEdited(flat: string, sought: Sought, places: readonly Span[]): readonly Span[] {
  const rooms = [...places, undefined].map((next, at) => ({
    start: places[at - 1]?.end ?? 0,
    end: next?.start ?? flat.length,
  }));
  const missing = (sought.rivals.stood ?? 0) - occurrences(flat, sought.core).length;
  const found = rooms.flatMap(({ start, end }) => {
    const like = passagesIn(flat.slice(start, end), sought).find(
      ({ keptBefore, keptAfter, likeness }) => Math.min(keptBefore, keptAfter, likeness) >= LIKE,
    )?.image;
    const place = like && { start: like.start + start, end: like.end + start };
    const isSame = place !== undefined && flat.slice(place.start, place.end) === sought.core;
    // the very words: a twin whose neighbour was edited, while all of the words' copies stand
    return place && (isSame ? missing === 0 && isBetween(flat, sought, place) : missing === 1) ? [place] : [];
  });
  return found.length === 1 ? [...places, ...found].sort((a, b) => a.start - b.start) : places;
}
