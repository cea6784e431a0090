import type { IsoInstant } from './date';
import type { NoteId } from './ids';
import type { PageKey } from './note';
import type { Publication } from './page';
import type { QuoteKey } from './quote-key';
import type { Span } from './span';

/** A document that a publication lists. Its address is on GOV.UK or, of a file, on the host of GOV.UK's files. */
export interface PartNamed {
  readonly address: string;
  readonly title: string;
}

/** A note that was made on another part, where its very words stand in this part's text. */
export interface TwinNote {
  readonly note: NoteId;
  readonly span: Span;
}

/** What is kept of a part that was read: no word of it. */
export interface PartRead {
  readonly page: PageKey;
  /** Fingerprint of the text. */
  readonly hash: string;
  /** Of each commitment found in it, in order: which words it is. */
  readonly commitments: readonly QuoteKey[];
  /** Notes of other parts that stand on the same words in this text. */
  readonly twins?: readonly TwinNote[];
}

/** What is kept of one part of a publication. */
export interface PublicationPart extends PartNamed {
  /** Address of the publication. */
  readonly publication: string;
  /** Its place in the publication's own list, from 0; absent: it is not in it, or the list was not seen. */
  readonly order?: number;
  /** Absent: it was not read. */
  readonly read?: PartRead;
  /** When it was told last. */
  readonly at: IsoInstant;
}

/** A part as it is listed. */
export interface ListedPart extends PartNamed {
  /** How many commitments were found in it; absent: it was not read yet. */
  readonly commitments?: number;
  readonly isCurrent: boolean;
}

/** A publication, as far as it is known on this computer. */
export interface ListedPublication {
  readonly of: Publication;
  /** In the order of the publication. */
  readonly parts: readonly ListedPart[];
  readonly read: number;
  /** In the parts that were read; words that stand in several of them count once. */
  readonly commitments: number;
  /** The part after the one that is shown; of the landing page, the first. */
  readonly next?: PartNamed;
}
