import type { Strength } from './commitment';
import type { IsoDate, IsoInstant } from './date';
import type { CommitmentId, DocumentId, EntityId, EvidenceId } from './ids';
import type { QuoteSelector } from './note';
import type { Confidence, Source } from './source';
import type { Entity } from './entity';

/** A pack's rows: the name tells which pack. */
export type PackOrigin = `pack:${string}`;
/** Whose record it is: shipped with the build, the reader's own, or of a pack that the reader took in. */
export type Origin = 'seed' | 'reader' | PackOrigin;
/** Whose a row of the store is; outside of it absent, and then the editors'. */
export interface Attributed {
  readonly origin?: Origin;
}
/** The same as it is told: a pack by its publisher. */
export type Author = 'editors' | 'reader' | { readonly pack: string };

export interface CorpusDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly kind: string;
  readonly address?: string;
  /** The commitments that it bears on. */
  readonly bearsOn?: readonly CommitmentId[];
  readonly note?: string;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

export type Answer = 'yes' | 'in part' | 'not stated';

/** DESIGN section 6, testability. `said` is what the text gives, in its own words or a short note. */
export interface Testability {
  readonly deliverable: { readonly answer: Answer; readonly said?: string };
  readonly target: { readonly answer: Answer; readonly said?: string };
  readonly timeframe: { readonly answer: Answer; readonly said?: string };
  readonly owner: { readonly answer: Answer; readonly said?: string };
}

/** One line of the ledger of deadlines: a moved date keeps the old one. */
export interface DeadlineEntry {
  readonly words: string;
  readonly due?: IsoDate;
  readonly event?: string;
  readonly eventDate?: IsoDate;
  readonly setOn: string;
  readonly source: Source;
  /** The reader said so: it binds to the day, whatever the words are. */
  readonly by?: 'reader';
}

export type OfficialState = 'open' | 'in progress' | 'done' | 'changed' | 'dropped' | 'unknown';

/** One dated stage of what became of it. A new stage is a new line; none is ever rewritten. */
export interface Stage {
  /** The day; a month or a year where no day is known. */
  readonly since: string;
  /** In our words: "at risk: about 16,800 by December 2022". */
  readonly said: string;
  /** What the promising side said then, where this stage is its own word. */
  readonly official?: OfficialState;
  readonly source: Source;
}

/**
 * The sentence that states a commitment in a document, where its wording is not stored: its content words in lower case,
 * each once, sorted. It is recognised on that document's own page only.
 */
export interface SentenceWords {
  readonly document: DocumentId;
  readonly words: readonly string[];
  /** Those of them that the clause of the promise has to have, where the sentence says more than one thing. */
  readonly clause?: readonly string[];
}

/** A commitment of the corpus: recorded, reviewed, with its source. */
export interface CorpusCommitment {
  readonly id: CommitmentId;
  readonly document: DocumentId;
  /** The exact words, where the corpus has them; a page's commitment is the same if its words are. */
  readonly quote?: string;
  /** The sentences that it is recognised by besides. */
  readonly sentences?: readonly SentenceWords[];
  /** In our words, for commitments whose exact wording was not read. */
  readonly summary: string;
  readonly strength: Strength;
  readonly promisedBy: readonly EntityId[];
  readonly action: string;
  readonly conditions: readonly string[];
  readonly testability: Testability;
  readonly deadlines: readonly DeadlineEntry[];
  /** Oldest first. */
  readonly history: readonly Stage[];
  readonly note?: string;
  readonly sources: readonly Source[];
  readonly confidence: Confidence;
  /** The state of knowledge of the area that it came with; absent: the corpus's. */
  readonly edition?: IsoDate;
  /** The reader's own: these words were selected, and are no find of the grammar. */
  readonly marked?: true;
  /** The reader's own: what the finder gave, where the reader put it right. */
  readonly given?: Pick<CorpusCommitment, 'deadlines' | 'promisedBy' | 'testability'>;
}

export const STANCES = ['supports', 'contradicts', 'context'] as const;
export type Stance = (typeof STANCES)[number];
export const TIERS = [1, 2, 3, 4, 5] as const;
export type Tier = (typeof TIERS)[number];

