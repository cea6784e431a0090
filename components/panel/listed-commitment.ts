import type {
  AddressCertainty,
  CommitmentFind,
  DeadlineEntry,
  EvidenceId,
  IsoDate,
  JudgedAs,
  Judgement,
  PublishedView,
  Relation,
  Sign,
  Stage,
  Stance,
  Status,
  Testability,
  Tier,
} from '@/lib/model';

/** Where a record can be looked up: its official address, and whether that very address was read. */
export interface SourceShown {
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly address?: string;
  readonly certainty?: AddressCertainty;
}

/** One entry of the evidence: a record, or a search that found nothing. */
export type TimelineEntry =
  | {
      readonly is: 'record';
      readonly id: EvidenceId;
      readonly source: SourceShown;
      /** Further places that show the same. */
      readonly also: readonly SourceShown[];
      readonly shows: string;
      readonly note?: string;
      readonly stance: Stance;
      readonly tier: Tier;
      readonly independent: boolean;
      /** Absent: the editors'. */
      readonly by?: 'reader';
      /** Who publishes the pack that it came with. */
      readonly pack?: string;
      /** It corrects an earlier record, or a later one corrects it. */
      readonly correction?: 'corrects' | 'corrected';
    }
  | {
      readonly is: 'gap';
      readonly id: EvidenceId;
      readonly scope: string;
      readonly from: string;
      readonly to?: string;
      readonly note?: string;
      readonly asOf: IsoDate;
    };

export interface Participant {
  readonly name: string;
  readonly counts: Readonly<Record<Stance, number>>;
  readonly editors?: JudgedAs;
}

/** An earlier text that this one takes up. */
export interface EarlierText {
  readonly relation: Relation;
  readonly document: string;
  readonly date: string;
  readonly note: string;
  /** Absent: the editors say so. */
  readonly by?: 'reader';
  /** The earlier words, where the corpus holds them. */
  readonly quote?: string;
  readonly address?: string;
}

/** What the corpus knows of a commitment. */
export interface KnownCommitment {
  readonly status: Status;
  readonly testability: Testability;
  /** The last stage of its history after the promise itself, in the editors' words. */
  readonly lastStage?: Stage;
  /** Newest first; gaps at the end. */
  readonly timeline: readonly TimelineEntry[];
  readonly participants: readonly Participant[];
  /** Records about none of the participants by itself. */
  readonly aboutNone: number;
  /** Who speaks for those who promised, where a record tells. */
  readonly officialPublisher?: string;
  /** Some record comes from those who promised. */
  readonly ownAccount: 'there' | 'none';
  readonly earlier: readonly EarlierText[];
  readonly deadlines: readonly DeadlineEntry[];
  readonly views: readonly Judgement[];
  /** Of those who publish packs. */
  readonly published: readonly PublishedView[];
}

/** A commitment of the page as a row of the list. */
export interface ListedCommitment {
  readonly find: CommitmentFind;
  readonly number: number;
  readonly sign: Sign;
  /** The named bodies that the actors' words stand for. */
  readonly who: readonly string[];
  readonly known?: KnownCommitment;
}
