import type { Strength } from './commitment';
import type { EntityId } from './ids';

export const SEARCH_KINDS = ['commitment', 'name', 'document', 'evidence', 'note'] as const;
/** What can be looked for. */
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing that can be found: its words, and where it stands in the store. */
export interface SearchEntry {
  /** Tells entries apart. */
  readonly id: string;
  readonly kind: SearchKind;
  /** Its id in its own table; of a clause found on a kept page, its find id. */
  readonly ref: string;
  /** The kept page that it stands on, where it is in no table of the corpus. */
  readonly page?: string;
  /** The words that count most: a title, a name, a quote. */
  readonly title: string;
  readonly text: string;
  /** Other names, tags, publishers. */
  readonly also: string;
  readonly strength?: Strength;
  readonly by?: readonly EntityId[];
}

/** Something found, best first; `words` are those of its text that answer to the query, as the index holds them. */
export interface SearchHit extends Pick<SearchEntry, 'id' | 'kind' | 'ref' | 'page' | 'strength' | 'by'> {
  readonly score: number;
  readonly words: readonly string[];
}
