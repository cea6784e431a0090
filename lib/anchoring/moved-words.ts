import type { Span } from '@/lib/model';

import { occurrences } from './occurrences';
import type { Sought } from './sought';
import { isMark, wordsIn } from './words';

/** Fewer or shorter words are a turn of phrase, which anybody may write again. */
const FEWEST_WORDS = 4;
const SHORTEST = 20;
/** What was as like the quote as this when it was taken could be mistaken for it. */
const LIKE = 0.8;

/** Whether an offset stands within a word. */
export function cutsWord(flat: string, at: number): boolean {
  const from = Math.max(0, at - 2);
  return wordsIn(flat.slice(from, at + 2), from).some(({ start, end }) => start < at && at < end);
}

/** Whether the quote's words are so many, and stood so alone, that they are known by themselves wherever they stand. */
export function isKnownByItself({ core, rivals }: Sought): boolean {
  if (core.length < SHORTEST || rivals.copies.length > 0 || rivals.words >= LIKE) return false;
  return wordsIn(core).filter(({ word }) => !isMark(word)).length >= FEWEST_WORDS;
}

/** Where the quote's words stand as whole words. */
export function wholeCopies(flat: string, { core }: Sought): readonly Span[] {
  return occurrences(flat, core)
    .map((at) => ({ start: at, end: at + core.length }))
    .filter(({ start, end }) => !cutsWord(flat, start) && !cutsWord(flat, end));
}
