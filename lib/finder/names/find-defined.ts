import { SMALL } from '../tables/word-lists';
import type { Find } from './find';

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

/** A grant, scheme or body that is written small, but has letters of its own, is a name all the same. */
export const DEFINED_SMALL = [
  {
    name: 'small name with its letters',
    example: 'the rural schools grant (RSG) ends',
    counterExample: 'a small and medium enterprise (SME) pays',
  },
  {
    name: 'small body with its letters',
    example: 'the rope testing and quay centre (RTQC) met. RTQC agreed.',
    counterExample: 'the local quay authority (LQA) met. Each LQA agreed.',
  },
] as const;

/** What is written in capitals, has letters of its own and acts under them is a body, whatever its words. */
export const DEFINED_BODIES = [
  {
    name: 'body with its letters',
    example: 'Neighbours in the Quiet Harbour (NQH) met. The NQH will open a school.',
    counterExample: 'Electronic Harbour Records (EHR) are kept. The EHR is read.',
  },
] as const;

const LETTERS_IN_BRACKETS = /^\(([A-Z]{3,6})\)/;
const NAMES_A_SCHEME = /^[a-z].* (?:grant|fund|premium|scheme|programme|allowance|levy|facility)$/;
const NAMES_A_BODY =
  /^[a-z].* (?:cent(?:re|er)|agency|authority|board|bureau|commission|committee|council|department|directorate|forum|inspectorate|institute|office|panel|secretariat|service|task ?force|tribunal|unit)$/;
/** How far before the bracket its words are looked for, and how long the bracket may be. */
const SPELT_BEFORE = 110;
const LONGEST_LETTERS = 8;

/** Capitals, but for small words between them. */
const inCapitals = (words: string): boolean => /^[A-Z][\w'’]*(?:[\s-](?:[a-z]{1,4}|[A-Z][\w'’]*))*$/.test(words);

/** The letters of bodies: "the NQH will", "NQH agreed". */
function actingLetters(text: string): ReadonlySet<string> {
  const acts =
    /(?<![\w-])([A-Z]{3,6}) (?:will|shall|aims|seeks|agree[sd]|welcome[sd]|commit(?:s|ted)|met|meets|invites|calls|intends|has (?:agreed|published|launched|begun|decided))\b/g;
  return new Set(Array.from(text.matchAll(acts), ([, letters]) => letters ?? ''));
}

/** Letters that stand for several: "an LQA", "each LQA", "the LQAs". */
function lettersOfMany(text: string): ReadonlySet<string> {
  const many = /\b(?:[Aa]n?|[Aa]ny|[Ee]ach|[Ee]very|[Yy]our|[Tt]heir|[Ll]ocal) ([A-Z]{3,6})\b|\b([A-Z]{3,6})s\b/g;
  return new Set(Array.from(text.matchAll(many), ([, one, several]) => one ?? several ?? ''));
}

const isThe = (text: string, start: number): boolean =>
  /(?:^|\W)[Tt]he $/.test(text.slice(Math.max(0, start - 5), start));

/** Names before brackets that hold their first letters, which no list and no head noun tells. Time: linear in the text. */
export function findDefined(text: string): Find[] {
  const finds: Find[] = [];
  const acting = actingLetters(text);
  let ofMany: ReadonlySet<string> | undefined;
  for (let open = text.indexOf(' ('); open !== -1; open = text.indexOf(' (', open + 1)) {
    const letters = LETTERS_IN_BRACKETS.exec(text.slice(open + 1, open + 1 + LONGEST_LETTERS))?.[1];
    if (letters === undefined) continue;
    const words = spelledOut(text.slice(Math.max(0, open - SPELT_BEFORE), open), letters);
    if (words === undefined || text.slice(open - words.length, open) !== words) continue;
    const span = { start: open - words.length, end: open };
    if (NAMES_A_SCHEME.test(words)) finds.push({ ...span, type: 'programme', why: 'small name with its letters' });
    else if (NAMES_A_BODY.test(words) && isThe(text, span.start) && !(ofMany ??= lettersOfMany(text)).has(letters))
      finds.push({ ...span, type: 'organisation', why: 'small body with its letters' });
    else if (acting.has(letters) && inCapitals(words))
      finds.push({ ...span, type: 'organisation', why: 'body with its letters' });
  }
  return finds;
}
