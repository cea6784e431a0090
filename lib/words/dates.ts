import { plural, t, worded } from '@/lib/language';
import type { IsoDate } from '@/lib/model';

const MONTHS: readonly string[] = worded([
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
]);
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

/** How each unit is counted: "5 days". */
const counted = {
  day: (count: number) => plural(count, '{count} day', '{count} days'),
  week: (count: number) => plural(count, '{count} week', '{count} weeks'),
  month: (count: number) => plural(count, '{count} month', '{count} months'),
  year: (count: number) => plural(count, '{count} year', '{count} years'),
};

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
  if (over === 0 && exact) return counted.year(years);
  return over < ALMOST_FROM_MONTH
    ? t('over {years}', { years: counted.year(years) })
    : t('almost {span}', { span: counted.year(years + 1) });
}

function spanWords(far: number, earlier: string, later: string): string {
  if (far < DAYS_COUNTED) return counted.day(far);
  if (far < WEEKS_COUNTED) return counted.week(Math.round(far / DAYS_OF_A_WEEK));
  const months = Math.round(far / DAYS_OF_A_MONTH);
  if (months >= MONTHS_COUNTED) return yearsWords(earlier, later);
  const span = counted.month(months);
  return far < months * DAYS_OF_A_MONTH - ALMOST_DAYS ? t('almost {span}', { span }) : span;
}

/**
 * "in 12 days", "almost 5 months ago", "over 10 years ago": days under 14, weeks under 8, months up to 23, then years.
 * @param from the day it is counted from: that of the records
 */
export function distanceWords(date: IsoDate, from: IsoDate): string {
  const days = Math.round((Date.parse(date) - Date.parse(from)) / DAY_MS);
  if (days === 0) return t('on the day of the records');
  const words = days > 0 ? spanWords(days, from, date) : spanWords(-days, date, from);
  return days > 0 ? t('in {span}', { span: words }) : t('{span} ago', { span: words });
}
