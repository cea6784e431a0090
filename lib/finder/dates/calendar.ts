import type { DateInterval, IsoDate } from '@/lib/model';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 31);
}

function isoOf({ year, month, day }: Day): IsoDate {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as IsoDate;
}

/** The parts of a day; month and day counted from 1. */
export function partsOf(date: IsoDate): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** From the first day of one month to the last day of another; months beyond 12 run into the next year. */
export function monthsFrom(year: number, month: number, toYear: number, toMonth: number): DateInterval {
  const end = { year: toYear + Math.floor((toMonth - 1) / 12), month: ((toMonth - 1) % 12) + 1 };
  return {
    from: isoOf({ year, month, day: 1 }),
    to: isoOf({ ...end, day: monthLength(end.year, end.month) }),
  };
}

export function wholeMonth(year: number, month: number): DateInterval {
  return monthsFrom(year, month, year, month);
}

export function wholeYear(year: number): DateInterval {
  return monthsFrom(year, 1, year, 12);
}

/** One day, if the calendar has it. */
export function oneDay(year: number, month: number, day: number): DateInterval | undefined {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  const date = isoOf({ year, month, day });
  return { from: date, to: date };
}

/** `months` after a day, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return isoOf({ ...to, day: Math.min(day, monthLength(to.year, to.month)) });
}

export function addDays(date: IsoDate, days: number): IsoDate {
  let { year, month, day } = partsOf(date);
  day += days;
  while (day > monthLength(year, month)) {
    day -= monthLength(year, month);
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return isoOf({ year, month, day });
}

const DAY_MS = 86_400_000;

/** Days from one day to another; negative where the other comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The weekday of a day, counted from 0 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  const thursday = '1970-01-01' as IsoDate;
  return (((daysBetween(thursday, date) + 4) % 7) + 7) % 7;
}
