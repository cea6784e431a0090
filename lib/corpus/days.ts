import type { IsoDate } from '@/lib/model';

/** The last day of a day, month or year, as text that compares with days: no month is longer than 31. */
export function endOf(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-31` : date;
}

/**
 * Whether something dated `date` was known on `asOf`. A date without a day is known from its end, or from the day by
 * which it was read, if that is earlier.
 */
export function isKnown(date: string, read: IsoDate | undefined, asOf: IsoDate): boolean {
  return endOf(date) <= asOf || (read !== undefined && read <= asOf && date <= asOf);
}
