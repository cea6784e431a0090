import type { Commitment, Given, Progress } from './commitment';
import type { Mention } from './entity';
import type { AnalysisKey, CommitmentId, FindId } from './ids';
import type { IsoDate } from './date';
import type { Because, PageFacts } from './page';
import type { Said } from './said';

export type MentionFind = Mention & { readonly id: FindId };
export type CommitmentFind = Commitment & {
  readonly id: FindId;
  readonly quote: string;
  /** The whole sentence that the clause stands in, where it says more than the clause. */
  readonly sentence?: string;
  readonly known?: CommitmentId;
  readonly given?: Given;
};
export type ProgressFind = Progress & { readonly id: FindId; readonly quote: string; readonly given?: Given };

/** Everything found in one text. Plain values: it crosses messages and is kept in the cache. */
export interface Finds {
  readonly mentions: readonly MentionFind[];
  readonly commitments: readonly CommitmentFind[];
  readonly progress: readonly ProgressFind[];
}

/** What the margin shows of a commitment: its sign, and the headline that the sign stands for. */
export type MarginSaid = Pick<Said, 'sign' | 'headline'>;

/** What the page is told: the finds, and what the margin says of each commitment. */
export interface Analysis {
  readonly key: AnalysisKey;
  readonly finds: Finds;
  readonly signs: Readonly<Record<FindId, MarginSaid>>;
  /** The day of the records: the latest of those that were read. */
  readonly asOf: IsoDate;
  /** What is known of the page, once it was decided which it is; absent: as it says of itself. */
  readonly page?: PageFacts;
}

/**
 * What comes of a page that was just come to. `first`: it is of the beginning of a long page, under the key of the whole; the
 * whole is still to be asked for. Or why it is not read.
 */
export type Analysed =
  | { readonly analysis: Analysis; readonly part: 'whole' | 'first' }
  | { readonly because: Because };

export type FindKind = 'entity' | 'commitment' | 'progress' | 'note';
