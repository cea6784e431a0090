import type { CorpusCommitment, CorpusDocument, Evidence, Judgement, Lineage, Searched } from './corpus';
import type { Correction } from './correction';
import type { IsoInstant } from './date';
import type { Entity, EntityType } from './entity';
import type { ClipId, CommitmentId, CorrectionId, EntityId, EvidenceId } from './ids';
import type { NotePage, PageKey, QuoteSelector } from './note';
import type { PageFacts } from './page';
import type { Watched } from './watched';

/** Another name that the reader gave an entity. */
export interface OwnAlias {
  readonly entity: EntityId;
  readonly text: string;
}

export const NAME_SAYINGS = ['a name', 'not a name'] as const;
/** What the reader says of words that were taken for a name. */
export type NameSaying = (typeof NAME_SAYINGS)[number];

/** A change that was made in the reader's name, by which it can be taken back; null: nothing changed. */
export interface ChangeMade {
  readonly change: number | null;
}

/** Words that the reader said are no name. */
export interface NotAName {
  readonly words: string;
  readonly type: EntityType;
}

/** The same as it is stored and listed. */
export type ListedNotAName = NotAName & { readonly id: string };

/** A suggested relation of words with a commitment that the reader refused. */
export interface RefusedWords {
  readonly suggested: 'lineage' | 'answer';
  /** The later words, or the report of progress. */
  readonly words: string;
  readonly commitment: CommitmentId;
}

/** What the reader said is no report on an earlier document. */
export interface RefusedReport {
  readonly suggested: 'report';
  /** The page that seemed to be a report. */
  readonly words: PageKey;
  /** The page that it seemed to answer. */
  readonly earlier: PageKey;
}

/** A suggestion that the reader refused: it is not made again. */
export type Refused = RefusedWords | RefusedReport;

export const CLIP_WISHES = ['evidence', 'commitment'] as const;
export type ClipWish = (typeof CLIP_WISHES)[number];

/** Selected words that wait in the panel until the reader has said what they are. */
export interface Clip {
  readonly id: ClipId;
  readonly wish: ClipWish;
  readonly page: NotePage;
  readonly facts: PageFacts;
  readonly selector: QuoteSelector;
  readonly made: IsoInstant;
}

/** What one change of the reader's adds to the corpus. */
export interface ReaderRows {
  readonly entities?: readonly Entity[];
  readonly aliases?: readonly OwnAlias[];
  readonly notNames?: readonly NotAName[];
  readonly documents?: readonly CorpusDocument[];
  readonly commitments?: readonly CorpusCommitment[];
  readonly evidence?: readonly Evidence[];
  readonly searched?: readonly Searched[];
  readonly lineage?: readonly Lineage[];
  readonly judgements?: readonly Judgement[];
  readonly refused?: readonly Refused[];
  readonly corrections?: readonly Correction[];
  readonly watched?: readonly Watched[];
}

export const CHANGES = [
  'view',
  'evidence',
  'commitment',
  'lineage',
  'answer',
  'refusal',
  'name',
  'alias',
  'not a name',
  'clip dropped',
  'search',
  'record taken out',
  'search taken out',
  'correction',
  'correction taken out',
  'report',
  'report taken back',
  'watched',
  'no longer watched',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A row of the reader's own that a change takes out. */
export type TakenOut =
  | { readonly from: 'evidence' | 'searched'; readonly id: EvidenceId }
  | { readonly from: 'commitments' | 'watched'; readonly id: CommitmentId }
  | { readonly from: 'corrections'; readonly id: CorrectionId }
  | { readonly from: 'notNames' | 'refused'; readonly id: string };

/** One change of the reader's to the corpus. */
export interface ReaderChange {
  readonly what: ChangeKind;
  /** The words or the name that it is about, short. */
  readonly about: string;
  readonly at: IsoInstant;
  readonly rows: ReaderRows;
  /** The clip that it was made of: it is done with. */
  readonly clip?: ClipId;
  readonly takesOut?: readonly TakenOut[];
}