/** A record that bears on commitments. Never changed once written; a correction is a new record. */
export interface Evidence {
  readonly id: EvidenceId;
  readonly for: readonly CommitmentId[];
  readonly stance: Stance;
  readonly tier: Tier;
  /** The publisher is independent of every actor that made the commitment. */
  readonly independent: boolean;
  readonly confidence: Confidence;
  /** One sentence: what it shows. */
  readonly shows: string;
  /** The participants whom it is about, where it is about some of them only; empty: about none of them by itself. */
  readonly about?: readonly EntityId[];
  /** How the stance or the tier is to be read, where that is not plain. */
  readonly note?: string;
  readonly source: Source;
  /** Further places that show the same. */
  readonly also?: readonly Source[];
  readonly corrects?: EvidenceId;
  /** The reader's own: when it was clipped, and the words on the page of its source. */
  readonly clipped?: { readonly at: IsoInstant; readonly selector?: QuoteSelector };
}

/** A finished search that found nothing: absence is a record of its own. Without one, nobody has looked. */
export interface Searched {
  readonly id: EvidenceId;
  readonly for: readonly CommitmentId[];
  /** What was looked for. */
  readonly scope: string;
  /** Where: "GOV.UK", "the web", "the documents on this computer". */
  readonly where?: string;
  /** The words that were searched for, each as it was typed. */
  readonly words?: readonly string[];
  /** The time in which it would have happened: first and last day, month or year. */
  readonly from: string;
  readonly to?: string;
  readonly about?: readonly EntityId[];
  readonly note?: string;
  /** The day as of which nothing was found. */
  readonly asOf: IsoDate;
  /** The reader's own: when it was recorded. */
  readonly at?: IsoInstant;
}

export const RELATIONS = ['restates', 'strengthens', 'weakens', 'narrows', 'replaces'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Lineage {
  readonly later: CommitmentId;
  readonly relation: Relation;
  /** The earlier commitment, where the corpus holds it. */
  readonly earlier?: CommitmentId;
  /** The earlier document, in words, where its text was not found. */
  readonly earlierDocument: DocumentId;
  readonly note: string;
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
  /** The reader's own: when it was accepted; unknown before. */
  readonly accepted?: IsoInstant;
}

export const VIEWS = [
  'kept',
  'kept so far',
  'partly kept',
  'not kept',
  'superseded',
  'too early',
  'not testable',
  'disputed',
] as const;
/** A judgement, never a fact. */
export type JudgedAs = (typeof VIEWS)[number];

export interface Judgement {
  readonly commitment: CommitmentId;
  readonly by: 'editors' | 'reader';
  readonly view: JudgedAs;
  readonly date: IsoDate;
  readonly reason: string;
  /** Of several views of one day, the last given counts. */
  readonly given?: IsoInstant;
  readonly perParticipant: readonly { readonly entity: EntityId; readonly view: JudgedAs }[];
}

/** The view of a pack's publisher. It is never the editors', and decides no headline. */
export interface PublishedView extends Omit<Judgement, 'by'> {
  readonly publisher: string;
}

/** Everything the build ships, or everything known of some commitments. */
export interface Corpus {
  readonly version: string;
  /** Who keeps it, and whose the editors' views are. */
  readonly editors: string;
  /** The state of knowledge. */
  readonly asOf: IsoDate;
  readonly entities: readonly Entity[];
  readonly documents: readonly CorpusDocument[];
  readonly commitments: readonly CorpusCommitment[];
  readonly evidence: readonly Evidence[];
  readonly searched: readonly Searched[];
  readonly lineage: readonly Lineage[];
  readonly judgements: readonly Judgement[];
}

/** What bears on one commitment. */
export interface Bearing {
  readonly evidence: readonly (Evidence & Attributed)[];
  readonly searched: readonly (Searched & Attributed)[];
  /** Where it came from: it is the later one. */
  readonly lineage: readonly (Lineage & Attributed)[];
  /** What takes it up: it is the earlier one. */
  readonly takenUp?: readonly (Lineage & Attributed)[];
  readonly judgements: readonly Judgement[];
}

/** What one pack that the reader took in brought of a commitment. A view in it is its publisher's. */
export interface PackRecords extends Bearing {
  readonly origin: PackOrigin;
  readonly publisher: string;
  /** The state of knowledge of the pack. */
  readonly asOf: IsoDate;
}

/**
 * Everything that is known of one commitment of the corpus. What the editors and the reader hold stands here; what packs
 * hold stands beside it, each by itself: only `byOrigin` of `lib/db` parts them.
 */
export interface CommitmentRecords extends Bearing {
  readonly commitment: CorpusCommitment & Attributed;
  /** Who recorded the commitment itself; absent outside the store. */
  readonly origin?: Origin;
  /** In the order in which they were taken in. */
  readonly packs?: readonly PackRecords[];
}
