// Where sentences end by UAX 29, for texts in Latin letters: the same ends as `Intl.Segmenter` gives, which takes three
// times as long and copies its whole input with each segment.

/** Anything beyond Latin letters, digits, and the signs that English texts use. */
const OTHER_SCRIPT =
  /[^\u0020-\u007e\u00a1-\u024f\u2010-\u2027\u2030-\u203a\u20a0-\u20c0\u2100-\u218f\u2190-\u22ff\u25a0-\u25ff]/;
const ENDS = /[.!?]/g;
/** Quotation marks and brackets (Sentence_Break=Close). */
const CLOSE = /["'()[\]{}«»‘’‚‛“”„‟‹›]/;
/** Signs behind which the sentence goes on (SContinue). */
const GOES_ON = /[,:;–—-]/;
const LOWER = /\p{Ll}|[ªº]/u;
const UPPER = /\p{Lu}|\p{Lt}/u;
const LETTER = /\p{L}/u;
const ASCII_END = '\u007f';

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const isLower = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || (sign > ASCII_END && LOWER.test(sign));
const isUpper = (sign: string): boolean => (sign >= 'A' && sign <= 'Z') || (sign > ASCII_END && UPPER.test(sign));
const isLetter = (sign: string): boolean => isUpper(sign) || (sign > ASCII_END && LETTER.test(sign));
const isEnd = (sign: string): boolean => sign === '.' || sign === '!' || sign === '?';

/** "U.S", ".5": a stop within a word or a number. */
function isWithin(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return isDigit(after) || (isUpper(after) && (isUpper(before) || isLower(before)));
}

/** Whether the first letter behind a stop is a small one, with no stop before it: the sentence goes on. */
function startsSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isLower(sign)) return true;
    if (isLetter(sign) || isEnd(sign)) return false;
  }
  return false;
}

/** The ends of the sentences of a text without line breaks, white space behind them included; nothing where it is of another script. */
export function sentenceEnds(text: string): readonly number[] | undefined {
  if (OTHER_SCRIPT.test(text)) return undefined;
  const ends: number[] = [];
  for (const { 0: sign, index } of text.matchAll(ENDS)) {
    if (sign === '.' && isWithin(text, index)) continue;
    let at = index + 1;
    while (at < text.length && CLOSE.test(text.charAt(at))) at++;
    while (text.charAt(at) === ' ') at++;
    const next = text.charAt(at);
    if (at >= text.length || isEnd(next) || GOES_ON.test(next)) continue;
    if (sign === '.' && startsSmall(text, at)) continue;
    ends.push(at);
  }
  ends.push(text.length);
  return ends;
}
