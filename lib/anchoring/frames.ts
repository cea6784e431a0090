import type { Frame, Span } from '@/lib/model';

import { flattened } from './flat-text';
import { occurrences, standsOnce } from './occurrences';
import { sentenceAround, blockAround } from './units';

/** So much of what stands beside the sentence or block is kept: the first that stands once in the text. */
const LENGTHS = [48, 96, 160] as const;
/** So much may stand in a frame now, beside twice what stood in it. */
const ROOM = 400;

/** The end of what stands before, or the start of what stands after, as far as it is needed; nothing if it never stands once. */
function telling(flat: string, take: (length: number) => string): string | undefined {
  return LENGTHS.map((length) => take(length).trim()).find((words) => words === '' || standsOnce(flat, words));
}

function frameOf(text: string, flat: string, unit: Span): Frame | undefined {
  const [most] = LENGTHS.slice(-1);
  const room = 2 * (most ?? 0);
  const outside = {
    before: flattened(text.slice(Math.max(0, unit.start - room), unit.start)).trim(),
    after: flattened(text.slice(unit.end, unit.end + room)).trim(),
  };
  const before = telling(flat, (length) => outside.before.slice(-length));
  const after = telling(flat, (length) => outside.after.slice(0, length));
  return before === undefined || after === undefined || before + after === '' ? undefined : { before, after };
}

/** The frames of the sentence and of the block that hold a quote, as far as they are more than the quote itself. */
export function framesOf(text: string, flat: string, quote: Span): readonly Frame[] {
  const units = [sentenceAround(text, quote), blockAround(text, quote)];
  const frames = units.flatMap((unit) => {
    if (unit.start >= quote.start && unit.end <= quote.end) return [];
    return frameOf(text, flat, unit) ?? [];
  });
  return frames.filter((frame, at) => frame.before !== frames[at - 1]?.before || frame.after !== frames[at - 1]?.after);
}

/** What a frame holds now, as a span of the flat text, if both its sides stand once and near each other. */
function insideOf(flat: string, frame: Frame, length: number): Span | undefined {
  const starts = frame.before === '' ? [0] : occurrences(flat, frame.before, 2).map((at) => at + frame.before.length);
  const ends = frame.after === '' ? [flat.length] : occurrences(flat, frame.after, 2);
  const [start, end] = [starts[0], ends[0]];
  if (starts.length !== 1 || ends.length !== 1 || start === undefined || end === undefined) return undefined;
  return start <= end && end - start <= 2 * length + ROOM ? { start, end } : undefined;
}

/** The first frame that still stands, and the span of the flat text that it holds. */
export function findFrame(flat: string, frames: readonly Frame[], length: number): Span | undefined {
  for (const frame of frames) {
    const inside = insideOf(flat, frame, length);
    if (inside) return inside;
  }
  return undefined;
}
