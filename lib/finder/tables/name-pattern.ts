import type { DateInterval, EntityType, IsoDate } from '@/lib/model';

import type { InYear } from '../dates/which-year';

/**
 * What a pattern begins with: any number, a number that may be a day (up to two digits) or a year (four), a sign
 * of currency, or one of these words in any case. Rows are tried only where it stands.
 */
type First = 'digit' | 'day' | 'year' | 'currency' | readonly string[];

/** A productive pattern: a row of a table. Patterns are sticky (`y`) and linear. */
export interface Pattern {
  readonly name: string;
  /** Why it stands though no stored text needs it: the class that it is of. */
  readonly because?: string;
  readonly type: EntityType;
  readonly first: First;
  readonly pattern: RegExp;
  /** What the text before must end with. */
  readonly after?: RegExp;
  /** What the text before must not end with. */
  readonly notAfter?: RegExp;
  /** Must be found in it, with this row's name. */
  readonly example: string;
  /** Must not be found in it by this row. */
  readonly counterExample: string;
}

export type Parts = Readonly<Record<string, string | undefined>>;

/** A pattern of dates says also what the words mean, as far as the day of publication lets it. */
export interface DatePattern extends Pattern {
  readonly means: (parts: Parts, published: IsoDate | undefined, inYear: InYear) => DateInterval | undefined;
}
