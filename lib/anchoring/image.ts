import type { Span } from '@/lib/model';

import type { Alignment } from './align';
import { isMark } from './words';
import type { Word } from './words';

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

/** What stands for the words from `first` to before `last` now: from the first to the last that has a new word. */
export function imageOf(
  old: readonly Word[],
  now: readonly Word[],
  alignment: Alignment,
  first: number,
  last: number,
  quote: Span,
): Span | undefined {
  let [from, to] = [first, last - 1];
  const isNone = (at: number): boolean => (alignment[at] ?? -1) < 0 || (at > first && isMark(old[at]?.word ?? ''));
  // A full stop in the quote can be laid beside the one that ends the sentence before: it starts nothing.
  while (from < last && isNone(from)) from++;
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

/** From the last word before the quote that stands unchanged to the first one after it. */
export function gapOf(
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
