import type { Finds } from './analysis';
import type {
  Author,
  CorpusCommitment,
  CorpusDocument,
  JudgedAs,
  Judgement,
  PublishedView,
  Relation,
  Stance,
  Tier,
} from './corpus';
import type { IsoDate } from './date';
import type { Entity } from './entity';
import type { CommitmentId, EvidenceId, FindId } from './ids';
import type { PageFacts } from './page';
import type { Said } from './said';
import type { AddressCertainty } from './source';
import type { TimelineEvent } from './timeline';

/** Where a record can be looked up: its official address, whether that very address was read, else where a copy was. */
export interface SourceShown {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly address?: string;
  readonly certainty?: AddressCertainty;
  readonly copy?: string;
}

/** A record as it is shown; whose it is, where it is not the editors'. */
export interface EvidenceShown {
  readonly id: EvidenceId;
  readonly source: SourceShown;
  /** Further places that show the same. */
  readonly also: readonly SourceShown[];
  readonly shows: string;
  readonly note?: string;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly independent: boolean;
  /** Absent: the editors', or a pack's. */
  readonly by?: 'reader';
  /** Who publishes the pack that it came with. */
  readonly pack?: string;
  /** It corrects an earlier record of the same hand, or a later one of the same hand corrects it. */
  readonly correction?: 'corrects' | 'corrected';
  /** Whose record it would correct: another's, which stays as it is. */
  readonly contests?: Author;
  /** Who would correct it. */
  readonly contestedBy?: readonly Author[];
}

/** A finished search that found nothing: who, when, where, which words. */
export interface SearchShown {
  readonly id: EvidenceId;
  readonly by: Author;
  readonly on: IsoDate;
  readonly scope: string;
  readonly where?: string;
  readonly words: readonly string[];
  readonly from: string;
  readonly to?: string;
  readonly note?: string;
}

export interface Participant {
  readonly name: string;
  readonly counts: Readonly<Record<Stance, number>>;
  readonly editors?: JudgedAs;
}

/** An earlier text that this one takes up, or a later one that takes it up. */
export interface RelatedText {
  readonly relation: Relation;
  readonly document: string;
  readonly date: string;
  readonly note: string;
  /** Absent: the editors say so. */
  readonly by?: Exclude<Author, 'editors'>;
  /** Its words, where the store holds them; else the editors' summary. */
  readonly quote?: string;
  readonly address?: string;
  /** Where the store holds the commitment itself. */
  readonly commitment?: CommitmentId;
  readonly headline?: string;
  /** Who publishes the pack that holds it, where neither the editors nor the reader do. */
  readonly pack?: string;
}

/** Everything that the store knows of one commitment, as its page and an open row show it. */
export interface CommitmentEntry {
  readonly said: Said;
  readonly commitment: CorpusCommitment;
  /** Who recorded it, and whose summary it is. */
  readonly recordedBy: Author;
  readonly document?: CorpusDocument;
  /** Of a PDF that is read: the page that its words begin on, counted from 1. */
  readonly sheet?: number;
  /** Those who promised, by name. */
  readonly who: readonly string[];
  /** Newest first. */
  readonly evidence: readonly EvidenceShown[];
  /** Newest first. */
  readonly searched: readonly SearchShown[];
  readonly participants: readonly Participant[];
  /** Records about none of the participants by itself. */
  readonly aboutNone: number;
  readonly earlier: readonly RelatedText[];
  readonly later: readonly RelatedText[];
  readonly views: readonly Judgement[];
  /** Of those who publish packs. */
  readonly published: readonly PublishedView[];
  /** What was promised, moved, due, reported and judged, in the order of time. */
  readonly timeline: readonly TimelineEvent[];
}

/** What the store knows of a page's finds, as the panel shows it. */
export interface PageKnown {
  /** The finds, each commitment with the stored one that it is now. */
  readonly linked: Finds;
  readonly said: Readonly<Record<FindId, Said>>;
  /** Of the commitments that the store holds. */
  readonly entries: Readonly<Record<CommitmentId, CommitmentEntry>>;
  readonly entities: readonly Entity[];
  /** The day of the shipped corpus. */
  readonly edition: IsoDate;
}

/** All commitments of a page as they are saved or printed. */
export interface PageCommitments {
  readonly page: PageFacts;
  /** In the order of the page. */
  readonly entries: readonly CommitmentEntry[];
  /** The day of the shipped corpus. */
  readonly edition: IsoDate;
}
