import type { Relation } from './corpus';
import type { CommitmentId } from './ids';

export const DIFFERENCES = [
  'firmer words',
  'weaker words',
  'a date came in',
  'a date dropped out',
  'a condition came in',
  'a condition dropped out',
  'fewer topics',
] as const;
/** What a suggested relation rests on. */
export type Difference = (typeof DIFFERENCES)[number];

/**
 * A stored commitment that one of the page may take up, or that may take it up. Nobody has said so yet: it is no fact
 * until the reader accepts it.
 */
export interface LineageSuggestion {
  readonly other: CommitmentId;
  /** What the stored one is to that of the page. */
  readonly is: 'earlier' | 'later';
  /** What the later of the two does to the earlier. */
  readonly relation: Relation;
  readonly because: readonly Difference[];
  /** How much of their content words both have: 0 to 1. */
  readonly share: number;
}

/** A stored commitment that a report of progress may answer; as unsaid. */
export interface AnswerSuggestion {
  readonly commitment: CommitmentId;
  readonly share: number;
}
