import type { Finds } from './analysis';
import type { IsoDate, IsoInstant } from './date';
import type { CorrectionId, DocumentId } from './ids';
import type { PageKey } from './note';
import type { PageFacts, Reading } from './page';

export const KEPT_BECAUSE = ['saved', 'noted', 'imported'] as const;
/** Why the words of a page are kept on this computer. */
export type KeptBecause = (typeof KEPT_BECAUSE)[number];

/** A page whose words are kept: the reader saved it, wrote on it, or brought it in. */
export interface KeptPage {
  readonly page: PageKey;
  readonly facts: PageFacts;
  readonly because: KeptBecause;
  /** The text that it was last seen with. */
  readonly hash: string;
  readonly kept: IsoInstant;
  /** One or two sentences about it, as GOV.UK gives them. */
  readonly description?: string;
  /** GOV.UK's own moment of its last change, as its content item gives it. */
  readonly updatedAt?: string;
  /** Which corrections its finds were kept with; absent: none. */
  readonly corrected?: string;
  /** The versions of its words that are kept, in the order in which they were read last; absent: of an earlier build. */
  readonly versions?: readonly KeptVersion[];
}

/** The document of the corpus that a kept page is: its id is made of the page's own. */
export function pageDocumentId(page: PageKey): DocumentId {
  return `document/page/${page}` as DocumentId;
}

export function isPageDocument(id: DocumentId): boolean {
  return id.startsWith('document/page/');
}

/** That a page was read with these words, and when last; not the words. */
export interface KeptVersion {
  /** Fingerprint of the text. */
  readonly hash: string;
  readonly at: IsoInstant;
  /** Of the text, UTF-16 code units. */
  readonly length: number;
}

/** Of a page's words so many versions are kept, besides the first, the last and those that something refers to. */
export const VERSIONS_KEPT = 20;
/** And together they are not longer than this, UTF-16 code units: as long as the longest page that is read. */
export const VERSIONS_LENGTH = 5_000_000;

/** One text of one page, whole, and what was found in it. */
export interface KeptText {
  readonly page: PageKey;
  readonly hash: string;
  readonly reading: Reading;
  readonly finds: Finds;
}

/** That a page was read with this text. No word of it. */
export interface PageReading {
  readonly page: PageKey;
  /** Fingerprint of the text. */
  readonly hash: string;
  /** Where it was found; absent in readings of before. */
  readonly address?: string;
  /** When this text was first met, after another or none. */
  readonly first: IsoInstant;
  readonly last: IsoInstant;
  /** The day of the last change that GOV.UK showed then. */
  readonly updated?: IsoDate;
  /** The text that stood there at the visit before, where it was another. */
  readonly before?: { readonly hash: string; readonly last: IsoInstant; readonly updated?: IsoDate };
  /** The corrections whose words were not found in it. */
  readonly missing?: readonly CorrectionId[];
}

/** The words of a page are others than at the reader's last visit. */
export interface PageChange {
  readonly page: PageKey;
  /** The day of that visit. */
  readonly readOn: IsoDate;
  /** The day of the change that GOV.UK shows, where it moved. */
  readonly updated?: IsoDate;
  /** Both texts were kept, so that what changed can be shown. */
  readonly isKept: boolean;
}

/** Two texts of one page, and the day on which the earlier one was read last. */
export interface TwoTexts {
  readonly page: KeptPage;
  readonly before: KeptText;
  readonly now: KeptText;
  readonly readOn: IsoDate;
  readonly readNow: IsoDate;
  readonly updated?: IsoDate;
}

/** What the reader asked to bring in. */
export type ImportWish =
  | { readonly by: 'address'; readonly path: string }
  | { readonly by: 'collection'; readonly path: string }
  | { readonly by: 'search'; readonly words: string };

export interface ImportJob {
  readonly id: string;
  readonly wish: ImportWish;
  readonly title: string;
  readonly started: IsoInstant;
  readonly state: 'running' | 'stopped' | 'done';
}

export const ITEM_STATES = ['waiting', 'arrived', 'there already', 'moved', 'not brought in', 'failed'] as const;
/**
 * `arrived`: it is kept now · `there already`: the same words were kept before · `moved`: it is asked for under another
 * path · `not brought in`: gone, not there, or nothing to read · `failed`: it may go better another time.
 */
export type ItemState = (typeof ITEM_STATES)[number];

/** One document of an import. */
export interface ImportItem {
  readonly job: string;
  /** Its path on www.gov.uk. */
  readonly path: string;
  readonly order: number;
  readonly state: ItemState;
  readonly title?: string;
  /** A sentence: why it did not arrive. */
  readonly because?: string;
}

export interface ImportCounts {
  readonly all: number;
  readonly of: Readonly<Record<ItemState, number>>;
}

/** A pack of an organisation's records that the reader took in. */
export interface TakenPack {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly made: IsoInstant;
  /** Its state of knowledge; absent in packs of before: the day on which it was made. */
  readonly asOf?: IsoDate;
  readonly taken: IsoInstant;
  readonly checksum: string;
  readonly counts: Readonly<Record<string, number>>;
}
