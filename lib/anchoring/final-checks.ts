import type { Placement, Span } from '@/lib/model';

import { asMoved, either, standing } from './at-place';
import type { Search } from './at-place';
import { besideAt, isAsItWas, isBetween, weighed } from './beside';
import { passagesIn, touch } from './bracket';
import { clearest, isOnlyThis } from './clearest';
import { isMoved } from './exact';
import { flatOffset, flattened, originalSpan } from './flat-text';
import type { FlatText } from './flat-text';
import { inCommon, isKept, isLike, likesAmong, ownParts } from './likes';
import { cutsWord, isKnownByItself } from './moved-words';
import { occurrences } from './occurrences';
import type { Sought } from './sought';

/** More places than this are no answer to where it is. */
const MOST_PLACES = 48;
/** Shorter words stand within others everywhere: that as many stand says nothing, and nobody chooses among so many. */
const SHORTEST_COUNTED = 4;
/** So much of prefix and suffix beside words that stood elsewhere too makes them worth a question. */
const WORTH_ASKING = 40;
const MUCH_LIKE = 0.8;

type Check = (search: Search, placement: Placement) => Placement;

const flatSpan = (text: FlatText, { start, end }: Span): Span => ({
  start: flatOffset(text, start),
  end: flatOffset(text, end),
});

/** Where nothing else tells, one place may have so much more of prefix and suffix beside it that it is the quote's. */
const ifClear: Check = ({ text, sought }, placement) => {
  const isOpen = placement.state === 'ambiguous' || placement.state === 'orphaned';
  const places = placement.state === 'ambiguous' ? placement.places.map((place) => flatSpan(text, place)) : [];
  const likes = places.filter(({ start, end }) => text.flat.slice(start, end) !== sought.core);
  const place = isOpen ? clearest(text.flat, sought, likes) : undefined;
  if (!place) return placement;
  const { isBefore, isAfter } = besideAt(text.flat, sought, place);
  return isBefore || isAfter ? standing(text, sought, place) : asMoved(standing(text, sought, place));
};

/** Whether words much like the quote's stand beside what stood about it elsewhere as well. */
function isTwice(flat: string, sought: Sought, place: Span): boolean {
  return passagesIn(flat, sought).some(
    ({ image, likeness }) => image !== undefined && likeness >= MUCH_LIKE && !touch(image, place),
  );
}

/** The words stood or stand elsewhere too: a place of theirs has to be told from all others. */
const unlessCopied: Check = ({ text, sought }, placement) => {
  const { stood, likes = [] } = sought.rivals;
  if (placement.state !== 'anchored' || stood === undefined) return placement;
  const own = flatOffset(text, placement.span.start + sought.lead.length);
  const places = weighed(text.flat, sought);
  const it = places.find(({ place }) => place.start === own);
  if (!it) return placement;
  if (stood === 1) {
    // moved words have none of their old neighbours beside them, and a copy may have as little
    const isMovedCopy = placement.moved === true && places.length > 1;
    // sentences that all stood elsewhere too may have come together here
    const isChance =
      !(it.isBefore && it.isAfter && (places.length === 1 || isAsItWas(sought, it))) &&
      likesAmong(text.original, placement.span, likes).all &&
      (places.length > 1 || isTwice(text.flat, sought, it.place));
    if (!isMovedCopy && !isChance && (places.length === 1 || isOnlyThis(text.flat, sought, own))) return placement;
  } else if (isOnlyThis(text.flat, sought, own)) return placement;
  return either(
    text,
    places.map(({ place }) => place),
  );
};

const breaksIn = (words: string): number => words.trim().split(/\n\s*/).length;

