import type { Span } from '@/lib/model';

/** The words of one masked text, each with where it starts, in order. Words of the same letters have one number. */
export interface TextWords {
  /** Small letters, by number. */
  readonly known: readonly string[];
  /** Calls back for each word that starts in `span`, with its number and where it starts. */
  readonly each: (span: Span, see: (word: number, start: number) => void) => void;
}

/** Which of the first 128 signs may stand in a word: letters, digits, apostrophes, hyphens, and the `_` of names. */
const IN_WORD: readonly boolean[] = Array.from({ length: 128 }, (_, code) => /[\w'-]/.test(String.fromCharCode(code)));

/** Reads the words of a masked text once. */
export function textWordsOf(masked: string): TextWords {
  const known: string[] = [];
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  const words: number[] = [];
  const add = (start: number, end: number): void => {
    const letters = masked.slice(start, end);
    let number = numbers.get(letters);
    if (number === undefined) {
      number = known.push(letters.toLowerCase()) - 1;
      numbers.set(letters, number);
    }
    starts.push(start);
    words.push(number);
  };
  let open = -1;
  for (let at = 0; at <= masked.length; at++) {
    const inWord = IN_WORD[masked.charCodeAt(at)] === true;
    if (inWord && open < 0) open = at;
    if (inWord || open < 0) continue;
    add(open, at);
    open = -1;
  }
  const firstFrom = (at: number): number => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    known,
    each: ({ start, end }, see) => {
      for (let index = firstFrom(start); index < starts.length; index++) {
        const at = starts[index] ?? end;
        if (at >= end) return;
        see(words[index] ?? 0, at);
      }
    },
  };
}
