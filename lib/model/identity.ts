import type { IsoInstant } from './date';
import type { KeptPage } from './library';
import type { PageKey, TextQuote } from './note';

/** What is held of a page: what it was called, its words as they were last kept, and quotes from it. */
export interface HeldWords {
  readonly titles: readonly string[];
  /** Absent: no text of it is kept, only quotes. */
  readonly text?: string;
  readonly quotes: readonly TextQuote[];
}

/** Where a page that is held stood, and what it was called there. */
export interface HeldPlace {
  readonly address: string;
  readonly title: string;
}

/**
 * That the page at an address is the page of this key, or that it is not, where another address has that key as well.
 * `by`: its words agree · notes that were read in named this address · GOV.UK's own answer to an import · the reader.
 */
export interface PageJoin {
  /** Where the browser finds it. */
  readonly address: string;
  readonly key: PageKey;
  readonly says: 'same' | 'apart';
  readonly by: 'words' | 'address' | 'GOV.UK' | 'reader';
  readonly made: IsoInstant;
  /** How that page was kept when they were joined: it is kept so again when they are parted. */
  readonly kept?: KeptPage;
}

/** What the reader is told of a page that says it is one that is held under another address. */
export interface PageClaim extends Pick<PageJoin, 'says' | 'by' | 'address' | 'key'> {
  /** The page that it says it is; of one that only its own address was known for, it itself. */
  readonly other: HeldPlace;
}
