import type { Author, JudgedAs, Judgement, OfficialState, Stance, Tier } from './corpus';
import type { IsoDate } from './date';
import type { EntityId, EvidenceId } from './ids';

/** The outer shape of a sign: where the words come from. */
export type SignShape = 'new' | 'again' | 'untestable' | 'progress' | 'note';
/** The inner sign: what became of them. */
export type SignMark =
  | 'empty'
  | 'none found'
  | 'records'
  | 'kept'
  | 'partly kept'
  | 'not kept'
  | 'date passed'
  | 'disputed'
  | 'replaced';
export interface Sign {
  readonly shape: SignShape;
  readonly mark: SignMark;
}

/** The inner sign of a view. "Too early" has none of its own: there the records speak. */
export const MARK_OF_VIEW: Readonly<Record<JudgedAs, SignMark>> = {
  kept: 'kept',
  'kept so far': 'kept',
  'partly kept': 'partly kept',
  'not kept': 'not kept',
  superseded: 'replaced',
  'too early': 'empty',
  'not testable': 'empty',
  disputed: 'disputed',
};

/** The first of UI section 6's headlines that holds; `lib/words` makes its sentence. */
export type Headline =
  | { readonly says: 'view'; readonly editors?: JudgedAs; readonly reader?: JudgedAs }
  | { readonly says: 'cannot be tested' }
  | { readonly says: 'records disagree' }
  | { readonly says: 'records suggest done' | 'records suggest not done'; readonly records: number }
  | { readonly says: 'the date has passed' }
  | { readonly says: 'none found' }
  | { readonly says: 'nobody has looked' };

/** A deadline that was moved: the day before the current one, and how often it was moved in all. */
export interface Moved {
  readonly from: IsoDate;
  readonly times: number;
}

/** `binds`: whether the words tie the action to that day; a season, a span or a start does not. `by`: who set it, where the page did not. */
export type Schedule =
  | { readonly is: 'none stated' }
  | {
      readonly is: 'upcoming' | 'due' | 'overdue';
      readonly due: IsoDate;
      readonly words: string;
      readonly binds: 'to a day' | 'to no day';
      readonly moved?: Moved;
      readonly by?: 'reader';
    }
  | { readonly is: 'words alone'; readonly words: string }
  | { readonly is: 'event-bound'; readonly event: string; readonly held?: IsoDate; readonly by?: 'reader' };

/** A finished search on record that found nothing: who looked, and as of which day. */
export interface Looked {
  readonly by: Author;
  readonly on: IsoDate;
}

export interface ParticipantStatus {
  readonly entity: EntityId;
  readonly counts: Readonly<Record<Stance, number>>;
  readonly editors?: JudgedAs;
}

/** DESIGN section 6: axes, never one number; and the records each was read from. */
export interface Status {
  readonly asOf: IsoDate;
  /** How many of the four parts are stated outright. */
  readonly stated: number;
  readonly schedule: Schedule;
  readonly official: OfficialState;
  readonly counts: Readonly<Record<Stance, number>>;
  readonly tiers?: Readonly<Record<Tier, number>>;
  /** Records whose publisher is not one of those who promised. */
  readonly independent: number;
  /** A record of tier 1 to 3 for or against, by a publisher who promised nothing: else never say "verified". */
  readonly verified?: true;
  readonly editors?: JudgedAs;
  readonly reader?: JudgedAs;
  readonly participants: readonly ParticipantStatus[];
  /** The last finished search; absent: nobody has looked yet. */
  readonly looked?: Looked;
  readonly headline: Headline;
  /** The view that the headline tells, with its author and reason. */
  readonly told?: Judgement;
  readonly sign: Sign;
  /** The records that the status was read from. */
  readonly why: readonly EvidenceId[];
}
