import type { IsoInstant } from './date';
import type { CommitmentId, EntityId, NoteId } from './ids';
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
  /** How often the words stood there, the quote's own included. Absent: not counted. */
  readonly stood?: number;
  /** How many of the copies, before it and after it, had all of prefix and suffix beside them too. Absent: not counted. */
  readonly twins?: RivalCopy;
  /** Marks of the lines and sentences that were most like the quote's own: what stands in its place may be one of them. */
  readonly likes?: readonly number[];
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
  /** `moved`: the words stand where other words stood about them than do now; a page that took them out and wrote them anew reads the same. */
  | { readonly state: 'anchored'; readonly span: Span; readonly moved?: true }
  | {
      readonly state: 'edited';
      readonly span: Span;
      readonly was: string;
      readonly now: string;
      readonly moved?: true;
    }
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

export const NOTE_KINDS = ['note', 'question', 'quote', 'to check', 'idea', 'concern'] as const;
/** What a note is to its reader. */
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What a note is about, in the corpus. */
export type NoteLink =
  | { readonly to: 'entity'; readonly id: EntityId }
  | { readonly to: 'commitment'; readonly id: CommitmentId };

/** Something of the corpus that a note may be about, by its name or its words. */
export interface LinkName {
  readonly link: NoteLink;
  readonly name: string;
}

/** What the reader writes in a note. */
export interface Writing {
  /** The reader's words: plain text, in which Markdown may stand. */
  readonly body: string;
  readonly tags: readonly string[];
  /** Absent: a plain note. */
  readonly kind?: NoteKind;
  readonly links?: readonly NoteLink[];
}

export interface Note extends Writing {
  readonly id: NoteId;
  readonly page: NotePage;
  readonly selector: QuoteSelector;
  readonly created: IsoInstant;
  readonly changed: IsoInstant;
  readonly placement: Placement;
  /** The places that the placement names, described on the page as it was last read: the reader can choose one. */
  readonly found?: readonly QuoteSelector[];
  /** What stood there when the reader chose to leave the note as it was: asked again only when it is something else. */
  readonly letBe?: string;
  /** Counts the changes: two writers at once are told apart by it. */
  readonly revision: number;
}

/** A note that is being written: kept with every pause, so that nothing typed is lost. */
export interface Draft extends Writing {
  /** The note it will become, or that it changes. */
  readonly id: NoteId;
  readonly page: NotePage;
  readonly selector: QuoteSelector;
  readonly saved: IsoInstant;
  /** The revision of the note that it changes; absent: it is a new one. */
  readonly of?: number;
}

/** A note as it was before a change of the reader's. */
export interface PastNote {
  readonly id: NoteId;
  readonly revision: number;
  readonly note: Note;
  /** When it was changed. */
  readonly replaced: IsoInstant;
}

/** A deleted note, until it is brought back or the bin is emptied. */
export interface BinnedNote {
  readonly id: NoteId;
  readonly note: Note;
  readonly deleted: IsoInstant;
}

/** What a reader is asked about a placement; undefined: nothing. Two are the same question if they are equal. */
export function questionOf(placement: Placement): string | undefined {
  if (placement.state === 'edited') return `now: ${placement.now}`;
  if (placement.state === 'anchored') return placement.moved ? 'moved' : undefined;
  return placement.state === 'ambiguous' ? 'one of several' : undefined;
}

/** What a page is told of a note on it: where it stands, never what it says, nor of which words it was. */
export interface PlacedNote {
  readonly note: NoteId;
  readonly placement: Placement;
}

/** A note on another part of the publication that is shown. */
export interface NoteElsewhere {
  readonly note: Note;
  readonly part: Pick<NotePage, 'address' | 'title'>;
  /** Where its very words stand on this page. */
  readonly here?: Span;
}

/** A page's notes as they are listed. */
export interface ListedNotes {
  /** This page's notes, in the order of the page. */
  readonly notes: readonly Note[];
  readonly drafts: readonly Draft[];
  /** How many notes there are on all pages. */
  readonly everywhere: number;
  /** The most characters a note may hold, UTF-16 code units. */
  readonly bodyLimit: number;
  /** While a note is written: the tags in use in the notes changed last, the most used first. */
  readonly tags?: readonly string[];
  /** Of a PDF: where each of its pages begins in its text. */
  readonly sheets?: readonly number[] | undefined;
  /** Notes on other parts of the publication that this page is a part of. */
  readonly elsewhere?: readonly NoteElsewhere[];
  /** What the notes here are about, and what else they could be. */
  readonly about?: readonly LinkName[];
}

/** A draft as it stands in the writer: it carries all that is needed to save it, whichever page is shown by then. */
export type DraftWords = Omit<Draft, 'saved'>;

/** Whether a change is safe on disk, and since when; or what another window made of the note in the meantime. */
export type NoteSaved =
  | { readonly saved: true; readonly at: IsoInstant }
  | { readonly saved: false; readonly elsewhere?: string };
