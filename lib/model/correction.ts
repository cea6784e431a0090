import type { Deadline, Strength } from './commitment';
import type { CorpusCommitment } from './corpus';
import type { IsoDate, IsoInstant } from './date';
import type { EntityType } from './entity';
import type { CorrectionId, EntityId, FindId } from './ids';
import type { PageKey, QuoteSelector } from './note';
import type { Span } from './span';

export const CORRECTED = ['commitment', 'progress', 'entity'] as const;
/** Which kind of find is put right. */
export type Corrected = (typeof CORRECTED)[number];

/** By when it is to be done, as the reader says. */
export type ReaderDate = { readonly day: IsoDate } | { readonly event: string } | { readonly none: true };

/** One who acts, as the reader names it; the entity where the name is one that the page knows. */
export interface ReaderActor {
  readonly words: string;
  readonly entityId?: EntityId;
}

/** What the reader says of words that the finder took for something. */
export type ReaderSays =
  | { readonly is: 'not one' }
  | { readonly is: 'words'; readonly selector: QuoteSelector }
  | { readonly is: 'date'; readonly date: ReaderDate }
  | { readonly is: 'actor'; readonly actors: readonly ReaderActor[] };

/** A part of a page's text, and where the words stand in it: UTF-16 code units from its own start. */
export interface Passage extends Span {
  readonly text: string;
}

/** Words of a page, so that they are found again, and what stands around them. */
export interface DescribedWords {
  readonly selector: QuoteSelector;
  readonly passage: Passage;
}

/** How it ended that a reader was to move the ends of some words on the page. */
export type WordsChanged = 'changed' | 'left' | 'not there' | 'not saved';

/** What the finder gave of the words when they were put right. */
export interface FinderGave {
  readonly strength?: Strength;
  readonly deadline?: Pick<Deadline, 'words' | 'to' | 'event'>;
  readonly actors?: readonly string[];
  readonly type?: EntityType;
  /** Of a name that is known: whom it stands for. */
  readonly name?: string;
}

/**
 * What the reader put right on one page. Corrections of one find stand beside each other; of those that say the same
 * kind of thing, the last made counts.
 */
export interface Correction {
  readonly id: CorrectionId;
  readonly page: PageKey;
  readonly address: string;
  readonly title: string;
  readonly published?: IsoDate;
  readonly of: Corrected;
  /** On the text that it was made on: the same text gives the same id. */
  readonly find: FindId;
  /** The words as the finder gave them. */
  readonly selector: QuoteSelector;
  /** The words with the paragraphs around them: so much that the finder can be run on them without the page. */
  readonly passage: Passage;
  readonly gave: FinderGave;
  readonly made: IsoInstant;
  readonly says: ReaderSays;
  /** The commitment of the reader's own that went with it: it comes back when this is taken out. */
  readonly took?: CorpusCommitment;
}

/** A correction as it is listed; `missing`: when its page was last read, its words were not found. */
export interface ListedCorrection {
  readonly correction: Correction;
  readonly place: 'found' | 'missing';
}

/** What a correction of a file is to those that are here. */
export interface ComparedCorrection {
  readonly correction: Correction;
  /** `conflict`: of the same words, and not both can count. */
  readonly is: 'new' | 'here already' | 'conflict';
  /** Those here that it is in conflict with, or that say the same. */
  readonly mine: readonly Correction[];
}
