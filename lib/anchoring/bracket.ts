import type { Span } from '@/lib/model';

import type { BracketFinding } from './bracket-finding';
import { betweenEnds, endsOf, isLong } from './long-quote';
import { comparePassage } from './passage';
import type { Passage } from './passage';
import type { Sought } from './sought';
import { stretches } from './stretches';

type Found = BracketFinding & ({ readonly is: 'removed' } | { readonly passage: Passage });

/** So much more of the sides has to stand, when the quote is left out. */
const THEIRS = 0.03;

/** How alike the words in the gap have to be to be the quote's: between both sides, and beside one of them. */
export const ALIKE = 0.5;
const ALIKE_BESIDE_ONE = 0.65;
/** A few words are soon like others. */
const ALIKE_SHORT = 0.8;
const SHORT = 32;
/** Words so many, in a place that is known, need nothing beside them. */
const LONG_ENOUGH = 64;
/** How much of a side has to stand: of both, and of one alone. */
const STANDS = 0.5;
const STANDS_ALONE = 0.8;
/** With less of them standing, the words between have to be more alike. */
const STAND_WELL = 0.7;
const WELL_ALIKE = 0.8;
/** With so much of them standing, words as like the quote as others were are still in its place; more, where the page repeats itself. */
const STAND_FIRM = 0.9;
const STAND_FIRM_AMONG_LIKES = 0.97;
/** By how much a place has to beat what was like the quote before. */
const MARGIN = 0.1;
/** Both sides stand as they stood, and nowhere else did they quite. */
const WHOLE = 0.99;
const NOT_QUITE = 0.97;

export const touch = (one: Span, other: Span): boolean => one.start <= other.end && other.start <= one.end;

/** The passage, laid beside every stretch where a piece of it stands; of those that come to one place, the best. */
export function passagesIn(flat: string, sought: Sought): readonly Passage[] {
  const all = stretches(flat, sought).map((stretch) => comparePassage(flat, stretch, sought));
  const best = all.sort((a, b) => b.sides + b.whole - a.sides - a.whole);
  return best.filter(
    (one, at) => !best.slice(0, at).some((other) => touch(one.image ?? one.gap, other.image ?? other.gap)),
  );
}

function isBetweenBoth({ keptBefore, keptAfter, sides }: Passage, { rivals }: Sought): boolean {
  if (keptBefore < STANDS || keptAfter < STANDS) return false;
  return sides >= rivals.sides + MARGIN || (sides >= WHOLE && rivals.sides <= NOT_QUITE);
}

function isAlike({ sides, likeness }: Passage): boolean {
  return likeness >= (sides >= STAND_WELL ? ALIKE : WELL_ALIKE);
}

/** Whether words are the quote's and none of those that were like it: by where they stand, or by what they are. */
function isTold({ sides, likeness }: Passage, { rivals }: Sought): boolean {
  // a copy is told by what stands beside it, word by word
  if (rivals.copies.length > 0 && likeness === 1) return false;
  if (rivals.likes !== undefined) return true;
  const firm = rivals.sides >= STANDS ? STAND_FIRM_AMONG_LIKES : STAND_FIRM;
  return sides >= firm || likeness >= rivals.words + MARGIN;
}

/** The place between both sides, as far as one can be told from all others. */
function betweenBoth(passages: readonly Passage[], sought: Sought): Found | undefined {
  const closed = passages.filter((passage) => isBetweenBoth(passage, sought));
  const best = closed.reduce<Passage | undefined>(
    (best, one) => (best && best.sides >= one.sides ? best : one),
    undefined,
  );
  if (!best || closed.some((other) => other !== best && other.sides > best.sides - MARGIN / 2)) return undefined;
  const { image, likeness, gap } = best;
  if (likeness >= ALIKE && !(isAlike(best) && isTold(best, sought))) return undefined;
  return image && likeness >= ALIKE ? { is: 'edited', image, likeness, passage: best } : { is: 'removed', gap };
}

