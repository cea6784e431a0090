import type { Span } from '@/lib/model';

import { align } from './align';
import type { Alignment } from './align';
import { likeness, wordsIn } from './words';
import type { Word } from './words';
import type { Sought } from './sought';

/** A stretch of text laid beside the stored passage (prefix, quote, suffix). Shares are of 1; offsets are of the flat text. */
export interface Passage {
  readonly keptBefore: number;
  readonly keptAfter: number;
  /** Of prefix and suffix together, and of the whole passage. */
  readonly sides: number;
  readonly whole: number;
  /** What stands for the quote now, and how like it that is. */
  readonly image: Span | undefined;
  readonly likeness: number;
  /** From the last kept word before the quote to the first kept word after it. */
  readonly gap: Span;
}

interface Part {
  readonly total: number;
  readonly same: number;
  readonly like: number;
}

function measure(old: readonly Word[], now: readonly Word[], alignment: Alignment, from: number, to: number): Part {
  let [total, same, like] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const word = old[i]?.word ?? '';
    total += word.length;
    const other = now[alignment[i] ?? -1]?.word;
    if (other === undefined) continue;
    if (other === word) same += word.length;
    like += word.length * likeness(word, other);
  }
  return { total, same, like };
}

const share = ({ total, same }: Pick<Part, 'total' | 'same'>): number => (total === 0 ? 1 : same / total);

/** Lays the stored passage beside a stretch of the flat text. */
export function comparePassage(flat: string, stretch: Span, sought: Sought): Passage {
  const stored = sought.before + sought.core + sought.after;
  const quote = { start: sought.before.length, end: sought.before.length + sought.core.length };
  const old = wordsIn(stored);
  const now = wordsIn(flat.slice(stretch.start, stretch.end), stretch.start);
  const alignment = align(old, now);
  let first = old.findIndex((word) => word.end > quote.start);
  if (first < 0) first = old.length;
  let last = old.findIndex((word) => word.start >= quote.end);
  if (last < 0) last = old.length;
  const before = measure(old, now, alignment, 0, first);
  const after = measure(old, now, alignment, last, old.length);
  const middle = measure(old, now, alignment, first, last);
  const image = imageOf(old, now, alignment, first, last, quote);
  const imageLength = image
    ? wordsIn(flat.slice(image.start, image.end)).reduce((sum, { word }) => sum + word.length, 0)
    : 0;
  return {
    keptBefore: share(before),
    keptAfter: share(after),
    sides: share({ total: before.total + after.total, same: before.same + after.same }),
    whole: (before.same + middle.like + after.same) / (before.total + middle.total + after.total),
    image,
    likeness: image ? (2 * middle.like) / (middle.total + Math.max(imageLength, middle.like)) : 0,
    gap: gapOf(old, now, alignment, first, last, stretch),
  };
}

/**
 * The new word for an outermost word of the quote. Where words were put in, a full stop can be laid beside the one
 * at either end of them: the one beside the rest of the quote is meant.
 */
function slid(old: readonly Word[], now: readonly Word[], alignment: Alignment, outer: number, inner: number): number {
  const beside = (alignment[inner] ?? -1) + outer - inner;
  return alignment[inner] !== undefined && alignment[inner] >= 0 && now[beside]?.word === old[outer]?.word
    ? beside
    : (alignment[outer] ?? -1);
}

function imageOf(
  old: readonly Word[],
  now: readonly Word[],
  alignment: Alignment,
  first: number,
  last: number,
  quote: Span,
): Span | undefined {
  let [from, to] = [first, last - 1];
  while (from < last && (alignment[from] ?? -1) < 0) from++;
  while (to >= from && (alignment[to] ?? -1) < 0) to--;
  const head = now[slid(old, now, alignment, from, from + 1)];
  const tail = now[slid(old, now, alignment, to, to - 1)];
  const [oldHead, oldTail] = [old[from], old[to]];
  if (from > to || !head || !tail || !oldHead || !oldTail) return undefined;
  // A quote may start or end within a word: where that word stands unchanged, so does the place in it.
  const within = oldHead.word === head.word ? Math.max(0, quote.start - oldHead.start) : 0;
  const beyond = oldTail.word === tail.word ? Math.max(0, oldTail.end - quote.end) : 0;
  return { start: head.start + within, end: tail.end - beyond };
}

function gapOf(
  old: readonly Word[],
  now: readonly Word[],
  alignment: Alignment,
  first: number,
  last: number,
  stretch: Span,
): Span {
  let [left, right] = [first - 1, last];
  const same = (i: number): Word | undefined => {
    const word = now[alignment[i] ?? -1];
    return word?.word === old[i]?.word ? word : undefined;
  };
  while (left >= 0 && !same(left)) left--;
  while (right < old.length && !same(right)) right++;
  const start = same(left)?.end ?? stretch.start;
  return { start, end: Math.max(start, same(right)?.start ?? stretch.end) };
}
