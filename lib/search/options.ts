import type { Options } from 'minisearch';

import type { SearchEntry } from '@/lib/model';

import { foldWord, wordsOf } from './words';

/** So many characters of a text are searched: the beginning of a long paper, the whole of most. */
const SEARCHED = 60_000;

export const FIELDS = ['title', 'text', 'also'] as const;

/** What is kept of an entry besides its words. */
export type StoredEntry = Pick<SearchEntry, 'id' | 'kind' | 'ref' | 'page' | 'strength' | 'by'>;
export const STORED = ['kind', 'ref', 'page', 'strength', 'by'] as const satisfies readonly (keyof StoredEntry)[];

/** The words of a text that are searched, as they stand there. */
export const searchedWords = (text: string): string[] => wordsOf(text.slice(0, SEARCHED));

/** The words of a query as they are indexed, in order. */
export const termsOf = (text: string): readonly string[] => wordsOf(text).map(foldWord).filter(Boolean);

/** How an entry is cut into words and how its words count: the same where it is indexed and where it is searched. */
export const OPTIONS: Options<SearchEntry> = {
  fields: [...FIELDS],
  storeFields: [...STORED],
  tokenize: searchedWords,
  processTerm: (term) => foldWord(term) || null,
  autoVacuum: false,
  searchOptions: {
    boost: { title: 2.5, also: 1.5 },
    combineWith: 'AND',
    weights: { prefix: 0.5, fuzzy: 0.3 },
  },
};
