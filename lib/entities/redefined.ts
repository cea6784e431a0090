import type { Find } from './find';
import { SMALL } from './word-lists';

/**
 * "Automatic Pension Forecasts (APFs)": a text that gives an abbreviation a meaning of its own. The names of the
 * lists that are written so are not meant in it.
 */
export const REDEFINED = [
  {
    name: 'abbreviation with a meaning of its own',
    example: 'The FCA met. The FCA agreed.',
    counterExample: 'first class apprenticeships (FCAs). Each FCA helps.',
  },
] as const;

const BRACKET = /^\(["']?([A-Z][A-Z&]{1,6}[A-Z])s?["']?\)/;
/** How far before the bracket its words are looked for, and how long the bracket may be. */
const AROUND = 110;
const LONGEST = 14;
/** A word that says which thing is named: one that both names share makes them one. */
const TELLING = 4;

/** The words before a bracket whose first letters it holds, or nothing. */
export function spelledOut(before: string, letters: string): string | undefined {
  const words = before.trimEnd().split(/[\s-]+/);
  const spelled: string[] = [];
  let at = letters.length - 1;
  while (at >= 0) {
    const word = words.pop()?.replace(/^["'(]/, '');
    if (word === undefined || word === '') return undefined;
    if (word.charAt(0).toUpperCase() === letters.charAt(at)) at--;
    else if (!SMALL.has(word)) return undefined;
    spelled.unshift(word);
  }
  return spelled.join(' ');
}

/** Abbreviations in brackets, with the words that the text gives them. Time: linear in the text. */
function meaningsIn(text: string): Map<string, string> {
  const meanings = new Map<string, string>();
  for (let open = text.indexOf('('); open !== -1; open = text.indexOf('(', open + 1)) {
    const letters = BRACKET.exec(text.slice(open, open + LONGEST))?.[1];
    if (letters === undefined) continue;
    const words = spelledOut(text.slice(Math.max(0, open - AROUND), open), letters);
    if (words !== undefined) meanings.set(letters, words);
  }
  return meanings;
}

const tellingWords = (words: string): Set<string> =>
  new Set(
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word.length >= TELLING),
  );

/** The finds without abbreviations that mean something else in this text. */
export function withoutRedefined(text: string, finds: readonly Find[]): readonly Find[] {
  const meanings = meaningsIn(text);
  if (meanings.size === 0) return finds;
  return finds.filter((find) => {
    const meaning = meanings.get(text.slice(find.start, find.end).replace(/s$/, ''));
    if (meaning === undefined || find.bearers === undefined) return true;
    const said = tellingWords(meaning);
    return find.bearers.some(({ name }) => [...tellingWords(name)].some((word) => said.has(word)));
  });
}
