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

/** In which year a month named without one is meant; nothing without a day of publication. */
export type YearOf = (month: number) => number | undefined;

/** The month that lies nearest to the day of publication: "on 21 February", "in April". */
export function nearestYear(published: IsoDate | undefined): YearOf {
  return monthAfter(published, -6);
}

/** The first such month from the day of publication on: "by the end of September". */
export function comingYear(published: IsoDate | undefined): YearOf {
  return monthAfter(published, 0);
}

/** The first such month that lies not before the month of publication moved by `least` months. */
function monthAfter(published: IsoDate | undefined, least: number): YearOf {
  return (month) => {
    if (published === undefined) return undefined;
    const reference = partsOf(published);
    const first = reference.year * 12 + reference.month + least;
    return Math.ceil((first - month) / 12);
  };
}
