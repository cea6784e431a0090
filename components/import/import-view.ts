import type { ImportCounts, ImportItem, ImportJob, IsoDate } from '@/lib/model';

export const WAYS = ['address', 'collection', 'search'] as const;
/** How documents are named that are to be brought in. */
export type Way = (typeof WAYS)[number];

/** A document that was found, as far as GOV.UK says what it is. */
export interface FoundDocument {
  /** On www.gov.uk. */
  readonly path: string;
  readonly title?: string;
  /** "Policy paper". */
  readonly kind?: string;
  /** The day of its last change. */
  readonly date?: IsoDate;
}

/** What was found where the reader pointed, before anything is brought in. */
export interface Preview {
  readonly title: string;
  /** Each path once. */
  readonly documents: readonly FoundDocument[];
  /** How many there are there; more than `documents` where not all can be had at once. */
  readonly there: number;
  /** About so many bytes of this computer's storage for each document. */
  readonly bytesEach: number;
  /** How many documents are asked for in a second, at most. */
  readonly perSecond: number;
}

export type Looked =
  | { readonly found: 'documents'; readonly preview: Preview }
  /** A sentence: why there is nothing to bring in. */
  | { readonly found: 'nothing'; readonly because: string };

/** Where the reader is with a new import. */
export type Asking =
  | { readonly at: 'asking'; readonly because?: string }
  | { readonly at: 'looking' }
  | { readonly at: 'looked'; readonly preview: Preview };

export const ENDS = ['done', 'given up', 'storage full', 'no answer'] as const;
export type End = (typeof ENDS)[number];

/** An import as it stands. */
export interface ListedImport {
  readonly job: ImportJob;
  readonly counts: ImportCounts;
  readonly failed: readonly ImportItem[];
  readonly leftOut: readonly ImportItem[];
  /** Asked for again where they are now. */
  readonly moved: readonly ImportItem[];
  /** Why it does not go on, where it does not. */
  readonly ended?: End;
}

export interface ImportView {
  readonly asking: Asking;
  readonly imports: readonly ListedImport[];
  /** Whether the last wish could be written down: where the storage is full, nothing of it was begun. */
  readonly storage: 'room' | 'full';
}

export interface ImportActs {
  /** Asks GOV.UK what is there; nothing is brought in. */
  readonly look: (way: Way, words: string) => void;
  /** Forgets what was looked at. */
  readonly leave: () => void;
  /** Brings in those of the documents that were looked at. */
  readonly start: (paths: readonly string[]) => void;
  readonly stop: (job: string) => void;
  readonly goOn: (job: string) => void;
  readonly retry: (job: string) => void;
  /** Takes it off the list; what it brought stays. */
  readonly forget: (job: string) => void;
}
