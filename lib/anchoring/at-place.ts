import type { Placement, QuoteSelector, Span } from '@/lib/model';

import { findBracket, likeIn, mostlyIn, touch } from './bracket';
import type { Copy } from './copies';
import { isAlone, isMoved } from './exact';
import { originalSpan } from './flat-text';
import type { FlatText } from './flat-text';
import { isNowhere } from './fuzzy';
import { cutsWord, isKnownByItself, wholeCopies } from './moved-words';
import { occurrences, standsOnce } from './occurrences';
import { isSameWords } from './same-words';
import type { Sought } from './sought';

/** So many characters of the rest of a sentence, or of a heading, tell it from others. */
const TELLING = 12;
/** So much of what stood about the quote tells that the page is still the same one. */
const PIECE = 24;
/** So much beside a place tells it from a copy. */
const BESIDE = 48;
/** Shorter words stand in other sentences too. */
const COMMON = 32;
/** A frame with so much more room than the quote's sentence needs may hold more than that. */
const ROOMY = 24;
/** More than this is a whole block, and no answer to what stands there now. */
const MOST_NOW = 1000;

/** The words that stand at a place: anchored where they are the quote, however it is set, and else edited. */
export function standing(text: FlatText, sought: Sought, place: Span): Placement {
  const flat = narrowed(text.flat, sought, place);
  const words = originalSpan(text, flat);
  const whole = { start: words.start - sought.lead.length, end: words.end + sought.trail.length };
  if (whole.start >= 0 && text.original.slice(whole.start, whole.end) === sought.exact) {
    return { state: 'anchored', span: whole };
  }
  if (isSameWords(sought.core, text.flat.slice(flat.start, flat.end))) return { state: 'anchored', span: words };
  return { state: 'edited', span: words, was: sought.exact, now: text.original.slice(words.start, words.end) };
}

/** Words that stand elsewhere than where they were: the reader is told. */
export function asMoved(placement: Placement): Placement {
  return placement.state === 'anchored' || placement.state === 'edited' ? { ...placement, moved: true } : placement;
}

/** A quote that is looked for in a text: with the place where its sentence or block stood, if that can be told. */
export interface Search {
  readonly text: FlatText;
  readonly sought: Sought;
  readonly frame: Span | undefined;
  readonly selector: QuoteSelector;
}

export const isIn = (frame: Span, place: Span): boolean => frame.start <= place.start && place.end <= frame.end;

export function removed(text: FlatText, gap: Span): Placement {
  if (gap.end - gap.start > MOST_NOW) return { state: 'removed', now: '' };
  const { start, end } = originalSpan(text, gap);
  return { state: 'removed', now: text.original.slice(start, end).trim() };
}

export function either(text: FlatText, places: readonly Span[]): Placement {
  return { state: 'ambiguous', places: places.map((place) => originalSpan(text, place)) };
}

/** Words that stand elsewhere than the quote's own sentence or block did: are there others in its old place? */
export function elsewhere(
  { text, sought, frame }: Search & { readonly frame: Span },
  place: Span,
  moved: boolean,
): Placement {
  const own = likeIn(text.flat, sought, frame);
  if (own) return either(text, [own, place]);
  return moved ? asMoved(standing(text, sought, place)) : removed(text, frame);
}

/** Where the quote's own words stand among those that stand in its place, words were put in beside it. */
function narrowed(flat: string, { core }: Sought, image: Span): Span {
  const [at, other] = occurrences(flat.slice(image.start, image.end), core, 2);
  if (at === undefined || other !== undefined) return image;
  const own = { start: image.start + at, end: image.start + at + core.length };
  return cutsWord(flat, own.start) || cutsWord(flat, own.end) ? image : own;
}

/**
 * Words known by themselves that stand where nothing of what stood about them does: moved there, if they stand once and
 * nothing like them stands in their old place. Nobody can tell that from words taken out and written anew elsewhere.
 */
export function movedWords({ text, sought, frame }: Search): Placement | undefined {
  if (!isKnownByItself(sought)) return undefined;
  const places = wholeCopies(text.flat, sought);
  const [one] = places;
  if (one === undefined) return undefined;
  const own = frame ? likeIn(text.flat, sought, frame) : editedIn(text.flat, sought);
  const others = own === undefined || places.some((place) => touch(place, own)) ? [] : [own];
  return others.length + places.length === 1
    ? asMoved(standing(text, sought, one))
    : either(text, [...others, ...places]);
}

