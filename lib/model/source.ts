import type { IsoDate } from './date';

export type Confidence = 'high' | 'medium' | 'low';

/** Whether the address itself was read, a copy of the document was, or the address follows a pattern. */
export type AddressCertainty = 'seen' | 'copy seen' | 'inferred';

/** Where a fact comes from. A record without one is refused. */
export interface Source {
  readonly publisher: string;
  readonly title: string;
  /** The day of the source; a year or a month where no day is known (`2025`, `2025-06`). */
  readonly date: string;
  /** Official address, where one is known. */
  readonly address?: string;
  readonly certainty?: AddressCertainty;
  /** Where a copy was read, if not at `address`. */
  readonly copy?: string;
  /** The day by which it was read: a source without a day is known from then on. */
  readonly read?: IsoDate;
}
