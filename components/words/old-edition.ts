import type { IsoDate } from '@/lib/model';

const YEAR_DAYS = 365;
const DAY_MS = 86_400_000;

/** Whether what is held of a day is over a year old: then it is said, once per page. */
export function isOverAYear(day: IsoDate, today: IsoDate): boolean {
  return (Date.parse(today) - Date.parse(day)) / DAY_MS > YEAR_DAYS;
}
