import type { Span } from '@/lib/model';

const WHITE = /\s/;
const SPACE = 0x20;
const LAST_ASCII = 0x7f;

/** Most characters are told by their number: a page has hundreds of thousands of them. */
function isWhite(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit > SPACE && unit <= LAST_ASCII) return false;
  return unit === SPACE || WHITE.test(text.charAt(at));
}

/**
 * A text in which every run of white space is one space, and the way back: `starts[i]` is where the i-th
 * character stands in the original (of a run: where the run starts), `starts[flat.length]` its length.
 */
export interface FlatText {
  readonly original: string;
  readonly flat: string;
  readonly starts: Uint32Array;
}

/** Time and memory: linear in the text. Worth keeping while many quotes are looked for in one text. */
export function flatten(original: string): FlatText {
  const starts = new Uint32Array(original.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (let at = 0; at < original.length; at++) {
    starts[length++] = at;
    if (!isWhite(original, at)) continue;
    pieces.push(original.slice(from, at), ' ');
    while (at + 1 < original.length && isWhite(original, at + 1)) at++;
    from = at + 1;
  }
  pieces.push(original.slice(from));
  starts[length] = original.length;
  return { original, flat: pieces.join(''), starts: starts.subarray(0, length + 1) };
}

/** The words of a string with single spaces between them; a space at either end stays. */
export function flattened(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}

/** Where a span of the flat text stands in the original. It should start and end with a word. */
export function originalSpan(text: FlatText, flat: Span): Span {
  const start = text.starts[flat.start] ?? text.original.length;
  const last = text.starts[flat.end - 1] ?? start;
  return { start, end: flat.end > flat.start ? last + 1 : start };
}
