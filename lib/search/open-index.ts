import MiniSearch from 'minisearch';
import type { Options, SearchOptions, SearchResult } from 'minisearch';

import type { SearchEntry, SearchHit } from '@/lib/model';

import { foldWord, wordsOf } from './words';

/** So many characters of a text are searched: the beginning of a long paper, the whole of most. */
const SEARCHED = 60_000;
/** From so many letters on, a word may be the beginning of another; among many entries, two letters begin too many. */
const SHORTEST_PREFIX = 2;
const SHORTEST_OF_MANY = 3;
const MANY = 2000;
/** From so many letters on, a word may have one letter wrong; of longer ones two, or two that changed places. */
const SHORTEST_MISSPELT = 5;
const LONG = 6;
/** With fewer hits than that, misspelt words are looked for too. */
const FEW = 3;

const OPTIONS: Options<SearchEntry> = {
  fields: ['title', 'text', 'also'],
  storeFields: ['kind', 'ref', 'page', 'strength', 'by'],
  tokenize: (text) => wordsOf(text.slice(0, SEARCHED)),
  processTerm: (term) => foldWord(term) || null,
  // an entry that is replaced leaves its words behind for a while; they are swept out when many are
  autoVacuum: { minDirtCount: 200, minDirtFactor: 0.2, batchSize: 1000, batchWait: 10 },
  searchOptions: {
    boost: { title: 2.5, also: 1.5 },
    combineWith: 'AND',
    weights: { prefix: 0.5, fuzzy: 0.3 },
  },
};

/** A misspelt number is another number. @param letters so many may be wrong */
const misspeltBy =
  (letters: 1 | 2) =>
  (term: string): number | false => {
    if (term.length < SHORTEST_MISSPELT || /\d/.test(term)) return false;
    return term.length < LONG ? 1 : letters;
  };

type Stored = Pick<SearchEntry, 'kind' | 'ref' | 'page' | 'strength' | 'by'>;

function hitOf({ id, score, match, ...rest }: SearchResult): SearchHit {
  const { kind, ref, page, strength, by } = rest as unknown as Stored;
  return {
    id: id as string,
    kind,
    ref,
    ...(page === undefined ? {} : { page }),
    ...(strength === undefined ? {} : { strength }),
    ...(by === undefined ? {} : { by }),
    score,
    words: Object.keys(match),
  };
}

/** The index over everything that can be found on this computer. */
export interface SearchIndex {
  readonly add: (entries: readonly SearchEntry[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Best first; of an empty query, every entry. */
  readonly search: (query: string) => readonly SearchHit[];
  readonly toJson: () => string;
  readonly size: () => number;
}

/** The index was written by another version, or is broken: it is to be built anew. */
export class UnreadableIndex extends Error {
  override readonly name = 'UnreadableIndex';
  constructor(options?: ErrorOptions) {
    super('The search index on this computer could not be read.', options);
  }
}

function load(json: string): MiniSearch<SearchEntry> {
  try {
    return MiniSearch.loadJSON<SearchEntry>(json, OPTIONS);
  } catch (cause) {
    throw new UnreadableIndex({ cause });
  }
}

/**
 * Opens an index from what `toJson` gave, or an empty one. A query finds entries that hold all of its words, whole or
 * as the beginning of a word; where these are few, misspelt ones too, and then those that hold at least half of them. No time is spent on a common word's ranking
 * twice: 10,000 documents of 200 words answer within a few milliseconds (`npm run bench`).
 * @throws UnreadableIndex
 */
export function openIndex(json?: string): SearchIndex {
  const index = json === undefined ? new MiniSearch<SearchEntry>(OPTIONS) : load(json);
  const find = (query: string, how: SearchOptions = {}): readonly SearchResult[] => {
    const shortest = index.documentCount < MANY ? SHORTEST_PREFIX : SHORTEST_OF_MANY;
    return index.search(query, { prefix: (term) => term.length >= shortest, ...how });
  };
  /** Misspelt words: two wrong letters are allowed only where one finds nothing, for many words are that near. */
  const nearTo = (query: string): readonly SearchResult[] => {
    const near = find(query, { fuzzy: misspeltBy(1) });
    return near.length > 0 ? near : find(query, { fuzzy: misspeltBy(2) });
  };
  /** Entries that hold at least half of the words, those with most first, but for those that were found. */
  const withSome = (query: string, found: readonly SearchResult[]): readonly SearchResult[] => {
    const ids = new Set(found.map(({ id }) => id as string));
    const least = wordsOf(query).length / 2;
    const some = find(query, {
      combineWith: 'OR',
      filter: ({ id, queryTerms }) => queryTerms.length >= least && !ids.has(id as string),
    });
    return some.toSorted((a, b) => b.queryTerms.length - a.queryTerms.length || b.score - a.score);
  };
  return {
    add(entries) {
      for (const entry of entries) if (index.has(entry.id)) index.discard(entry.id);
      index.addAll(entries);
    },
    remove(ids) {
      for (const id of ids) if (index.has(id)) index.discard(id);
    },
    search(query) {
      const words = wordsOf(query).length;
      if (words === 0) return index.search(MiniSearch.wildcard).map(hitOf);
      const exact = find(query);
      if (exact.length >= FEW) return exact.map(hitOf);
      const near = nearTo(query);
      return (near.length >= FEW || words === 1 ? near : [...near, ...withSome(query, near)]).map(hitOf);
    },
    toJson: () => JSON.stringify(index),
    size: () => index.documentCount,
  };
}
