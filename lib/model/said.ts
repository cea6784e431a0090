import type { CommitmentId } from './ids';
import type { IsoDate } from './date';
import type { Sign, Status } from './status';

/** What a reader can filter by: each headline belongs to exactly one of them (UI section 10, in its order). */
export const OUTCOMES = [
  'kept',
  'partly kept',
  'not kept',
  'records',
  'undecided',
  'date passed',
  'none found',
  'cannot be tested',
  'nobody looked',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** By when it is to be done, in words. */
export interface DueSaid {
  /** Short, without a full stop: "Was due by 31 December 2020". */
  readonly line: string;
  /** One or two sentences with the distance and the moves of the date. */
  readonly sentence: string;
  /** How the date stands, for filters. */
  readonly is: 'passed' | 'to come' | 'event' | 'none';
  /** The day to sort by and to put in a calendar; absent where the words bind it to no day. */
  readonly day?: IsoDate;
}

/**
 * What the product says of one commitment on the day of its records. Margin, card, panel, search, what is due, its page
 * and every export show this value; none of them works it out anew.
 */
export interface Said {
  /** Of a commitment that the store holds; absent: the words were only found on a page. */
  readonly id?: CommitmentId;
  /** The day of the records: edition of the corpus, pack, or the reader's own last change. Never the computer's day. */
  readonly asOf: IsoDate;
  readonly headline: string;
  readonly outcome: Outcome;
  readonly sign: Sign;
  /** The first sentence of the answer: the reason of the view, else what the records or searches come to. */
  readonly answer: string;
  /** What follows it: stages, records, participants without records. */
  readonly more: readonly string[];
  /** What packs say of it, a sentence each with whose pack it is: beside the answer, and no part of it. */
  readonly beside: readonly string[];
  /** Who publishes the pack that holds the commitment, where neither the editors nor the reader do. */
  readonly pack?: string;
  /** Whose view the headline tells, and of which day. */
  readonly view?: { readonly by: 'editors' | 'reader'; readonly date: IsoDate };
  readonly due: DueSaid;
  /** Why it says this: the rule of the headline, and what was counted. */
  readonly why: { readonly rule: string; readonly counted: string };
  readonly status: Status;
}
