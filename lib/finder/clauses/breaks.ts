import { wordSet } from '../match/named-words';
import type { Stretch } from '../match/pattern';
import { vocabulary } from '../match/vocabulary';
import { wordAt } from '../text/words';
import type { Words } from '../text/words';

/** Where a clause can start, by what stands there. */
export type BreakKind = 'stop' | 'comma' | 'dash' | 'and' | 'but' | 'that' | 'which' | 'joining' | 'opens';

export interface Break {
  readonly at: number;
  readonly end: number;
  readonly kind: BreakKind;
  /** The word or sign itself. */
  readonly word: string;
}

const KINDS: ReadonlyMap<string, BreakKind> = new Map<string, BreakKind>([
  [';', 'stop'], [':', 'stop'], [',', 'comma'], ['–', 'dash'], ['-', 'dash'], ['—', 'dash'], ['and', 'and'], ['or', 'and'], ['yet', 'and'],
  ['but', 'but'], ['so', 'but'], ['that', 'that'], ['which', 'which'], ['who', 'which'], ['whom', 'which'], ['whose', 'which'],
  ['(', 'opens'], [')', 'opens'], ['"', 'opens'],
  ...'because if when whether why how whatever while whilst whereas although though unless until where what'.split(' ').map((word) => [word, 'joining'] as const),
]); // prettier-ignore
vocabulary.define('break', (word) => KINDS.has(word));
const BREAK = wordSet('<break>');

/** A quotation mark opens where a space or nothing stands before it, and a word after it. */
function opensQuote({ text, starts, ends }: Words, at: number): boolean {
  const before = text.charAt((starts[at] ?? 0) - 1);
  return /^[\s("]?$/.test(before) && !/\s/.test(text.charAt(ends[at] ?? 0));
}

/** A dash between words has spaces around it, or is a long one. */
function isDash({ text, starts, ends }: Words, at: number, word: string): boolean {
  return word === '—' || (/\s/.test(text.charAt((starts[at] ?? 0) - 1)) && /\s/.test(text.charAt(ends[at] ?? 0)));
}

/**
 * The breaks of a stretch from right to left, without those inside brackets and quotes that are closed again. A bracket
 * or quote that is still open at the end comes as `opens`: the clause starts in it.
 */
export function breaksBefore(words: Words, { from, to }: Stretch): readonly Break[] {
  const breaks: Break[] = [];
  let depth = 0;
  let quoted = false;
  for (let at = to - 1; at >= from; at--) {
    if (!BREAK.has(words.numbers[at])) continue;
    const word = wordAt(words, at);
    const kind = KINDS.get(word) ?? 'joining';
    if (word === '"') {
      const opens = opensQuote(words, at);
      if (!quoted && opens) breaks.push({ at, end: at + 1, kind, word });
      quoted = !opens;
    } else if (quoted) continue;
    else if (word === ')') depth++;
    else if (word === '(' && depth > 0) depth--;
    else if (word === '(') breaks.push({ at, end: at + 1, kind, word });
    else if (depth === 0) {
      const isWord = /[a-z]/.test(word);
      if ((isWord && at === from) || (kind === 'dash' && !isDash(words, at, word))) continue;
      const afterComma = isWord && at > from && wordAt(words, at - 1) === ',';
      breaks.push({ at: afterComma ? at - 1 : at, end: at + 1, kind, word });
      if (afterComma) at--;
    }
  }
  return breaks;
}
