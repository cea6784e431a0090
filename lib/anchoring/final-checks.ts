import type { Placement, Span } from '@/lib/model';

import { asMoved, either, standing } from './at-place';
import type { Search } from './at-place';
import { isMoved } from './exact';
import { flatOffset, flattened, originalSpan } from './flat-text';
import { isLike, likesAmong, ownParts } from './likes';
import { wholeCopies } from './moved-words';
import { occurrences } from './occurrences';
import { agreement, sideRoom, turned } from './reach';
import type { Side } from './reach';
import type { Sought } from './sought';

/** More places than this are no answer to where it is. */
const MOST_PLACES = 12;
/** So many characters more of prefix and suffix have to stand beside one copy than beside any other. */
const CLEARLY_MORE = 24;
/** So many of them on either side are not of the quote's own sentence, which may have been copied with it. */
const SOME = 8;

type Check = (search: Search, placement: Placement) => Placement;

/** How much of prefix and of suffix stands beside a place, letter by letter; and whether both do, beyond the quote's own sentence. */
function besideAt(flat: string, { left, right }: Sought, { start, end }: Span) {
  const besides = {
    left: turned(flat.slice(Math.max(0, start - sideRoom(left)), start)),
    right: flat.slice(end, end + sideRoom(right)),
  };
  const before = agreement(left.outward, besides.left);
  const after = agreement(right.outward, besides.right);
  const isBeyond = (agreed: number, { inner, outward, atEdge }: Side, beside: string): boolean =>
    atEdge && agreed === outward.length
      ? beside.trim().length <= agreed
      : agreed >= Math.min(inner + SOME, outward.length);
  return { before, after, isBetween: isBeyond(before, left, besides.left) && isBeyond(after, right, besides.right) };
}

/**
 * The words stand more often than they stood: one of them is a copy, and only the one that has more of prefix and suffix
 * beside it than any other, and less of neither, can be told to be the quote.
 */
const unlessCopied: Check = ({ text, sought }, placement) => {
  if (placement.state !== 'anchored' || sought.rivals.stood === undefined) return placement;
  const places = occurrences(text.flat, sought.core);
  if (places.length <= sought.rivals.stood) return placement;
  const own = flatOffset(text, placement.span.start + sought.lead.length);
  const spanOf = (at: number): Span => ({ start: at, end: at + sought.core.length });
  const beside = besideAt(text.flat, sought, spanOf(own));
  const isLess = (at: number): boolean => {
    const { before, after } = besideAt(text.flat, sought, spanOf(at));
    const more = beside.before + beside.after - before - after;
    return beside.before >= before && beside.after >= after && more >= CLEARLY_MORE;
  };
  return beside.isBetween && places.every((at) => at === own || isLess(at))
    ? placement
    : either(text, places.map(spanOf));
};

const breaksIn = (words: string): number => words.trim().split(/\n\s*/).length;

/** Words that were moved were moved as they stood: in as many blocks, and with no sentence that stood elsewhere too. */
const unlessPutTogether: Check = ({ text, sought }, placement) => {
  if (placement.state !== 'anchored' || placement.moved !== true) return placement;
  const { span } = placement;
  const isWhole = breaksIn(text.original.slice(span.start, span.end)) === breaksIn(sought.exact);
  return isWhole && likesAmong(text.original, span, sought.rivals.likes ?? []).some.length === 0
    ? placement
    : { state: 'ambiguous', places: [span] };
};

/**
 * What stands in the quote's place stood elsewhere on the page before: it may have come there, and is no edit then; and
 * a copy of the quote in such a line was a copy before.
 */
const unlessLike: Check = ({ text, sought, selector }, placement) => {
  const { likes = [], copies } = sought.rivals;
  if (placement.state !== 'edited' && !(placement.state === 'anchored' && copies.length > 0)) return placement;
  const { span } = placement;
  const stoodElsewhere = (): boolean => {
    const { some, all } = likesAmong(text.original, span, likes);
    const own = ownParts(selector);
    return all || some.some((part) => !own.includes(part));
  };
  const isOther =
    isLike(text.original, span, likes) ||
    (placement.state === 'edited' && (stoodElsewhere() || isNeighbour(sought, flattened(placement.now))));
  return isOther ? { state: 'ambiguous', places: [span] } : placement;
};

/** Whether words stood right before the quote, or right after it: they are its neighbour's, and the quote is gone. */
function isNeighbour({ before, after }: Sought, words: string): boolean {
  return before.trimEnd().endsWith(words) || after.trimStart().startsWith(words);
}

/**
 * As often as the quote's words stood, they stand now: then they are not gone, and words like them in their place may be
 * others. Nobody can tell which of them they are.
 */
const unlessAllStand: Check = ({ text, sought }, placement) => {
  const { stood } = sought.rivals;
  if (placement.state === 'anchored' || placement.state === 'ambiguous' || stood === undefined) return placement;
  if (occurrences(text.flat, sought.core, stood).length < stood) return placement;
  const places = wholeCopies(text.flat, sought);
  if (places.length === 0 || places.length > MOST_PLACES) return placement;
  const [only] = places;
  if (stood === 1 && only !== undefined && placement.state !== 'edited') {
    const { before, after } = besideAt(text.flat, sought, only);
    const copy = { at: only.start, before, after, agreed: { before, after } };
    if (isMoved(copy, sought)) return asMoved(standing(text, sought, only));
  }
  const copies = places.map((place) => originalSpan(text, place));
  return {
    state: 'ambiguous',
    places: placement.state === 'edited' ? [placement.span, ...copies] : copies,
  };
};

/** What every placement has to pass, however it was found: where it does not, the reader is asked. */
export const checked: Check = (search, placement) =>
  [unlessAllStand, unlessLike, unlessPutTogether, unlessCopied].reduce((now, check) => check(search, now), placement);
