import type { Frame, Span } from '@/lib/model';

import { flattened } from './flat-text';
import { occurrences } from './occurrences';
import { blockAround, sentenceAround } from './units';

/** So much of what stands beside the sentence or block is kept: the first that tells it from the rest of the text. */
const LENGTHS = [48, 96, 160] as const;
const LONGEST = 160;
/** So much may stand in a frame now, beside twice the quote: a block is longer than a quote in it. */
const ROOM = 3000;
/** Words that stand in more places than this tell nothing. */
const TOO_COMMON = 40;

/** A side that is shorter than was asked for stood at the text's edge: there it is looked for first. */
const LEAST = 46;

function startsOf(flat: string, before: string): readonly number[] {
  if (before === '') return [0];
  const starts = occurrences(flat, before, TOO_COMMON + 1).map((place) => place + before.length);
  const [first] = starts;
  const isEdge = before.length < LEAST && first !== undefined && flat.slice(0, first).trim() === before;
  return isEdge ? [first] : starts;
}

function endsOf(flat: string, after: string): readonly number[] {
  if (after === '') return [flat.length];
  const ends = occurrences(flat, after, TOO_COMMON + 1);
  const last = ends.at(-1);
  const isEdge = after.length < LEAST && last !== undefined && flat.slice(last).trim() === after;
  return isEdge ? [last] : ends;
}

/** Places of the flat text between the two sides of a frame, as near to each other as they come. */
function insidesOf(flat: string, frame: Frame, length: number): readonly Span[] {
  const [before, after] = [flattened(frame.before), flattened(frame.after)];
  const starts = startsOf(flat, before);
  const ends = endsOf(flat, after);
  if (starts.length > TOO_COMMON || ends.length > TOO_COMMON) return [];
  const most = 2 * length + ROOM;
  return starts.flatMap((start, at) => {
    const end = ends.find((one) => one >= start);
    const isNearest = end !== undefined && end - start <= most && !((starts[at + 1] ?? Infinity) <= end);
    return isNearest ? [{ start, end }] : [];
  });
}

function frameOf(text: string, flat: string, unit: Span, length: number): Frame | undefined {
  const room = 2 * LONGEST;
  const before = flattened(text.slice(Math.max(0, unit.start - room), unit.start)).trim();
  const after = flattened(text.slice(unit.end, unit.end + room)).trim();
  const frames = LENGTHS.map((most) => ({ before: before.slice(-most).trim(), after: after.slice(0, most).trim() }));
  // what stands after it may be how it begins itself: then more of it is needed
  const held = flattened(text.slice(unit.start, unit.end)).trim().length;
  return frames.find((frame) => {
    const [inside, ...others] = frame.before + frame.after === '' ? [] : insidesOf(flat, frame, length);
    return inside !== undefined && others.length === 0 && inside.end - inside.start >= held;
  });
}

/** The frames of the sentence and of the block that hold a quote, as far as they can be told from all others. */
export function framesOf(text: string, flat: string, quote: Span): readonly Frame[] {
  const units = [sentenceAround(text, quote), blockAround(text, quote)];
  const frames = units.flatMap((unit) => frameOf(text, flat, unit, quote.end - quote.start) ?? []);
  return frames.filter((frame, at) => frame.before !== frames[at - 1]?.before || frame.after !== frames[at - 1]?.after);
}

/** The first frame that still stands, and once only: the span of the flat text that it holds now. */
export function findFrame(flat: string, frames: readonly Frame[], length: number): Span | undefined {
  for (const frame of frames) {
    const [inside, ...others] = insidesOf(flat, frame, length);
    if (inside && others.length === 0) return inside;
  }
  return undefined;
}