function besideOne(passages: readonly Passage[], { core, rivals }: Sought): Found | undefined {
  const [best, next] = [...passages].sort((a, b) => b.whole - a.whole);
  if (!best || (next && next.likeness >= ALIKE && next.whole > best.whole - MARGIN)) return undefined;
  const { keptBefore, keptAfter, likeness, image, whole, gap } = best;
  const stands = Math.max(keptBefore, keptAfter) >= STANDS_ALONE;
  const both = Math.min(keptBefore, keptAfter) >= STANDS;
  const alone = Math.max(core.length < SHORT ? ALIKE_SHORT : ALIKE_BESIDE_ONE, rivals.words + MARGIN);
  const isNear = (both && isAlike(best) && likeness >= rivals.words + MARGIN) || (stands && likeness >= alone);
  if (image && isNear && whole >= rivals.whole + MARGIN) return { is: 'edited', image, likeness, passage: best };
  return stands && likeness < ALIKE && rivals.sides < STANDS
    ? { is: 'removed', gap: { start: gap.start, end: gap.start } }
    : undefined;
}

/** As `likeIn`, where the place has to be told from others like it by what stands around it. */
export function ownIn(flat: string, sought: Sought, place: Span): Span | undefined {
  const { core, rivals } = sought;
  const image = likeIn(flat, sought, place);
  if (!image) return undefined;
  const isCopy = rivals.copies.length > 0 && flat.slice(image.start, image.end) === core;
  const passage = comparePassage(flat, stretchAround(flat, sought, place), sought);
  const isBetween = Math.min(passage.keptBefore, passage.keptAfter) >= STANDS || core.length >= LONG_ENOUGH;
  if (!isCopy && isBetween && (rivals.sides < STANDS || rivals.likes !== undefined)) return image;
  return isBetweenBoth(passage, sought) && isTold(passage, sought) ? image : undefined;
}

/** A place with room for prefix and suffix on either side. */
function stretchAround(flat: string, { before, after }: Sought, place: Span): Span {
  return { start: Math.max(0, place.start - before.length), end: Math.min(flat.length, place.end + after.length) };
}

/**
 * Words like the quote's in a place that is known by what stands around it; with less of prefix and suffix beside them,
 * they have to be more alike. Where the like of them stands right outside the place, what is in it is laid beside alone.
 */
export function likeIn(flat: string, sought: Sought, place: Span): Span | undefined {
  if (isLong(sought) || flat.slice(place.start, place.end).trim() === '') return undefined;
  const passage = comparePassage(flat, stretchAround(flat, sought, place), sought);
  const { image } = passage;
  if (image && passage.likeness >= ALIKE && isAlike(passage) && mostlyIn(place, image)) return image;
  const alone = comparePassage(flat, place, sought);
  return alone.image && alone.likeness >= ALIKE_BESIDE_ONE ? alone.image : undefined;
}

/** Whether at least half of some words stand in a place. */
export function mostlyIn(place: Span, words: Span): boolean {
  return 2 * (Math.min(place.end, words.end) - Math.max(place.start, words.start)) >= words.end - words.start;
}

/**
 * A sentence that begins or ends as the next one does can be laid beside that one. Where more of prefix and suffix
 * stands once the quote is left out, its words are theirs, and it is gone.
 */
function unlessTheirs(
  flat: string,
  sought: Sought,
  found: Found | undefined,
  own: Span | undefined,
): BracketFinding | undefined {
  if (found?.is !== 'edited' || (own !== undefined && mostlyIn(own, found.image))) return found;
  const { stretch, sides } = found.passage;
  const without = comparePassage(flat, stretch, { ...sought, core: '' });
  return without.sides > sides + THEIRS ? { is: 'removed', gap: without.gap } : found;
}

function findShort(flat: string, sought: Sought, own?: Span): BracketFinding | undefined {
  const passages = passagesIn(flat, sought);
  return unlessTheirs(flat, sought, betweenBoth(passages, sought) ?? besideOne(passages, sought), own);
}

/**
 * Finds prefix and suffix around a gap, and says what became of the words between them.
 * @param own where the quote's sentence or block stood, as far as it is known: words in it are not its neighbour's
 */
export function findBracket(flat: string, sought: Sought, own?: Span): BracketFinding | undefined {
  if (!isLong(sought)) return findShort(flat, sought, own);
  const [first, last] = endsOf(sought).map((end) => findShort(flat, end));
  return betweenEnds(flat, sought.core, first, last);
}
