import type { IsoDate } from './date';
import type { EntityId } from './ids';
import type { Span } from './span';

export const STRENGTHS = ['firm', 'continuing', 'exploratory'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Who takes it on: the words used, and the named bodies that they stand for, as far as the text tells. */
export interface Actor {
  readonly words: string;
  readonly entityIds: readonly EntityId[];
}

/** By when: the words, and what they come to, given the day of publication. */
export interface Deadline extends Span {
  readonly words: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** "the next ministerial meeting": an event stays an event. */
  readonly event?: string;
  /** The reader said when it is due; `words` are still the page's, '' where it has none. */
  readonly by?: 'reader';
}

export interface Words extends Span {
  readonly words: string;
}

/** The `why` of a commitment that no cue found: the reader marked its words. */
export const MARKED_BY_READER = 'marked by you';

/** The `why` of a commitment that no cue found: the corpus has the words of its sentence on this page. */
export const RECOGNISED_BY_WORDS = 'known by its words';

/** A clause in which a public actor takes something on (ANNOTATION: Commitments). */
export interface Commitment extends Span {
  readonly strength: Strength;
  /** The words that make it a commitment: "agreed to explore". */
  readonly trigger: Words;
  readonly actors: readonly Actor[];
  /** The text after the trigger. */
  readonly action: Words;
  readonly deadline?: Deadline;
  readonly conditions: readonly Words[];
  /** The section heading it stands under. */
  readonly heading?: string;
  /** The name of the cue that found it. */
  readonly why: string;
}

/** What the finder gave, of a find that the reader put right. */
export interface Given extends Span {
  readonly quote: string;
  readonly actors: readonly Actor[];
  readonly deadline?: Deadline;
}

/** A clause that reports a public actor's action as done or under way. */
export interface Progress extends Span {
  readonly actors: readonly Actor[];
  readonly heading?: string;
  readonly why: string;
}
