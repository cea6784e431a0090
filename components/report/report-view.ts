import type { Changed, AnswerSaying, ReportTable } from '@/lib/model';

import type { View } from '../states/view';

/** A row, and what it is to count as. */
export interface RowWish {
  readonly id: string;
  readonly counts: AnswerSaying;
}

/** What the reader can do with the table of a report. */
export interface ReportActs {
  readonly accept: (rows: readonly RowWish[]) => Promise<Changed | undefined>;
  readonly takeBack: (ids: readonly string[]) => Promise<Changed | undefined>;
  /** The one is no report on the other. */
  readonly refuse: () => Promise<Changed | undefined>;
  /** Leaves the table; nothing is written. */
  readonly leave: () => void;
}

export interface ReportPageView {
  readonly view: View<ReportTable>;
  /** Absent until the store is open. */
  readonly acts?: ReportActs;
}

export const GROUPS = ['answered', 'not answered', 'in the report only'] as const;
/** What the reader can have shown. */
export type Group = (typeof GROUPS)[number];