/** Words like the quote's between what stood before and after it. */
function editedIn(flat: string, sought: Sought): Span | undefined {
  const found = findBracket(flat, sought);
  return found?.is === 'edited' ? found.image : undefined;
}

/** At a copy of the exact words that was told from all others. */
export function atCopy(search: Search, copy: Copy): Placement {
  const { text, sought, frame } = search;
  const span = { start: copy.at, end: copy.at + sought.core.length };
  if (frame && !isIn(frame, span)) return elsewhere({ ...search, frame }, span, isMoved(copy, sought));
  const placement = standing(text, sought, span);
  return !frame && isAlone(copy) ? asMoved(placement) : placement;
}

/**
 * Where words like the quote stand.
 * @param moved whether they are so like it that they may have been moved from its old sentence or block
 */
export function atImage(search: Search, image: Span, moved: boolean): Placement {
  const { text, sought, frame } = search;
  return frame && !mostlyIn(frame, image)
    ? elsewhere({ ...search, frame }, image, moved)
    : standing(text, sought, image);
}

/** Whether what stands on either side of a place stands nowhere else: else its whole paragraph may be a copy. */
function isOnlyOne(flat: string, { start, end }: Span): boolean {
  const sides = [flat.slice(Math.max(0, start - BESIDE), start), flat.slice(end, end + BESIDE)];
  return sides.map((words) => words.trim()).every((words) => words === '' || standsOnce(flat, words));
}

/** Several copies could be the one: it is the only one in the quote's old sentence or block, if there is one. */
export function among({ text, sought, frame }: Search, places: readonly Span[]): Placement {
  const held = frame && isOnlyOne(text.flat, frame) ? places.filter((place) => isIn(frame, place)) : [];
  const [one] = held;
  return one && held.length === 1 ? standing(text, sought, one) : either(text, places);
}

/** Whether nothing of the quote's sentence but a few common words of its own stands in the text any more. */
function isSentenceGone(flat: string, { core, before, after, left, right }: Sought): boolean {
  const rest = [before.slice(before.length - left.inner), after.slice(0, right.inner)].map((words) => words.trim());
  const telling = rest.filter((words) => words.length >= TELLING);
  return core.length < COMMON && telling.length > 0 && telling.every((words) => !flat.includes(words));
}

/** Whether anything that stood about the quote still stands in the text: else another page may be here now. */
function isSamePage({
  text: { flat },
  sought: { before, after },
  selector: { frames = [], headings },
}: Search): boolean {
  const pieces = [before, after, ...frames.flatMap((frame) => [frame.before, frame.after])].flatMap((words) => [
    words.slice(0, PIECE),
    words.slice(-PIECE),
  ]);
  return [...pieces, ...headings].some((words) => words.trim().length >= TELLING && flat.includes(words.trim()));
}

/** No place could be told: what stands in the old sentence or block, or whether there is anything like it at all. */
export function atLeast(search: Search): Placement {
  const { text, sought, frame } = search;
  const { flat } = text;
  const isGone = isSentenceGone(flat, sought);
  if (frame && isGone) return removed(text, frame);
  if (!frame)
    return (isGone || isNowhere(flat, sought)) && isSamePage(search)
      ? { state: 'removed', now: '' }
      : { state: 'orphaned' };
  const copies = occurrences(flat.slice(frame.start, frame.end), sought.core);
  if (copies.length === 0) return removed(text, frame);
  const [only, second] = copies;
  // of words that stood elsewhere too, another one may have come into a frame that holds more than their sentence
  const { left, right, core, rivals } = sought;
  const isTight = frame.end - frame.start <= left.inner + core.length + right.inner + ROOMY;
  if (only !== undefined && second === undefined && (isTight || rivals.copies.length === 0))
    return standing(text, sought, { start: frame.start + only, end: frame.start + only + sought.core.length });
  return either(
    text,
    copies.map((at) => ({ start: frame.start + at, end: frame.start + at + sought.core.length })),
  );
}
