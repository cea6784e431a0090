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
const TOUCHES = /[^\s–—/][–—/]$/u;
/** The word of a line's end has a hyphen before this one, or that of the next line's beginning one behind it. */
const IN_COMPOUND = /\p{L}[-‐]\p{L}+[-‐]$/u;
const OPENS_COMPOUND = /^\p{Ll}+[-‐]\p{L}/u;
/** Words that mostly stand before a hyphen of their own, and no syllables. */
const FIRST_PARTS: ReadonlySet<string> = new Set(
  'well long short self high low mid half two three four five six seven eight nine ten year'.split(' '),
);
/** Shorter words, and these, are syllables of others as often: “be-have”, “under-stand”. */
const SHORTEST_PART = 4;
const SYLLABLES: ReadonlySet<string> = new Set(
  'under over with some every there where here when then mean like counter inter super trans ever'.split(' '),
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

/** The end of a line and what the next one begins with. */
export interface LineEnd {
  readonly text: string;
  readonly next: string;
  /** A hyphen is a run of its own where a typesetter put it there; that of a word is in the run of the word. */
  readonly hyphen: 'apart' | 'in its word';
}

/**
 * How a file breaks words: its hyphens of broken words stand apart; or one of its lines was seen to break a word that
 * stands whole elsewhere; or neither was seen.
 */
export type Breaking = 'hyphens apart' | 'breaks words' | 'keeps words';

const partsOf = ({ text, next }: LineEnd): readonly [string, string] => [
  BEFORE_HYPHEN.exec(text)?.[1] ?? '',
  AFTER_HYPHEN.exec(next)?.[0] ?? '',
];

/** Two words of which each stands alone in the file, or a word that mostly has a hyphen: “employer-provided”. */
function isCompound(first: string, second: string, words: Words): boolean {
  if (FIRST_PARTS.has(first)) return true;
  if (Math.min(first.length, second.length) < SHORTEST_PART || SYLLABLES.has(first)) return false;
  return words.has(first) && words.has(second);
}

/**
 * What stands between a line and the next one. A hyphen at its end is no part of the word where the whole word stands
 * elsewhere in the file; it is kept where the word with its hyphen does, beside figures and capitals, and in words of
 * three parts. Else it depends on how the file breaks words.
 */
export function endOf(end: LineEnd, words: Words, breaking: Breaking): PdfLine['ends'] {
  const { text, next, hyphen } = end;
  if (!HYPHEN.test(text)) return TOUCHES.test(text) ? 'joined' : 'space';
  if (/\s[-‐]$/u.test(text)) return 'space';
  const [before, after] = partsOf(end);
  if (text.endsWith(SOFT)) return 'broken word';
  if (!/\p{Ll}$/u.test(before) || !/^\p{Ll}/u.test(after)) return 'joined';
  const [first, second] = [before.toLowerCase(), after.toLowerCase()];
  const [whole, hyphened] = [words.get(first + second) ?? 0, words.get(`${first}-${second}`) ?? 0];
  if (breaking === 'hyphens apart') return hyphen === 'apart' && hyphened <= whole ? 'broken word' : 'joined';
  if (whole !== hyphened) return whole > hyphened ? 'broken word' : 'joined';
  if (breaking === 'keeps words' || IN_COMPOUND.test(text) || OPENS_COMPOUND.test(next)) return 'joined';
  return isCompound(first, second, words) ? 'joined' : 'broken word';
}

/** In fewer lines a hyphen may stand apart for another reason, as a change of fonts. */
const FEWEST_APART = 2;

/** How the lines of a file end. */
export function breakingOf(ends: readonly LineEnd[], words: Words): Breaking {
  const hyphened = ends.filter(({ text }) => HYPHEN.test(text) && !text.endsWith(SOFT));
  if (hyphened.filter(({ hyphen }) => hyphen === 'apart').length >= FEWEST_APART) return 'hyphens apart';
  const breaks = hyphened.some((end) => {
    const [before, after] = partsOf(end);
    return before !== '' && after !== '' && words.has((before + after).toLowerCase());
  });
  return breaks ? 'breaks words' : 'keeps words';
}
