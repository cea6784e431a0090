import type { Entity, EntityType } from '@/lib/model';

import { TITLES } from '../tables/word-lists';
import { foldName } from '../text/fold';
import { respelt } from './name-variants';
import { eitherShape, wordShapes } from './word-shapes';
import type { WordShapes } from './word-shapes';

/** Whether capitals count. */
export type Casing = 'exact' | 'any';

/** Entities with their names, by their number in the list. Nothing is made of one before a text has the first word of its name. */
export interface NameList {
  readonly count: number;
  typeOf(at: number): EntityType;
  /** Calls with each name as it is written, and whether its capitals count. */
  eachName(at: number, visit: (text: string, casing: Casing) => void): void;
  entityOf(at: number): Pick<Entity, 'id' | 'name' | 'onlyWith'>;
}

/** First words, each with the numbers of the entities of which a name begins so. */
export interface WordIndex {
  get(word: string): readonly number[] | undefined;
  /** A word of another shape needs no look-up. */
  readonly shapes: WordShapes;
}

/** Which entities of some lists have a name that begins with a word, by their number over all lists. */
export interface FirstWords {
  readonly exact: WordIndex;
  /** Names whose capitals do not count, by their first word in small letters. */
  readonly any: WordIndex;
}

/** What a name may begin with that is no part of the mention: "The ", "Lord ". */
export function leadOf(words: string, type: EntityType): string {
  if (type !== 'person') return words.startsWith('The ') || words.startsWith('the ') ? words.slice(0, 4) : '';
  const space = words.indexOf(' ');
  return space !== -1 && space < words.length - 1 && TITLES.has(words.slice(0, space)) ? words.slice(0, space + 1) : '';
}

const FIRST_TOKEN = /[\p{L}\p{N}]+|./uy;
const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** The first code beyond plain ASCII. */
const BEYOND = 128;

/** The first token of a name behind its lead, as `readTokens` would cut it. */
export function firstTokenOf(words: string, type: EntityType): string {
  const from = leadOf(words, type).length;
  let end = from;
  while (isAsciiWord(words.charCodeAt(end))) end++;
  if (end > from && !(words.charCodeAt(end) >= BEYOND)) return words.slice(from, end);
  FIRST_TOKEN.lastIndex = from;
  return FIRST_TOKEN.exec(words)?.[0] ?? words;
}

/** Calls with each name of an entity as texts are folded, and as it is respelt from its first word on. */
export function eachFolded(list: NameList, at: number, visit: (words: string, casing: Casing) => void): void {
  const type = list.typeOf(at);
  list.eachName(at, (text, casing) => {
    const words = foldName(text);
    if (words === '') return;
    visit(words, 'exact');
    const other = respelt(words, type);
    if (other !== undefined) visit(other, 'exact');
    if (casing === 'any') visit(words.toLowerCase(), 'any');
  });
}

type FirstWordsRead = Readonly<Record<Casing, ReadonlyMap<string, readonly number[]>>>;

/**
 * Reads the first words of all names. Time: linear in the names.
 * @param first the number of the first entity
 */
export function firstWordsOf(lists: readonly NameList[], first = 0): FirstWordsRead {
  const index = { exact: new Map<string, number[]>(), any: new Map<string, number[]>() };
  let number = first;
  for (const list of lists) {
    for (let at = 0; at < list.count; at++, number++) {
      const type = list.typeOf(at);
      const own = number;
      eachFolded(list, at, (words, casing) => {
        const word = firstTokenOf(words, type);
        const numbers = index[casing].get(word);
        if (numbers === undefined) index[casing].set(word, [own]);
        else if (numbers.at(-1) !== own) numbers.push(own);
      });
    }
  }
  return index;
}

const indexOf = (words: ReadonlyMap<string, readonly number[]>): WordIndex => ({
  get: (word) => words.get(word),
  shapes: wordShapes(words.keys()),
});

export const indexed = ({ exact, any }: FirstWordsRead): FirstWords => ({ exact: indexOf(exact), any: indexOf(any) });

const joined = (one: WordIndex, other: WordIndex): WordIndex => ({
  get(word) {
    const [here, there] = [one.get(word), other.get(word)];
    return here === undefined || there === undefined ? (here ?? there) : [...here, ...there];
  },
  shapes: eitherShape(one.shapes, other.shapes),
});

/** The first words of lists and of those that follow on them. */
export const withFirstWords = (index: FirstWords, more: FirstWords): FirstWords => ({
  exact: joined(index.exact, more.exact),
  any: joined(index.any, more.any),
});
