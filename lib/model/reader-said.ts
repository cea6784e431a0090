import type { CommitmentFind } from './analysis';
import type { Stance, Tier } from './corpus';
import type { CommitmentId } from './ids';

/** Whether a change is on disk. */
export type Changed = 'saved' | 'storage full';

/** A commitment that something is said of: a stored one, or one found on the page, which is then stored. */
export type OfCommitment = CommitmentId | CommitmentFind;

/** What the reader says of clipped words. */
export interface ClipSaid {
  readonly commitment: CommitmentId;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly date: string;
}

/** A record from elsewhere, in the reader's own words. */
export interface RecordSaid {
  readonly stance: Stance;
  readonly tier: Tier;
  readonly publisher: string;
  readonly date: string;
  readonly address: string;
  /** One sentence: what it shows. */
  readonly shows: string;
}
