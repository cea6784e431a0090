import MiniSearch from 'minisearch';
import type { AsPlainObject, SearchOptions, SearchResult } from 'minisearch';

import type { SearchEntry, SearchHit } from '@/lib/model';

import { nearTerms } from './near-terms';
import { FIELDS, OPTIONS, termsOf } from './options';
import type { StoredEntry } from './options';
import { readPostings } from './postings';
import type { FieldPostings } from './postings';
import { shelfOf } from './segment';
import type { NumberedEntry, Shelf } from './segment';
import type { Sums } from './sums';
import { wordsOf } from './words';

/** From so many letters on, a word may be the beginning of another; among many entries, two letters begin too many. */
const SHORTEST_PREFIX = 2;
const SHORTEST_OF_MANY = 3;
const MANY = 2000;
/** From so many letters on, a word may have one letter wrong; of longer ones two, or two that changed places. */
const SHORTEST_MISSPELT = 5;
const LONG = 6;
/** With fewer hits than that, misspelt words are looked for too. */
const FEW = 3;

/** One segment's words of one shelf. */
export interface PlacedShelf {
  readonly segment: number;
  readonly shelf: Shelf;
}

/** What a query reads of an index, wherever it lies. */
export interface IndexParts {
  /** Of every entry that stands, read or not. */
  readonly sums: () => Sums;
  /** The entries that were read, by their numbers: those of each segment that was asked for. */
  readonly entries: ReadonlyMap<number, NumberedEntry>;
  /** Settles when the entries of these segments, or of all, are read. */
  readonly readEntries: (of: readonly number[] | 'all') => Promise<void>;
  /** These shelves, of each segment that has them. */
  readonly shelves: (names: readonly string[]) => Promise<readonly PlacedShelf[]>;
  /** Every word of the index, and perhaps some that are gone. */
  readonly terms: () => Promise<Iterable<string>>;
}

/** A misspelt number is another number. @param letters so many may be wrong */
function misspeltBy(term: string, letters: 1 | 2): number | false {
  if (term.length < SHORTEST_MISSPELT || /\d/.test(term)) return false;
  return term.length < LONG ? 1 : letters;
}

function hitOf({ id, score, match, ...rest }: SearchResult): SearchHit {
  const { terms: _terms, queryTerms: _queryTerms, ...stored } = rest;
  return { ...(stored as Omit<StoredEntry, 'id'>), id: id as string, score, words: Object.keys(match) };
}

/** An index of MiniSearch of these words alone: each counts as it does in the whole, for it is told the size of the whole. */
function indexOf(words: ReadonlyMap<string, FieldPostings>, { entries, sums }: IndexParts): MiniSearch<SearchEntry> {
  const { stand, lengths } = sums();
  const documentIds: Record<number, string> = {};
  const fieldLength: Record<number, readonly number[]> = {};
  const storedFields: Record<number, Record<string, unknown>> = {};
  for (const fields of words.values())
    for (const postings of Object.values(fields))
      for (const key of Object.keys(postings)) {
        const number = Number(key);
        const held = entries.get(number);
        if (held === undefined || number in documentIds) continue;
        const { id, ...stored } = held.entry;
        documentIds[number] = id;
        fieldLength[number] = held.lengths;
        storedFields[number] = stored;
      }
  const whole = {
    documentCount: stand,
    nextId: 0,
    documentIds,
    fieldIds: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
    fieldLength,
    averageFieldLength: lengths.map((sum) => sum / Math.max(1, stand)),
    storedFields,
    dirtCount: 0,
    index: [...words],
    serializationVersion: 2,
  };
  return MiniSearch.loadJS<SearchEntry>(whole as unknown as AsPlainObject, OPTIONS);
}

/**
 * Finds entries that hold all words of a query, whole or as the beginning of a word, the best first; where these are few,
 * misspelt ones too, and then those that hold at least half of them. Of an empty query, every entry. Only the shelves
 * of its words are read, and the entries of the segments that have them; what is found, and in which order, is what
 * MiniSearch finds in an index of everything.
 */
export async function findEntries(query: string, parts: IndexParts): Promise<readonly SearchHit[]> {
  const { entries } = parts;
  const count = wordsOf(query).length;
  if (count === 0) {
    await parts.readEntries('all');
    // in the order in which they came in, whichever were read first
    const all = [...entries.values()].sort((a, b) => a.number - b.number);
    return all.map(({ entry }) => ({ ...entry, score: 1, words: [] }));
  }
  const shortest = parts.sums().stand < MANY ? SHORTEST_PREFIX : SHORTEST_OF_MANY;
  const isBegun = (term: string): boolean => term.length >= shortest;
  const asked = [...new Set(termsOf(query))];
  const words = new Map<string, FieldPostings>();
  const read = async (shelves: readonly string[], isWanted: (term: string) => boolean): Promise<void> => {
    const wanted = new Map<string, string[]>();
    const having = new Set<number>();
    for (const { segment, shelf } of await parts.shelves([...new Set(shelves)]))
      for (const term of Object.keys(shelf)) {
        if (words.has(term) || !isWanted(term)) continue;
        having.add(segment);
        const texts = wanted.get(term);
        if (texts === undefined) wanted.set(term, [shelf[term] ?? '']);
        else texts.push(shelf[term] ?? '');
      }
    await parts.readEntries([...having]);
    for (const [term, texts] of wanted) {
      const fields: FieldPostings = {};
      for (const text of texts) readPostings(text, fields, (number) => entries.has(number));
      words.set(term, fields);
    }
  };
  const readNear = async (letters: 1 | 2): Promise<void> => {
    const all = await parts.terms();
    const near = asked.flatMap((term) => {
      const by = misspeltBy(term, letters);
      return by === false ? [] : nearTerms(all, term, by);
    });
    const wanted = new Set(near);
    await read(near.map(shelfOf), (term) => wanted.has(term));
  };
  await read(asked.map(shelfOf), (term) => asked.some((one) => term === one || (isBegun(one) && term.startsWith(one))));
  let index = indexOf(words, parts);
  const find = (how: SearchOptions = {}): readonly SearchResult[] => index.search(query, { prefix: isBegun, ...how });
  const exact = find();
  if (exact.length >= FEW) return exact.map(hitOf);
  const nearBy = async (letters: 1 | 2): Promise<readonly SearchResult[]> => {
    await readNear(letters);
    index = indexOf(words, parts);
    return find({ fuzzy: (term) => misspeltBy(term, letters) });
  };
  // two wrong letters are allowed only where one finds nothing, for many words are that near
  const nearest = await nearBy(1);
  const near = nearest.length > 0 ? nearest : await nearBy(2);
  if (near.length >= FEW || count === 1) return near.map(hitOf);
  const ids = new Set(near.map(({ id }) => id as string));
  const some = find({
    combineWith: 'OR',
    filter: ({ id, queryTerms }) => queryTerms.length >= count / 2 && !ids.has(id as string),
  });
  // those with most of the words first
  const most = some.toSorted((a, b) => b.queryTerms.length - a.queryTerms.length || b.score - a.score);
  return [...near, ...most].map(hitOf);
}
