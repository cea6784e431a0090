import type { Strength } from './commitment';
import type { WordRun } from './change';
import type { IsoDate, IsoInstant } from './date';
import type { DueEntry } from './due';
import type { CommitmentId } from './ids';
import type { PageKey } from './note';

/** A commitment that the reader watches. */
export interface Watched {
  readonly id: CommitmentId;
  readonly since: IsoInstant;
}

/** The groups of the list of watched commitments, in their order (UI section 10.5). A commitment is in the first that fits. */
export const WATCH_GROUPS = [
  'past, nobody looked',
  'due soon',
  'changed',
  'later',
  'past, looked for',
  'no date',
] as const;
export type WatchGroup = (typeof WATCH_GROUPS)[number];

/** That its page was read with other words since it is watched. */
export interface WatchedChange {
  readonly page: PageKey;
  readonly textHash: string;
  readonly seen: IsoDate;
  /** The day of the change that GOV.UK shows, where it shows another one than before. */
  readonly updated?: IsoDate;
  /** Whether both texts are held, so that they can be compared. */
  readonly isKept: boolean;
  /** The words that went and came, where both texts have the commitment; 'gone': the newer text has it no more. */
  readonly words?: readonly WordRun[] | 'gone';
}

/** A watched commitment as the list shows it. */
export interface WatchedEntry extends DueEntry {
  readonly since: IsoInstant;
  readonly group: WatchGroup;
  readonly strength: Strength;
  /** The day of the last finished search on record, whoever made it. */
  readonly looked?: IsoDate;
  readonly change?: WatchedChange;
}

/** Everything that the reader watches. */
export interface WatchedList {
  /** By group, in each the soonest first. */
  readonly entries: readonly WatchedEntry[];
  /** The day to which groups and distances are counted: today, or the day of the records where that is later. */
  readonly on: IsoDate;
  /** The day of the records, and whether it is the reader's own last change of this list. */
  readonly asOf?: { readonly day: IsoDate; readonly is: 'of the records' | 'of this list' };
}
