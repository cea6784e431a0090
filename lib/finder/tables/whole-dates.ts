import type { DateInterval } from '@/lib/model';

import { oneDay, weekdayOf } from '../dates/calendar';
import type { InYear } from '../dates/which-year';
import { DAY, MONTH, MONTHS, monthOf, TO, WEEKDAY, WEEKDAYS, YEAR } from './date-words';
import type { DatePattern, Parts } from './name-pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const number = (words: string | undefined): number => Number.parseInt(words ?? '', 10);
const END = '(?![\\w%])';

/** A day with its weekday: where the year is not written, the nearest in which the two agree, if there is one. */
function onWeekday({ weekday = '', day, month, year }: Parts, inYear: InYear): DateInterval | undefined {
  if (year !== undefined) return oneDay(number(year), monthOf(month), number(day));
  const on = (one: number): DateInterval | undefined => oneDay(one, monthOf(month), number(day));
  const asWritten = WEEKDAYS.indexOf(weekday) + 1;
  const agreeing = inYear((one) => {
    const days = on(one);
    return days && weekdayOf(days.from) === asWritten % 7 ? days : undefined;
  }, 'nearest');
  return agreeing ?? inYear(on);
}

/** Whole dates: day and month, in every order. The longest find wins, so the order of rows does not matter. */
export const WHOLE_DATES: readonly DatePattern[] = [
  {
    name: 'day month year', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})(?: day)?(?: of)? (?<month>${MONTH}),? (?<year>1\\d{3}|20\\d\\d)${END}`),
    example: 'published on 4 March 2024', counterExample: 'on 31 of 40 March',
    means: ({ day, month, year }) => oneDay(number(year), monthOf(month), number(day)),
  },
  {
    name: 'weekday day month year', type: 'date', first: WEEKDAYS,
    pattern: sticky(`(?<weekday>${WEEKDAY}),? (?<day>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?${END}`),
    example: 'on Monday 4 March 2024', counterExample: 'on Monday',
    means: (parts, _published, inYear) => onWeekday(parts, inYear),
  },
  {
    name: 'weekday month day', because: 'a written form of the calendar', type: 'date', first: WEEKDAYS,
    pattern: sticky(`(?<weekday>${WEEKDAY}),? (?<month>${MONTH}) (?<day>${DAY})(?:,? (?<year>${YEAR}))?(?![\\w/]|,\\d)`),
    example: 'on Tuesday June 4th', counterExample: 'on Tuesday June left',
    means: (parts, _published, inYear) => onWeekday(parts, inYear),
  },
  {
    name: 'month day year', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY}),? (?<year>${YEAR})${END}`),
    example: 'March 4, 2024', counterExample: 'March 2024',
    means: ({ day, month, year }) => oneDay(number(year), monthOf(month), number(day)),
  },
  {
    name: 'days of two months', because: 'a written form of the calendar', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY}) ?(?:--?|to) ?(?<month2>${MONTH}) (?<day2>${DAY}),? (?<year>${YEAR})${END}`),
    example: 'from October 31-November 1, 2023', counterExample: 'from October to November 2023',
    means: ({ month, day, month2, day2, year }) => {
      const from = oneDay(number(year), monthOf(month), number(day));
      const to = oneDay(number(year), monthOf(month2), number(day2));
      return from && to && { from: from.from, to: to.to };
    },
  },
  {
    name: 'days of a month', because: 'a written form of the calendar', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})${TO}(?<last>${DAY}) (?<month>${MONTH}),? (?<year>${YEAR})${END}`),
    example: 'met on 8-9 June 2025', counterExample: 'aged 8 to 9 years',
    means: ({ day, last, month, year }) => {
      const from = oneDay(number(year), monthOf(month), number(day));
      const to = oneDay(number(year), monthOf(month), number(last));
      return from && to && { from: from.from, to: to.to };
    },
  },
  {
    name: 'day that shares the next one’s year', because: 'coordinated dates share what stands once', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})(?: of)? (?<month>${MONTH})(?=,? (?:and|or|until) ${DAY}(?: of)? ${MONTH},? (?<year>${YEAR})${END})`),
    example: 'on 14 March and 2 April 2019', counterExample: 'on 14 March and in 2019',
    means: ({ day, month, year }) => oneDay(number(year), monthOf(month), number(day)),
  },
  {
    name: 'day month', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?: of)? (?<month>${MONTH})${END}`),
    example: 'signed on 21 February', counterExample: 'up to 21 members',
    means: ({ day, last, month }, _published, inYear) =>
      inYear((year) => {
        const from = oneDay(year, monthOf(month), number(day));
        const to = oneDay(year, monthOf(month), number(last ?? day));
        return from && to && { from: from.from, to: to.to };
      }),
  },
  {
    name: 'month day', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY})(?![\\w/]|,\\d| ?(?:per|%))`),
    example: 'met on March 4 in Brussels', counterExample: 'the March 4,000 people joined',
    means: ({ day, month }, _published, inYear) => inYear((year) => oneDay(year, monthOf(month), number(day))),
  },
  {
    name: 'day in figures', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>${YEAR})${END}`),
    example: 'by 31/12/2025', counterExample: 'section 4.2.1',
    means: ({ day, month, year }) => oneDay(number(year), number(month), number(day)),
  },
  {
    name: 'ISO day', because: 'a written form of the calendar', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>\\d\\d)${END}`),
    example: 'updated 2024-03-04', counterExample: '2024-25',
    means: ({ day, month, year }) => oneDay(number(year), number(month), number(day)),
  },
]; // prettier-ignore
