import type { IsoDate, TextComparison } from '@/lib/model';

/** What changed on one page between two visits. */
export interface Changes {
  readonly title: string;
  readonly address: string;
  readonly readOn: IsoDate;
  readonly readNow: IsoDate;
  /** The day of the change that GOV.UK shows, where it moved. */
  readonly updated?: IsoDate;
  readonly comparison: TextComparison;
}
