import type { IsoDate } from './date';
import type { EvidenceId } from './ids';
import type { QuoteSelector } from './note';
import type { PageFacts } from './page';
import type { PageKey } from './note';
import type { OfCommitment } from './reader-said';
import type { Span } from './span';
import type { StoredWords } from './suggested';

/** A body whose publications GOV.UK lists, by its own name there. */
export interface GovUkBody {
  readonly slug: string;
  readonly name: string;
}

/** A commitment, as it is looked for. */
export interface LookSubject {
  /** Tells it from all others: its id, or its page and find. */
  readonly key: string;
  readonly of: OfCommitment;
  /** The page of one that was only found there. */
  readonly page?: PageFacts;
  readonly words: string;
  /** What it stands under on its page. */
  readonly context?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Who promised, as names. */
  readonly actors: readonly string[];
  readonly body?: GovUkBody;
  /** The day, month or year of its document. */
  readonly published?: string;
  readonly address?: string;
  /** The day of the last finished search of the reader's at www.gov.uk. */
  readonly lookedOn?: IsoDate;
}

/** One search of www.gov.uk. */
export interface LookSearch {
  readonly words: string;
  /** Only of what this body published. */
  readonly body?: GovUkBody;
}

/** What would be asked of www.gov.uk, before anything is. */
export interface LookPlan {
  readonly searches: readonly LookSearch[];
  /** Nothing that was published before it; absent: the day of the commitment is not known. */
  readonly from?: IsoDate;
  /** So many searches are asked again where the server was busy. */
  readonly retries: number;
  readonly documents: number;
  /** All together, never more. */
  readonly most: number;
}

/** Where is looked: on this computer, or at www.gov.uk too. */
export type LookPlace = 'here' | 'here and GOV.UK';

/** What is known before the reader says where to look. */
export interface LookBefore {
  /** With what the store knows of who promised. */
  readonly subject: LookSubject;
  readonly plan: LookPlan;
  /** So many documents with their words are on this computer. */
  readonly here: number;
  /** Stored commitments of earlier documents that it may take up. */
  readonly earlier: readonly StoredWords[];
}

/** One request to www.gov.uk, as it is listed. */
export interface LookRequest {
  readonly address: string;
  readonly was: 'asked' | 'answered' | 'busy' | 'no connection' | 'too slow' | 'not taken in' | 'moved' | 'not there';
}

/** Why a passage is offered: facts that a reader can check. */
export interface LookWhy {
  /** Words that it shares with the commitment: offsets into its quote. */
  readonly shared: readonly Span[];
  readonly sharedWords: number;
  readonly figures: readonly string[];
  readonly sameBody: boolean;
  /** Its title names what the document of the commitment is called. */
  readonly namesTitle: boolean;
}

/** A document that was read for a search: its text is looked through and not kept. */
export interface LookDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
}

/** What the background ranks: texts that come with the question, and pages that are kept. */
export interface RankAsked {
  readonly question: Pick<
    LookSubject,
    'words' | 'context' | 'title' | 'publisher' | 'actors' | 'published' | 'address'
  >;
  readonly documents: readonly LookDocument[];
  readonly pages: readonly PageKey[];
  readonly most: number;
}

/** A passage that may answer, in its document. */
export interface RankedPassage {
  /** The document that came with the question; absent: a kept page. */
  readonly document?: string;
  /** Of a kept page. */
  readonly facts?: PageFacts;
  readonly quote: string;
  readonly selector: QuoteSelector;
  readonly why: LookWhy;
}

/** The likeliest first. */
export type RankedPassages = readonly RankedPassage[];

/** A passage as it is offered to the reader. */
export interface LookAnswer {
  readonly id: string;
  readonly facts: PageFacts;
  /** The day that it is of: of publication, or of the last change where it was published before the commitment. */
  readonly date: string;
  readonly dateIs: 'published' | 'updated';
  readonly stands: 'here' | 'at GOV.UK';
  readonly quote: string;
  readonly selector: QuoteSelector;
  readonly why: LookWhy;
}

export const ANSWER_SAYINGS = ['done', 'partly', 'not done', 'changed', 'background', 'not about this'] as const;
/** What the reader says that a passage says of the commitment. */
export type AnswerSaying = (typeof ANSWER_SAYINGS)[number];

/** What the reader chose of one passage; with the record that it made. */
export interface LookChoice {
  readonly says: AnswerSaying;
  readonly on: IsoDate;
  readonly evidence?: EvidenceId;
  /** The change that made it, by which it can be taken back whole. */
  readonly change?: number;
}

/** How far a search has come. */
export interface LookProgress {
  readonly place: LookPlace;
  readonly plan: LookPlan;
  readonly on: IsoDate;
  readonly requests: readonly LookRequest[];
  /** Documents on this computer that were looked through, and passages found in them. */
  readonly here: number;
  readonly foundHere: number;
  readonly searched: number;
  /** Titles that GOV.UK gave. */
  readonly titles: number;
  /** Documents of www.gov.uk that were chosen, how many of them were asked for, and texts that were read. */
  readonly chosen: number;
  readonly settled: number;
  readonly read: number;
  /** Titles of documents that were too long to be looked through. */
  readonly tooLong: readonly string[];
}

/** Where a search stands (UI section 10.2). */
export type LookState = { readonly progress: LookProgress; readonly answers: readonly LookAnswer[] } & (
  | { readonly is: 'asking' }
  /** `ended`: how; only a finished search can be on record. */
  | { readonly is: 'answers'; readonly ended: 'finished' | 'stopped' }
  | { readonly is: 'none'; readonly ended: 'finished' | 'stopped' }
  /** `until`: before that moment, milliseconds since 1970, www.gov.uk asked not to be asked; `pause`: seconds that it asked for. */
  | {
      readonly is: 'unavailable';
      readonly because: 'busy' | 'too slow';
      readonly until?: number;
      readonly pause?: number;
    }
  | { readonly is: 'no connection' }
  /** An answer of GOV.UK could not be read, or a fault of ours. */
  | { readonly is: 'failed'; readonly say: string }
);

/** How far the looking for all watched commitments has come. */
export interface LookAllState {
  /** 'unavailable', 'no connection', 'failed': it ended there; what was found till then stays. */
  readonly is: 'looking' | 'done' | 'stopped' | 'unavailable' | 'no connection' | 'failed';
  /** Which commitment is looked for, of how many. */
  readonly at: number;
  readonly of: number;
  /** Every request, in order. */
  readonly requests: readonly LookRequest[];
  /** No more requests are made. */
  readonly most: number;
  readonly passages: number;
  /** Commitments with passages; with a finished search that found none; with titles that were not read. */
  readonly found: number;
  readonly none: number;
  readonly unread: number;
  /** The first commitment with passages, by the key of its subject. */
  readonly firstFound?: LookSubject['key'];
}
