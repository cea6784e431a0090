import type { Span } from '@/lib/model';

/** Signs without width: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors. */
const INVISIBLE = String.raw`\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff`;
/** The byte order mark is white space to the pattern language, and nothing to a reader. */
const WHITE = String.raw`[^\S\ufeff]`;
const DASHES = String.raw`\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d`;
const QUOTES = String.raw`"\u0060\u00ab\u00b4\u00bb\u2018-\u201f\u2039\u203a\uff02\uff07`;
/** Single code points that canonical equivalence (Unicode Standard Annex 15) writes as others: whole ranges of them. */
const WRITTEN_OTHERWISE = String.raw`\u0340-\u0387\u0958-\u0fff\u1f71-\u1fff\u2126-\u212b\u2329\u232a\uf900-\ufb4e`;
/** Letters of Hangul that come together as syllables. */
const JAMO = String.raw`\u1100-\u11ff`;

/** A stretch that may be written in more than one way; one plain space is none. */
const VARIANTS = new RegExp(
  [
    `(?: (?=${WHITE}|[${INVISIBLE}])|(?! )${WHITE}|[${INVISIBLE}])(?:${WHITE}|[${INVISIBLE}])*`,
    String.raw`[${DASHES}${QUOTES}\u2026]`,
    String.raw`[^\s\p{M}]\p{M}+|[${JAMO}]+|[${WRITTEN_OTHERWISE}]`,
  ].join('|'),
  'gu',
);
const FOLDED: Readonly<Record<string, RegExp>> = {
  ' ': new RegExp(WHITE, 'u'),
  "'": new RegExp(`[${QUOTES}]`, 'u'),
  '-': new RegExp(`[${DASHES}]`, 'u'),
  '...': /\u2026/u,
};
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');

function folded(variant: string): string {
  for (const [plain, pattern] of Object.entries(FOLDED)) if (pattern.test(variant)) return plain;
  return variant.normalize('NFC').replaceAll(UNSEEN, '');
}

/**
 * A text in which what is written in several ways is written in one, and the way back: a run of white space is one
 * space; quotation marks, dashes and ellipses are the plain ones; signs without width are left out; letters are
 * composed. `starts[i]` is where the i-th character comes from in the original, `starts[flat.length]` its length.
 */
export interface FlatText {
  readonly original: string;
  readonly flat: string;
  readonly starts: Uint32Array;
}

/** Time and memory: linear in the text. Worth keeping while many quotes are looked for in one text. */
export function flatten(original: string): FlatText {
  const pieces: string[] = [];
  let starts = new Uint32Array(original.length + SPARE);
  let length = 0;
  let done = 0;
  const copy = (to: number): void => {
    pieces.push(original.slice(done, to));
    for (let at = done; at < to; at++) starts[length++] = at;
  };
  for (const { 0: variant, index } of original.matchAll(VARIANTS)) {
    copy(index);
    const plain = folded(variant);
    if (length + plain.length + original.length - index >= starts.length) starts = grown(starts);
    pieces.push(plain);
    for (let at = 0; at < plain.length; at++) starts[length++] = index;
    done = index + variant.length;
  }
  copy(original.length);
  starts[length] = original.length;
  return { original, flat: pieces.join(''), starts: starts.subarray(0, length + 1) };
}

/** A few ellipses write three characters for one; a text of many is given more room as they come. */
const SPARE = 64;

function grown(starts: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * starts.length);
  larger.set(starts);
  return larger;
}

/** The words of a string as they stand in a flat text; a space at either end stays. */
export function flattened(words: string): string {
  return words.replaceAll(VARIANTS, folded);
}

/** Where an offset of the original stands in the flat text: the first character that comes from there or later. */
export function flatOffset({ starts }: FlatText, original: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) >= original) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a span of the flat text stands in the original. It should start and end with a word. */
export function originalSpan({ original, starts }: FlatText, flat: Span): Span {
  const start = starts[flat.start] ?? original.length;
  if (flat.end <= flat.start) return { start, end: start };
  // letters that were composed end where the next character starts; of an ellipsis, each point stands for the whole
  return { start, end: Math.max(starts[flat.end] ?? original.length, (starts[flat.end - 1] ?? start) + 1) };
}
