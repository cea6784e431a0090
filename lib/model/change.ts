import type { CommitmentFind } from './analysis';

/** A run of words that both texts have, or that only one has. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** A paragraph, heading, item or row of two texts, in reading order. */
export type PassageChange =
  /** So many passages stand in both. */
  | { readonly kind: 'same'; readonly passages: number }
  | { readonly kind: 'removed' | 'added'; readonly words: string }
  | { readonly kind: 'reworded'; readonly runs: readonly WordRun[] };

/** A commitment whose words were changed. */
export interface RewordedCommitment {
  readonly was: CommitmentFind;
  readonly now: CommitmentFind;
  readonly runs: readonly WordRun[];
}

/** What a page said before and says now. */
export interface TextComparison {
  readonly passages: readonly PassageChange[];
  readonly commitments: {
    readonly added: readonly CommitmentFind[];
    readonly removed: readonly CommitmentFind[];
    readonly reworded: readonly RewordedCommitment[];
    /** So many stand as they stood. */
    readonly same: number;
  };
}
