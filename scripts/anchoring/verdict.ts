import { describeQuote, placeQuote } from '@/lib/anchoring';
import type { Placement, Span } from '@/lib/model';

import type { AnchoringCase } from './cases';
import { asRead, fateOf } from './fate';
import type { Fate } from './fate';
import type { TracedText } from './traced-text';

/**
 * What a placement is worth. Right: the words are found, or told as edited or gone, as they are. Asked: nobody could
 * tell by reading, and the reader is shown the places. Unsure: asked without need. False alarm: the words stand, and are
 * told as edited or gone. Missed: edited words are told as gone. WRONG: on other words than the quote's, or edited words
 * told as the quote.
 */
export const VERDICTS = ['right', 'asked', 'unsure', 'false alarm', 'missed', 'WRONG'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judged extends AnchoringCase {
  readonly fate: Fate;
  readonly placement: Placement;
  readonly verdict: Verdict;
}

/** With less of it left, being told that it is gone is right too. */
const WANTED = 0.55;
/** So many signs on either side are what a selector keeps at least. */
const BESIDE = 64;
/** New words that are the quote's need less beside them: nothing like them stood there. */
const BESIDE_NEW = 24;
/** By so many signs a place has to stand out from others to be told by reading. */
const CLEAR = 24;
/** Enough of the text for so many signs of it as read. */
const ROOM = 400;

function shared(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

const readAt = (text: string, { start, end }: Span): string => asRead(text.slice(start, end));
const readBefore = (text: string, { start }: Span): string =>
  asRead(text.slice(Math.max(0, start - ROOM), start)).slice(-BESIDE);
const readAfter = (text: string, { end }: Span): string => asRead(text.slice(end, end + ROOM)).slice(0, BESIDE);

function agreed(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one.charAt(count) === other.charAt(count)) count++;
  return count;
}

const turned = (words: string): string => Array.from(words).toReversed().join('');

/** The quote as it stood, and the page as it reads now. */
interface Reading {
  readonly before: string;
  readonly after: TracedText;
  readonly quote: Span;
  readonly words: string;
}

/** How many signs beside a place read as beside the quote, on both sides together. */
function besideAt({ before, after, quote }: Reading, place: Span): number {
  return (
    agreed(turned(readBefore(before, quote)), turned(readBefore(after.text, place))) +
    agreed(readAfter(before, quote), readAfter(after.text, place))
  );
}

/** Whether words are new, for the most part: written by whoever changed the page. */
function isNew({ start, end }: Span, { from }: TracedText): boolean {
  const old = from.slice(start, end).filter((at) => at >= 0).length;
  return 4 * old < end - start;
}

/** Whether the quote's words stand at a place. */
const isQuote = ({ after, words }: Reading, place: Span): boolean => readAt(after.text, place) === words;

/** Words that are the quote's, with what stood about it beside them: its place, by all that can be read there. */
function isAsItWas(reading: Reading, place: Span): boolean {
  const { before, after, quote } = reading;
  const reach = isNew(place, after) ? BESIDE_NEW : BESIDE;
  return (
    isQuote(reading, place) &&
    readBefore(after.text, place).slice(-reach) === readBefore(before, quote).slice(-reach) &&
    readAfter(after.text, place).slice(0, reach) === readAfter(before, quote).slice(0, reach)
  );
}

/** Words that are the quote's, or others between all that stood about it, where its own characters have much less of it now. */
function isRatherThere(reading: Reading, place: Span, own: Span): boolean {
  const beside = besideAt(reading, place);
  const isIts = (isQuote(reading, place) && beside >= 2 * CLEAR) || isAllBeside(reading, place);
  return isIts && beside >= besideAt(reading, own) + CLEAR;
}

/** Whether all that stood about the quote stands about other words now: whoever reads it takes them for its edit. */
function isAllBeside(reading: Reading, place: Span): boolean {
  const { before, quote } = reading;
  return besideAt(reading, place) === readBefore(before, quote).length + readAfter(before, quote).length;
}

/** Whether the words can be told by reading to be those at a place: where they stand alone, or much more of their sides does. */
function isClear(reading: Reading, place: Span, places: readonly Span[]): boolean {
  const others = places.filter((other) => shared(other, place) === 0 && isQuote(reading, other));
  const own = besideAt(reading, place);
  return own >= CLEAR && others.every((other) => own >= besideAt(reading, other) + CLEAR);
}

const isPlaced = (placement: Placement): placement is Placement & { readonly span: Span } =>
  placement.state === 'anchored' || placement.state === 'edited';

function ofPresent(placement: Placement, span: Span, reading: Reading): Verdict {
  if (placement.state === 'ambiguous') {
    const isAmong = placement.places.some((place) => shared(place, span) > 0.8);
    return isAmong && !isClear(reading, span, placement.places) ? 'asked' : 'unsure';
  }
  if (!isPlaced(placement)) return 'false alarm';
  if (shared(placement.span, span) > 0.8) return placement.state === 'anchored' ? 'right' : 'false alarm';
  const isRather = isRatherThere(reading, placement.span, span);
  return isAsItWas(reading, placement.span) || isRather ? 'right' : 'WRONG';
}

function ofEdited(
  placement: Placement,
  { span, kept, isScattered }: Fate & { is: 'edited' },
  reading: Reading,
): Verdict {
  const { before, after } = reading;
  const isLittle = kept < WANTED || isScattered;
  if (placement.state === 'ambiguous') {
    const isAmong = placement.places.some((place) => shared(place, span) >= 0.5);
    // its old words stand elsewhere, or its new ones stood elsewhere: lines may have changed places
    const isOpen = asRead(after.text).includes(reading.words) || asRead(before).includes(readAt(after.text, span));
    return isLittle || (isAmong && isOpen) ? 'asked' : 'unsure';
  }
  if (!isPlaced(placement)) return isLittle ? 'right' : 'missed';
  if (placement.state === 'anchored') {
    const isIt = isQuote(reading, placement.span) && (shared(placement.span, span) > 0 || isNew(placement.span, after));
    return isIt || isAsItWas(reading, placement.span) ? 'right' : 'WRONG';
  }
  if (shared(placement.span, span) >= 0.5) return 'right';
  if (!isNew(placement.span, after) && shared(placement.span, span) === 0) return 'WRONG';
  return isLittle ? 'right' : 'missed';
}

function ofGone(placement: Placement, reading: Reading): Verdict {
  const { after } = reading;
  // new words that are the quote's: nobody can tell whether they were moved or written again
  const isAgain = (place: Span): boolean => isNew(place, after) && isQuote(reading, place);
  if (placement.state === 'ambiguous') {
    const isOpen = placement.places.some((place) => isAgain(place) || besideAt(reading, place) >= 2 * CLEAR);
    return isOpen ? 'asked' : 'unsure';
  }
  if (!isPlaced(placement)) return 'right';
  if (placement.state === 'anchored')
    return isAgain(placement.span) || isAsItWas(reading, placement.span) ? 'right' : 'WRONG';
  return isNew(placement.span, after) || isAllBeside(reading, placement.span) ? 'right' : 'WRONG';
}

/** Places the quote of a case, and holds the answer against what is known of every character. */
export function judged(one: AnchoringCase): Judged {
  const { before, after, quote } = one;
  const placement = placeQuote(after.text, describeQuote(before, quote));
  const fate = fateOf(after, quote, before);
  const reading = { before, after, quote, words: readAt(before, quote) };
  const verdict =
    fate.is === 'gone'
      ? ofGone(placement, reading)
      : fate.is === 'present'
        ? ofPresent(placement, fate.span, reading)
        : ofEdited(placement, fate, reading);
  return { ...one, fate, placement, verdict };
}
