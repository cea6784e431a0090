import type { CommitmentId, Headline, Schedule } from '@/lib/model';

/** A commitment with a date or an event. */
export interface DueEntry {
  readonly id: CommitmentId;
  readonly words: string;
  readonly schedule: Schedule;
  readonly headline: Headline;
  readonly document: string;
  readonly date: string;
  readonly address?: string;
}

export interface DueGroup {
  readonly entries: readonly DueEntry[];
  /** How many there are, shown or not. */
  readonly all: number;
}

export interface Due {
  readonly toCome: DueGroup;
  readonly passed: DueGroup;
  readonly eventBound: DueGroup;
}
