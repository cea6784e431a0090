import { preparePatterns } from '../match/prepare-patterns';
import type { Stretch } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';

/** The words and signs of a masked text in order, as numbers of the vocabulary; offsets are UTF-16 code units. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly numbers: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SPACE = 0;
const SIGN = 1;
const LETTER = 2;
const DIGIT = 3;
/** Part of a word between its letters alone. */
const INNER = 4;

const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(sign)) return LETTER;
  if (/\d/.test(sign)) return DIGIT;
  if (/['-]/.test(sign)) return INNER;
  return code <= 32 ? SPACE : SIGN;
});
const BEYOND_ASCII = /\p{L}|\p{N}|\p{M}/u;
const WHITE = /\s/;
const APOSTROPHE = 39;
const COMMA = 44;
const STOP = 46;
/** "we'll", "the council's": words of their own within a word. */
const CONTRACTED = /'(?:ll|re|ve|m|d|s)(?![A-Za-z0-9_'-])/iy;
/** "the plan.'M": a quotation ends with its stop, and a capital begins what follows. */
const beginsAnew = (text: string, at: number): boolean =>
  /[.!?]/.test(text.charAt(at - 1)) && /[A-Z]/.test(text.charAt(at + 1));
/** A name as it is masked: its letter and underscores. */
const MASKED = /^[A-Z]_+$/;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? SIGN;
  const sign = text.charAt(at);
  if (BEYOND_ASCII.test(sign)) return LETTER;
  return WHITE.test(sign) ? SPACE : SIGN;
}

/** Where a word that begins at `from` ends: before "'s", behind the last of its letters, digits, hyphens and apostrophes. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const kind = kindOf(text, at);
    if (kind === LETTER || kind === DIGIT) continue;
    const code = text.charCodeAt(at);
    const next = at + 1 < text.length ? kindOf(text, at + 1) : SPACE;
    const isNumber = (code === COMMA || code === STOP) && next === DIGIT && kindOf(text, at - 1) === DIGIT;
    if (!isNumber && (kind !== INNER || (next !== LETTER && next !== DIGIT))) break;
    if (code !== APOSTROPHE) continue;
    CONTRACTED.lastIndex = at;
    if (CONTRACTED.test(text)) break;
  }
  return at;
}

/** Room for the words of a text: of English it takes five code units and more for each. */
const rowOf = (length: number): Int32Array => new Int32Array((length >> 2) + 16);

/** Where a text has shorter words. */
function longer(row: Int32Array): Int32Array {
  const twice = new Int32Array(row.length * 2);
  twice.set(row);
  return twice;
}

/** Cuts a masked text into words and signs; white space is left out. Time: linear in the text. */
export function readWords(text: string): Words {
  preparePatterns();
  let [numbers, starts, ends] = [rowOf(text.length), rowOf(text.length), rowOf(text.length)];
  let count = 0;
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === LETTER || kind === DIGIT) end = endOfWord(text, at);
    else if (kind === INNER && count > 0 && ends[count - 1] === at && !beginsAnew(text, at)) {
      CONTRACTED.lastIndex = at;
      if (CONTRACTED.test(text)) end = CONTRACTED.lastIndex;
    }
    if (count === starts.length) [numbers, starts, ends] = [longer(numbers), longer(starts), longer(ends)];
    const word = text.slice(at, end);
    numbers[count] = vocabulary.numberOf(MASKED.test(word) ? `${word.charAt(0)}_` : word);
    starts[count] = at;
    ends[count] = end;
    count++;
    at = end;
  }
  return { text, count, numbers, starts, ends };
}

/** A word as it is written. */
export const wordAt = (words: Words, at: number): string => words.text.slice(words.starts[at], words.ends[at]);

/** The first word that starts at or behind an offset. Time: the logarithm of the words. */
export function wordFrom({ starts, count }: Words, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Some words of a text, in order. */
export interface Part extends Stretch {
  readonly words: Words;
}

export const partOf = (words: Words, from: number, to: number): Part => ({ words, from, to: Math.max(from, to) });

export const isEmpty = ({ from, to }: Stretch): boolean => to <= from;

/** The words of a part as they are written. */
export const textOf = ({ words, from, to }: Part): string =>
  to <= from ? '' : words.text.slice(words.starts[from], words.ends[to - 1]);
