/** A text as names are looked for in it, and the way back to the text as it was written. */
export interface Folded {
  readonly text: string;
  /** Where the code unit at `offset` of the folded text stands in the text as written. */
  readonly placeOf: (offset: number) => number;
}

/** Letters that no decomposition takes apart, as a reader of English would type them. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  ['øo', 'ØO', 'łl', 'ŁL', 'đd', 'ĐD', 'ðd', 'þth', 'ßss', 'æae', 'ÆAE', 'œoe', 'ŒOE', 'ıi'].map((pair) => [
    pair.slice(0, 1),
    pair.slice(1),
  ]),
);

/** A stretch that may fold: from a character beyond plain ASCII, or a second space, to the next plain one. */
const FOLDS = /(?:[^\x21-\x7e\n ]| {2})[^\x21-\x7e\n]*/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;
const LINE_END = /[\u2028\u2029]/;
const SPACE = /\s/;
/** Hyphens and the en dash, as in "UK\u2013France"; the em dash parts clauses, never the words of a name, and stays. */
const DASH = /[\u2010-\u2013\u2212]/;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\u00b4]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u00ab\u00bb]/;
const MARKS = /\p{M}/gu;

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (LINE_END.test(character)) return '\n';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  return LETTERS[character] ?? character.normalize('NFD').replace(MARKS, '');
}

/** Where stretches of equal length begin, in the text as written and in the folded one. */
function wayBack(written: readonly number[], folded: readonly number[]): Folded['placeOf'] {
  return (offset) => {
    let low = 0;
    let high = folded.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((folded[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const place = (written[low] ?? 0) + offset - (folded[low] ?? 0);
    const next = written[low + 1];
    return next === undefined ? place : Math.min(place, next - 1);
  };
}

/**
 * Folds white space of any kind to one space, dashes and quote marks to their plain forms, diacritics to
 * their letters, and drops soft hyphens and zero-width characters (DESIGN section 5). Newlines and capitals
 * are kept. Time: linear in the text.
 */
export function foldText(text: string): Folded {
  const parts: string[] = [];
  const written = [0];
  const folded = [0];
  let length = 0;
  let shift = 0;
  const keep = (words: string, from: number): void => {
    if (words === '') return;
    if (from - length !== shift) {
      shift = from - length;
      written.push(from);
      folded.push(length);
    }
    parts.push(words);
    length += words.length;
  };
  let done = 0;
  for (const stretch of text.matchAll(FOLDS)) {
    keep(text.slice(done, stretch.index), done);
    let at = stretch.index;
    let afterSpace = text.charAt(at - 1) === ' ';
    for (const character of stretch[0]) {
      const plain = foldCharacter(character);
      if (plain !== ' ' || !afterSpace) keep(plain, at);
      if (plain !== '') afterSpace = plain === ' ';
      at += character.length;
    }
    done = at;
  }
  if (done === 0) return { text, placeOf: (offset) => offset };
  keep(text.slice(done), done);
  written.push(text.length);
  folded.push(length);
  return { text: parts.join(''), placeOf: wayBack(written, folded) };
}

/** The codes of the first and the last sign of plain ASCII, and of the space between words. */
const [FIRST_SIGN, LAST_SIGN, SPACE_CODE] = [0x21, 0x7e, 0x20];

/** Whether folding leaves a text as it is: words of plain signs with one space between them. */
function isPlain(text: string): boolean {
  let before = SPACE_CODE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE_CODE ? before === SPACE_CODE : code < FIRST_SIGN || code > LAST_SIGN) return false;
    before = code;
  }
  return before !== SPACE_CODE;
}

/** A name folded as texts are, so that the two can be compared. */
export function foldName(name: string): string {
  return isPlain(name) ? name : foldText(name).text.trim();
}
