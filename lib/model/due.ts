import type { Said } from './said';
import type { CommitmentId } from './ids';

/** A commitment with a date or an event, as a list of what is due shows it. */
export interface DueEntry {
  readonly id: CommitmentId;
  readonly words: string;
  readonly said: Said;
  readonly document: string;
  readonly date: string;
  readonly address?: string;
}

/** The first entries of one kind, and how many there are in all. */
export interface DueGroup {
  readonly entries: readonly DueEntry[];
  readonly all: number;
}

/** The next few of what is due: of what the reader watches, or of everything while nothing is watched. */
export interface DueNext {
  readonly of: 'what is watched' | 'everything';
  readonly entries: readonly DueEntry[];
  /** How many there are in all. */
  readonly all: number;
}

/** What is due across the corpus: days in their order, events apart. */
export interface DueDates {
  readonly toCome: DueGroup;
  readonly passed: DueGroup;
  readonly eventBound: DueGroup;
}
