import type { IsoDate } from '@/lib/model';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY_MS = 86_400_000;
/** From so many days on weeks are counted, and from so many months; beyond the last month, years (UI section 6). */
const DAYS_COUNTED = 14;
const WEEKS_COUNTED = 56;
const MONTHS_COUNTED = 24;
const DAYS_OF_A_WEEK = 7;
const DAYS_OF_A_MONTH = 30.44;
/** From the ninth month on, a year that has begun is "almost" one more. */
const ALMOST_FROM_MONTH = 9;
const MONTHS_OF_A_YEAR = 12;
/** So many days short, a month is "almost" one. */
const ALMOST_DAYS = 3;

/** "24 November 2026"; "June 2025" and "2025" where no day or month is known. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  const named = MONTHS[Number(month) - 1];
  if (named === undefined) return year ?? date;
  return day === undefined ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Whole months of the calendar from the earlier day to the later, and whether no day is left over. */
function monthsBetween(earlier: string, later: string): { readonly months: number; readonly exact: boolean } {
  const [y = 0, m = 0, d = 0] = earlier.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = later.split('-').map(Number);
  const months = (year - y) * MONTHS_OF_A_YEAR + (month - m) - (day < d ? 1 : 0);
  return { months, exact: day === d };
}

function yearsWords(earlier: string, later: string): string {
  const { months, exact } = monthsBetween(earlier, later);
  const years = Math.floor(months / MONTHS_OF_A_YEAR);
  const over = months % MONTHS_OF_A_YEAR;
  if (over === 0 && exact) return counted(years, 'year');
  return over < ALMOST_FROM_MONTH ? `over ${counted(years, 'year')}` : `almost ${counted(years + 1, 'year')}`;
}

function spanWords(far: number, earlier: string, later: string): string {
  if (far < DAYS_COUNTED) return counted(far, 'day');
  if (far < WEEKS_COUNTED) return counted(Math.round(far / DAYS_OF_A_WEEK), 'week');
  const months = Math.round(far / DAYS_OF_A_MONTH);
  if (months >= MONTHS_COUNTED) return yearsWords(earlier, later);
  const almost = far < months * DAYS_OF_A_MONTH - ALMOST_DAYS ? 'almost ' : '';
  return `${almost}${counted(months, 'month')}`;
}

/**
 * "in 12 days", "almost 5 months ago", "over 10 years ago": days under 14, weeks under 8, months up to 23, then years.
 * @param from the day it is counted from: that of the records
 */
export function distanceWords(date: IsoDate, from: IsoDate): string {
  const days = Math.round((Date.parse(date) - Date.parse(from)) / DAY_MS);
  if (days === 0) return 'on the day of the records';
  const words = days > 0 ? spanWords(days, from, date) : spanWords(-days, date, from);
  return days > 0 ? `in ${words}` : `${words} ago`;
}
