import type { SearchEntry } from '@/lib/model';

import { FIELDS, searchedWords } from './options';
import type { StoredEntry } from './options';
import { joinPostings, writePosting } from './postings';
import { foldWord } from './words';

/** An entry as the index holds it: its number is never given again. */
export interface NumberedEntry {
  readonly number: number;
  /** How many different words each of its fields has. */
  readonly lengths: readonly number[];
  readonly entry: StoredEntry;
}

/** Words → where they stand (`postings.ts`): the words of one shelf, in one segment. */
export type Shelf = Readonly<Record<string, string>>;

/** Words that begin with the same two letters lie on one shelf, so that a query reads no other. */
const SHELF_LETTERS = 2;
export const shelfOf = (term: string): string =>
  Array.from(term.slice(0, 2 * SHELF_LETTERS))
    .slice(0, SHELF_LETTERS)
    .join('');

/** Puts words on their shelves. */
export function shelved(words: Iterable<readonly [term: string, text: string]>): ReadonlyMap<string, Shelf> {
  const shelves = new Map<string, [string, string][]>();
  for (const [term, text] of words) {
    const shelf = shelves.get(shelfOf(term));
    if (shelf === undefined) shelves.set(shelfOf(term), [[term, text]]);
    else shelf.push([term, text]);
  }
  return new Map([...shelves].map(([name, of]) => [name, Object.fromEntries(of)]));
}

/** A part of the index that is being made: some entries, and where their words stand. */
export interface Segment {
  /** Indexes some entries, and gives them numbers. Time: that of their characters, whatever was added before. */
  readonly add: (entries: readonly SearchEntry[]) => readonly NumberedEntry[];
  readonly words: () => Iterable<readonly [term: string, text: string]>;
  /** The number that the next entry gets. */
  readonly next: () => number;
}

function storedOf({ id, kind, ref, page, strength, by }: SearchEntry): StoredEntry {
  return {
    id,
    kind,
    ref,
    ...(page === undefined ? {} : { page }),
    ...(strength === undefined ? {} : { strength }),
    ...(by === undefined ? {} : { by }),
  };
}

/** How often each word stands in a text. */
function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) {
    const term = foldWord(word);
    if (term !== '') times.set(term, (times.get(term) ?? 0) + 1);
  }
  return times;
}

/**
 * Begins a segment: words are cut and counted as MiniSearch does it, which is not loaded for that, so that the background
 * stays small. @param first number of its first entry
 */
export function openSegment(first: number): Segment {
  const postings = new Map<string, readonly string[][]>();
  let next = first;
  const addField = (number: number, field: number, text: string): number => {
    const words = searchedWords(text);
    for (const [term, times] of countWords(words)) {
      let of = postings.get(term);
      if (of === undefined) postings.set(term, (of = FIELDS.map(() => [])));
      of[field]?.push(writePosting(number, times));
    }
    return new Set(words).size;
  };
  return {
    add: (entries) =>
      entries.map((entry) => {
        const number = next++;
        const lengths = FIELDS.map((field, at) => addField(number, at, entry[field]));
        return { number, lengths, entry: storedOf(entry) };
      }),
    *words() {
      for (const [term, fields] of postings) yield [term, joinPostings(fields)];
    },
    next: () => next,
  };
}
