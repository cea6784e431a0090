import type { Span } from '@/lib/model';

/** A run of letters and figures of any script; an apostrophe inside a word belongs to it. */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’]/g;
/** Nearly every word: nothing of it is to be taken off but capitals. */
const PLAIN = /^[A-Za-z0-9]+$/;

/** A word as it is compared: without capitals, accents and apostrophes. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replaceAll(MARKS, '').replaceAll(APOSTROPHES, '').toLowerCase();
}

/** The words of a text, in order, as they stand there. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Where these folded words stand in a text: UTF-16 code units, in order, none over another. */
export function marksIn(text: string, folded: readonly string[]): readonly Span[] {
  if (folded.length === 0) return [];
  const sought = new Set(folded);
  const marks: Span[] = [];
  for (const found of text.matchAll(WORD))
    if (sought.has(foldWord(found[0]))) marks.push({ start: found.index, end: found.index + found[0].length });
  return marks;
}
