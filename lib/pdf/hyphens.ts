import type { PdfLine } from '@/lib/model';

import { count } from './figures';

/** The words of a file that stand whole inside a line, in small letters, with how often each does. */
export type Words = ReadonlyMap<string, number>;

const WORD = /\p{L}+(?:[-‐‑'’]\p{L}+)*/gu;
const SOFT = '\u00AD';
const HYPHEN = /[-‐\u00AD]$/u;
const BEFORE_HYPHEN = /(\p{L}[\p{L}'’]*)[-‐\u00AD]$/u;
const AFTER_HYPHEN = /^\p{L}[\p{L}'’]*/u;
/** A dash or a slash that touches its word has no space behind it either. */
const TOUCHES = /\S[-‐–—/]$/u;
/** Words that stand before a hyphen of their own more often than not. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  'well long short self non high low mid full part cross co ex anti post pre half two three four five six ten year end third so best'.split(' '),
);

/** Counts the whole words of some lines; the first and the last of a line may be parts of words and are counted where no hyphen is. */
export function countWords(texts: Iterable<string>, words: Map<string, number>): void {
  let isAfterHyphen = false;
  for (const text of texts) {
    const found = text.toLowerCase().replaceAll('‐', '-').match(WORD) ?? [];
    const whole = found.slice(isAfterHyphen ? 1 : 0, HYPHEN.test(text) ? -1 : undefined);
    for (const word of whole) count(words, word);
    isAfterHyphen = HYPHEN.test(text);
  }
}

/** How a file breaks its words: whether a line that ends with a hyphen was seen to break a word that stands whole elsewhere. */
export type Breaking = 'breaks words' | 'keeps words';

/**
 * What stands between a line and the next one. A hyphen at its end is no part of the word where the whole word stands
 * elsewhere in the file; it is kept where the word with its hyphen does, beside figures and capitals, and behind words
 * that mostly have one. Else a file that is seen to break words has broken this one.
 */
export function endOf(text: string, next: string, words: Words, breaking: Breaking): PdfLine['ends'] {
  if (!HYPHEN.test(text)) return TOUCHES.test(text) && !/\s[–—/]$/u.test(text) ? 'joined' : 'space';
  if (/\s[-‐]$/u.test(text)) return 'space';
  const before = BEFORE_HYPHEN.exec(text)?.[1] ?? '';
  const after = AFTER_HYPHEN.exec(next)?.[0] ?? '';
  if (text.endsWith(SOFT)) return 'broken word';
  if (before === '' || !/\p{Ll}$/u.test(before) || !/^\p{Ll}/u.test(after)) return 'joined';
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  const [whole, hyphened] = [words.get(first + second) ?? 0, words.get(`${first}-${second}`) ?? 0];
  if (whole !== hyphened) return whole > hyphened ? 'broken word' : 'joined';
  if (breaking === 'keeps words') return 'joined';
  return FIRST_PARTS.has(first) || (words.has(first) && words.has(second) && second.length > 3) ? 'joined' : 'broken word';
}

/** Whether some pair of lines breaks a word that the file has whole elsewhere. */
export function breakingOf(pairs: Iterable<readonly [string, string]>, words: Words): Breaking {
  for (const [text, next] of pairs) {
    const before = BEFORE_HYPHEN.exec(text)?.[1]?.toLowerCase();
    const after = AFTER_HYPHEN.exec(next)?.[0];
    if (text.endsWith(SOFT)) continue;
    if (before !== undefined && after !== undefined && words.has(before + after)) return 'breaks words';
  }
  return 'keeps words';
}