/** Words that were moved were moved as they stood: in as many blocks, and with no sentence that stood elsewhere too. */
const unlessPutTogether: Check = ({ text, sought }, placement) => {
  if (!('moved' in placement)) return placement;
  const { span } = placement;
  const { isBefore, isAfter } = besideAt(text.flat, sought, flatSpan(text, span));
  if (isBefore || isAfter) return placement;
  const isWhole =
    placement.state === 'edited' || breaksIn(text.original.slice(span.start, span.end)) === breaksIn(sought.exact);
  return isWhole && likesAmong(text.original, span, sought.rivals.likes ?? []).some.length === 0
    ? placement
    : { state: 'ambiguous', places: [span] };
};

/**
 * What stands in the quote's place stood elsewhere on the page before: it may have come there, and is no edit then; and
 * a copy of the quote in such a line was a copy before.
 */
export const unlessLike: Check = ({ text, sought, selector }, placement) => {
  const { likes = [], copies } = sought.rivals;
  if (placement.state !== 'edited' && !(placement.state === 'anchored' && copies.length > 0)) return placement;
  const { span } = placement;
  const stoodElsewhere = (): boolean => {
    const own = ownParts(selector);
    const { some, all, sentences } = likesAmong(text.original, span, likes);
    if (all) return true;
    // other sentences were put in between those of the quote
    return !own.sentences.every((part) => sentences.includes(part)) && some.some((part) => !own.parts.includes(part));
  };
  const isAmongCopies =
    placement.state === 'edited' &&
    (copies.length > 0 || ownParts(selector).sentences.every((part) => isKept(part, likes))) &&
    !isBetween(text.flat, sought, flatSpan(text, span));
  const isOther =
    isAmongCopies ||
    isLike(text.original, span, likes) ||
    (placement.state === 'edited' && isKept(inCommon(sought.core, placement.now), likes)) ||
    (placement.state === 'edited' && (stoodElsewhere() || isNeighbour(sought, flattened(placement.now))));
  if (!isOther) return placement;
  return placement.state === 'edited' && sought.core.length < SHORTEST_COUNTED
    ? { state: 'removed', now: placement.now }
    : { state: 'ambiguous', places: [span] };
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
  if (placement.state === 'removed' && sought.core.length < SHORTEST_COUNTED) return placement;
  const isFewer = occurrences(text.flat, sought.core, stood).length < stood;
  if (isFewer && placement.state !== 'orphaned') return placement;
  const places = weighed(text.flat, sought)
    .filter(({ before, after }) => !isFewer || before + after >= WORTH_ASKING)
    .map(({ place }) => place)
    .filter(({ start, end }) => !cutsWord(text.flat, start) && !cutsWord(text.flat, end));
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

/** Words that the quote cut nowhere are not in the midst of others. */
const unlessCut: Check = ({ text, sought }, placement) => {
  if (placement.state !== 'anchored' || isKnownByItself(sought)) return placement;
  const { start, end } = flatSpan(text, placement.span);
  const passage = sought.before + sought.core + sought.after;
  const [from, to] = [sought.before.length, sought.before.length + sought.core.length];
  const isCut = cutsWord(text.flat, start) || cutsWord(text.flat, end);
  return isCut && !cutsWord(passage, from) && !cutsWord(passage, to) ? { state: 'orphaned' } : placement;
};

const LETTER = /\p{L}/u;

/** Items are counted anew, and another one has the number then: it is the quote only in its own line. */
const unlessNumber: Check = ({ text, sought }, placement) => {
  const { core, left, right, lead } = sought;
  if (placement.state !== 'anchored' || LETTER.test(core)) return placement;
  const start = flatOffset(text, placement.span.start + lead.length);
  const { before, after } = besideAt(text.flat, sought, { start, end: start + core.length });
  if (before >= Math.min(left.line, left.outward.length) && after >= Math.min(right.line, right.outward.length))
    return placement;
  return either(
    text,
    weighed(text.flat, sought).map(({ place }) => place),
  );
};

/** What every placement has to pass, however it was found: where it does not, the reader is asked. */
export const checked: Check = (search, placement) =>
  [unlessCut, unlessAllStand, ifClear, unlessLike, unlessPutTogether, unlessCopied, unlessNumber].reduce(
    (now, check) => check(search, now),
    placement,
  );
