import type { Span } from '@/lib/model';

/**
 * A word: letters and digits together; in scripts that write no spaces, one character; each mark by itself.
 * White space is between words.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+|\S/gu;

export interface Word extends Span {
  readonly word: string;
}

/** The words of a text; offsets count from `from`, where the text starts in a longer one. */
export function wordsIn(text: string, from = 0): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    start: from + index,
    end: from + index + word.length,
  }));
}

const MARK = /^[^\p{L}\p{M}\p{N}]$/u;

/** A full stop or another mark: no word, and never stands for one. */
export function isMark(word: string): boolean {
  return MARK.test(word);
}

/** How much two words have in common at their start and end: 1 the same, 0 nothing. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const least = Math.min(one.length, other.length);
  let front = 0;
  while (front < least && one.charCodeAt(front) === other.charCodeAt(front)) front++;
  let back = 0;
  while (back < least - front && one.at(-1 - back) === other.at(-1 - back)) back++;
  return (front + back) / Math.max(one.length, other.length);
}
