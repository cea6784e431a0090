import type { IsoDate } from './date';
import type { Sign } from './status';

/** In the order in which events of one day stand. */
export const TIMELINE_LANES = ['promised', 'moved', 'due', 'reported', 'view'] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];

/** One dated event in the life of a commitment. */
export interface TimelineEvent {
  readonly lane: TimelineLane;
  /** `YYYY-MM-DD`; a month or a year where no day is known. */
  readonly date: string;
  readonly exactness: 'day' | 'month' | 'year';
  /** What the list says after the date, without a full stop. */
  readonly words: string;
  /** The same, short enough to stand in a drawing. */
  readonly label: string;
  /** The day that a promise or a move names, where its words tie the action to it; or that of the event it waits for. */
  readonly to?: IsoDate;
  /** Of a view. */
  readonly sign?: Sign;
}
