/** What a token begins with. A word runs over letters and digits; anything else is a token of its own. */
export const LOWER = 0;
export const CAPITAL = 1;
export const DIGIT = 2;
export const OTHER = 3;
export const NEWLINE = 4;

/** The words and signs of a folded text, in order; white space but newlines is left out. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

const SPACE = 5;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 10) return NEWLINE;
  return code <= 32 ? SPACE : OTHER;
});
const LETTER = /\p{L}|\p{N}/u;
const UPPER = /\p{Lu}/u;

function kindBeyondAscii(character: string): number {
  if (!LETTER.test(character)) return OTHER;
  return UPPER.test(character) ? CAPITAL : LOWER;
}

/** Cuts a folded text into tokens. Time: linear in the text. */
export function readTokens(text: string): Tokens {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const kinds = new Uint8Array(text.length);
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (KINDS[code] ?? OTHER) : kindBeyondAscii(text.charAt(at));
    if (kind <= DIGIT) {
      if (!inWord) {
        starts[count] = at;
        kinds[count] = kind;
        count++;
        inWord = true;
      }
      ends[count - 1] = at + 1;
    } else {
      inWord = false;
      if (kind === SPACE) continue;
      starts[count] = at;
      ends[count] = at + 1;
      kinds[count] = kind;
      count++;
    }
  }
  return { text, count, starts, ends, kinds };
}
