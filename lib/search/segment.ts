import MiniSearch from 'minisearch';

import type { SearchEntry } from '@/lib/model';

import { FIELDS, OPTIONS } from './options';
import type { StoredEntry } from './options';
import { joinPostings, writePosting } from './postings';

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
export const shelfOf = (term: string): string => Array.from(term.slice(0, 2 * SHELF_LETTERS)).slice(0, SHELF_LETTERS).join('');

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

/** Begins a segment. MiniSearch cuts and counts; what it found out is taken down by word. @param first number of its first entry */
export function openSegment(first: number): Segment {
  const postings = new Map<string, readonly string[][]>();
  let next = first;
  return {
    add(entries) {
      const index = new MiniSearch<SearchEntry>(OPTIONS);
      index.addAll(entries);
      const { index: words, fieldLength } = index.toJSON();
      for (const [term, fields] of words as Iterable<[string, Record<string, Record<string, number>>]>) {
        let of = postings.get(term);
        if (of === undefined) postings.set(term, (of = FIELDS.map(() => [])));
        for (const [field, numbers] of Object.entries(fields))
          for (const [at, times] of Object.entries(numbers))
            of[Number(field)]?.push(writePosting(next + Number(at), times));
      }
      const lengths = fieldLength as Readonly<Record<number, readonly number[]>>;
      const numbered = entries.map((entry, at) => ({
        number: next + at,
        lengths: FIELDS.map((_, field) => lengths[at]?.[field] ?? 0),
        entry: storedOf(entry),
      }));
      next += entries.length;
      return numbered;
    },
    *words() {
      for (const [term, fields] of postings) yield [term, joinPostings(fields)];
    },
    next: () => next,
  };
}
