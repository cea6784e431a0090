import type { IsoInstant } from './date';
import type { NoteId } from './ids';
import type { Span } from './span';

/** W3C TextQuoteSelector: the words, and what stands before and after them. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Another copy of a quote's words, in the text the quote was taken from: how many characters of the prefix and
 * of the suffix stand beside it too.
 */
export interface Rival {
  readonly before: number;
  readonly after: number;
}

/** A quote with a hint where it was: offsets in UTF-16 code units and in code points. */
export interface QuoteSelector extends TextQuote {
  readonly position: Span;
  readonly codePoints: Span;
  /** Headings above the words, outermost first. */
  readonly headings: readonly string[];
  /** The copies that were most like it; none: the words stood there once. Absent: not known (a quote from elsewhere). */
  readonly rivals?: readonly Rival[];
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
