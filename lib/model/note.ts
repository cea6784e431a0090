import type { IsoInstant } from './date';
import type { NoteId } from './ids';
import type { Span } from './span';

/** W3C TextQuoteSelector: the words, and what stands before and after them. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Another copy of a quote's words: how many characters of the prefix and of the suffix stand beside it too. */
export interface RivalCopy {
  readonly before: number;
  readonly after: number;
}

/**
 * How like the quote other places were, in the text it was taken from: what a place has to beat before we may say
 * that it is the one. Shares are of 1.
 */
export interface Rivals {
  /** The copies of the words that were most like it; none: the words stood there once. */
  readonly copies: readonly RivalCopy[];
  /** How much of prefix and suffix stood at the place that had most of them. */
  readonly sides: number;
  /** The same of prefix, quote and suffix together. */
  readonly whole: number;
  /** How like the quote the words most like it were; 1 where copies stood. */
  readonly words: number;
}

/** What stands before and after the sentence or the block that holds a quote, with single spaces; '' at the text's edge. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** A quote with a hint where it was: offsets in UTF-16 code units and in code points. */
export interface QuoteSelector extends TextQuote {
  readonly position: Span;
  readonly codePoints: Span;
  /** Headings above the words, outermost first. */
  readonly headings: readonly string[];
  /** Absent: not known (a quote from elsewhere). */
  readonly rivals?: Rivals;
  /** From the nearest outwards: to know a place again whose whole sentence or block is gone. */
  readonly frames?: readonly Frame[];
}

export const ANCHOR_STATES = ['anchored', 'edited', 'removed', 'ambiguous', 'orphaned', 'waiting'] as const;
export type AnchorState = (typeof ANCHOR_STATES)[number];

/** Where a quote is now, or honestly that it is gone. */
export type Placement =
  | { readonly state: 'anchored'; readonly span: Span }
  | { readonly state: 'edited'; readonly span: Span; readonly was: string; readonly now: string }
  | { readonly state: 'removed'; readonly now: string }
  | { readonly state: 'ambiguous'; readonly places: readonly Span[] }
  | { readonly state: 'orphaned' }
  | { readonly state: 'waiting' };

/** Which page a note stands on: content id + locale + part; the address where no id is printed. */
export type PageKey = string & { readonly of: 'page' };

export interface NotePage {
  readonly key: PageKey;
  readonly address: string;
  readonly title: string;
  /** Fingerprint of the text the note was made on. */
  readonly textHash: string;
}

export interface Note {
  readonly id: NoteId;
  readonly page: NotePage;
  readonly selector: QuoteSelector;
  /** The reader's words: plain text. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly created: IsoInstant;
  readonly changed: IsoInstant;
  readonly placement: Placement;
  /** Counts the changes: two writers at once are told apart by it. */
  readonly revision: number;
}

/** A note that is being written: kept with every pause, so that nothing typed is lost. */
export interface Draft {
  /** The note it will become, or that it changes. */
  readonly id: NoteId;
  readonly page: NotePage;
  readonly selector: QuoteSelector;
  readonly body: string;
  readonly tags: readonly string[];
  readonly saved: IsoInstant;
}

/** What the page's process may know of a note: its place, never its words. */
export interface NotePlace {
  readonly id: NoteId;
  readonly selector: QuoteSelector;
}
