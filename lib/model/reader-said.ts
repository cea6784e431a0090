import type { CommitmentFind } from './analysis';
import type { Stance, Tier } from './corpus';
import type { CommitmentId } from './ids';
import type { PageFacts } from './page';

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

/** What a search on record tells besides its place and words. */
export interface SearchTold {
  /** What was looked through: "41 titles, 20 read." */
  readonly note?: string;
  /** The day from which on it was looked for; absent: that of the commitment. */
  readonly from?: string;
  /** The page of a commitment that was only found, where it may be another one than that of the tab by now. */
  readonly page?: PageFacts;
}
