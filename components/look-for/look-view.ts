import type { AnswerSaying, CommitmentEntry, CommitmentFind, LookAnswer, LookBefore, LookChoice } from '@/lib/model';
import type { LookPlace, LookRequest, LookState, LookSubject } from '@/lib/model';

/** Where the looking for one commitment stands. */
export type LookView =
  | { readonly at: 'opening' }
  | { readonly at: 'before'; readonly before: LookBefore }
  | {
      readonly at: 'looking';
      readonly before: LookBefore;
      readonly state: LookState;
      /** What the reader said of each passage, by its id. */
      readonly choices: Readonly<Record<LookAnswer['id'], LookChoice>>;
      /** Whether what the reader said last, or that nothing was found, is on disk. */
      readonly kept: 'yes' | 'storage full';
      /** Requests may be left, so that a search that could not go on goes on. */
      readonly goesOn: 'yes' | 'no';
    };

/** A commitment of a row or a page of its own. */
export interface LookedFor {
  readonly entry?: CommitmentEntry;
  readonly find?: CommitmentFind;
  /** The names that the actors of a find stand for. */
  readonly who?: readonly string[];
}

/** The ways in which a reader looks for what became of commitments; searches go on while others are shown. */
export interface LookTools {
  /** Nothing where the page of a find is not known. */
  readonly subjectOf: (one: LookedFor) => LookSubject | undefined;
  /** Nothing where it was not opened, or was put away. */
  readonly viewOf: (key: LookSubject['key']) => LookView | undefined;
  /** Shows what would be asked; or begins at once, where the reader asked not to be asked. */
  readonly open: (subject: LookSubject) => void;
  /** Puts it away; a search that runs is stopped. */
  readonly close: (key: LookSubject['key']) => void;
  /** @param words instead of those that were shown */
  readonly start: (subject: LookSubject, place: LookPlace, words?: readonly string[]) => void;
  /** Looks with one search and so many documents at most. Settles when it is over; the search is shown as all are. */
  readonly lookWithin: (
    subject: LookSubject,
    documents: number,
    asked: (requests: readonly LookRequest[]) => void,
  ) => Promise<LookState | undefined>;
  readonly stop: (key: LookSubject['key']) => void;
  readonly goOn: (key: LookSubject['key']) => void;
  readonly say: (subject: LookSubject, answer: LookAnswer, says: AnswerSaying) => void;
  readonly takeBack: (subject: LookSubject, answer: LookAnswer) => void;
  /** The reader refuses all passages of a finished search: that nothing was found is on record. */
  readonly noneOfThese: (subject: LookSubject) => void;
  /** From now on www.gov.uk is asked at the first press. */
  readonly dontAskAgain: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The find for which the reader pressed "Look for it" on its page; each press is another value. */
  readonly wanted?: { readonly find: CommitmentFind['id'] };
}
