import { monthsFrom, nearestYear, oneDay, wholeMonth, wholeYear } from './calendar';
import {
  DAY,
  MONTH,
  MONTHS,
  monthOf,
  ORDINALS,
  SEASON,
  seasonMonths,
  SEASONS,
  TO,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
} from './date-words';
import type { DatePattern } from './pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const number = (words: string | undefined): number => Number.parseInt(words ?? '', 10);
const END = '(?![\\w%])';

/** "2025/26": the second year is the first's successor, or the century's. */
function endYear(year: string | undefined, short: string | undefined): number {
  const from = number(year);
  const to = Math.floor(from / 100) * 100 + number(short);
  return to < from ? to + 100 : to;
}

/** Whole dates: day and month, in every order. The longest find wins, so the order of rows does not matter. */
export const WHOLE_DATES: readonly DatePattern[] = [
  {
    name: 'day month year', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})(?: day)?(?: of)? (?<month>${MONTH}),? (?<year>${YEAR})${END}`),
    example: 'published on 4 March 2024', counterExample: 'on 31 of 40 March',
    means: ({ day, month, year }) => oneDay(number(year), monthOf(month), number(day)),
  },
  {
    name: 'weekday day month year', type: 'date', first: WEEKDAYS,
    pattern: sticky(`${WEEKDAY},? (?<day>${DAY})(?: of)? (?<month>${MONTH})(?:,? (?<year>${YEAR}))?${END}`),
    example: 'on Monday 4 March 2024', counterExample: 'on Monday',
    means: ({ day, month, year }, published) => {
      const inYear = year === undefined ? published && nearestYear(monthOf(month), published) : number(year);
      return inYear === undefined ? undefined : oneDay(inYear, monthOf(month), number(day));
    },
  },
  {
    name: 'month day year', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY}),? (?<year>${YEAR})${END}`),
    example: 'March 4, 2024', counterExample: 'March 2024',
    means: ({ day, month, year }) => oneDay(number(year), monthOf(month), number(day)),
  },
  {
    name: 'days of two months', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY}) ?(?:-|to) ?(?<month2>${MONTH}) (?<day2>${DAY}),? (?<year>${YEAR})${END}`),
    example: 'from October 31-November 1, 2023', counterExample: 'from October to November 2023',
    means: ({ month, day, month2, day2, year }) => {
      const from = oneDay(number(year), monthOf(month), number(day));
      const to = oneDay(number(year), monthOf(month2), number(day2));
      return from && to && { from: from.from, to: to.to };
    },
  },
  {
    name: 'days of a month', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})${TO}(?<last>${DAY}) (?<month>${MONTH}),? (?<year>${YEAR})${END}`),
    example: 'met on 8-9 June 2025', counterExample: 'aged 8 to 9 years',
    means: ({ day, last, month, year }) => {
      const from = oneDay(number(year), monthOf(month), number(day));
      const to = oneDay(number(year), monthOf(month), number(last));
      return from && to && { from: from.from, to: to.to };
    },
  },
  {
    name: 'day month', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?: of)? (?<month>${MONTH})${END}`),
    example: 'signed on 21 February', counterExample: 'up to 21 members',
    means: ({ day, last, month }, published) => {
      if (published === undefined) return undefined;
      const year = nearestYear(monthOf(month), published);
      const from = oneDay(year, monthOf(month), number(day));
      const to = oneDay(year, monthOf(month), number(last ?? day));
      return from && to && { from: from.from, to: to.to };
    },
  },
  {
    name: 'month day', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY})(?![\\w,/]| ?(?:per|%))`),
    example: 'met on March 4 in Brussels', counterExample: 'the March 4,000 people joined',
    means: ({ day, month }, published) =>
      published && oneDay(nearestYear(monthOf(month), published), monthOf(month), number(day)),
  },
  {
    name: 'day in figures', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})[/.](?<month>0?[1-9]|1[0-2])[/.](?<year>${YEAR})${END}`),
    example: 'by 31/12/2025', counterExample: 'section 4.2.1',
    means: ({ day, month, year }) => oneDay(number(year), number(month), number(day)),
  },
  {
    name: 'ISO day', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>\\d\\d)${END}`),
    example: 'updated 2024-03-04', counterExample: '2024-25',
    means: ({ day, month, year }) => oneDay(number(year), number(month), number(day)),
  },
]; // prettier-ignore

/** Months, seasons, quarters and years with a number. */
export const NUMBERED_DATES: readonly DatePattern[] = [
  {
    name: 'month year', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH})(?: of)?,? (?<year>${YEAR})${END}`),
    example: 'met in December 2022', counterExample: 'December brought 2022 more',
    means: ({ month, year }) => wholeMonth(number(year), monthOf(month)),
  },
  {
    name: 'months of a year', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH})(?: (?<year>${YEAR}))?${TO}(?<last>${MONTH}) (?<end>${YEAR})${END}`),
    notAfter: /\bbetween $/,
    example: 'from April 2025 to March 2026', counterExample: 'between April and June 2025',
    means: ({ month, year, last, end }) => monthsFrom(number(year ?? end), monthOf(month), number(end), monthOf(last)),
  },
  {
    name: 'season year', type: 'date', first: SEASONS,
    pattern: sticky(`(?<season>${SEASON})(?: of)? (?<year>${YEAR})(?:[/-]\\d\\d)?${END}`),
    example: 'in spring 2025', counterExample: 'a spring statement',
    means: ({ season = '', year }) => {
      const [from, to] = seasonMonths(season);
      return monthsFrom(number(year), from, number(year), to);
    },
  },
  {
    name: 'quarter', type: 'date', first: ['Q1', 'Q2', 'Q3', 'Q4'],
    pattern: sticky(`Q(?<quarter>[1-4])(?: of)? (?<year>${YEAR})${END}`),
    example: 'in Q3 2025', counterExample: 'question Q3',
    means: ({ quarter, year }) => monthsFrom(number(year), number(quarter) * 3 - 2, number(year), number(quarter) * 3),
  },
  {
    name: 'quarter or half in words', type: 'date', first: ORDINALS,
    pattern: sticky(`(?<which>first|second|third|fourth|final|last) (?<part>quarter|half) of (?:the year )?(?<year>${YEAR})${END}`),
    example: 'in the first half of 2025', counterExample: 'in the first half of the match',
    means: ({ which = '', part, year }) => {
      const size = part === 'half' ? 6 : 3;
      const at = ['first', 'second', 'third', 'fourth'].indexOf(which);
      const last = at === -1 ? 12 : (at + 1) * size;
      return last > 12 ? undefined : monthsFrom(number(year), last - size + 1, number(year), last);
    },
  },
  {
    name: 'split years', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR}) ?[/-] ?(?<short>\\d\\d)(?:(?: to | ?- ?)(?<year2>${YEAR})[/-](?<short2>\\d\\d))?${END}`),
    notAfter: /\((?:EU|EC|EEC)\) (?:No\.? )?$|(?:Directive|Decision|Regulation) $/,
    example: 'over 2026/27 to 2029/30', counterExample: 'Regulation (EU) 2022/20',
    means: ({ year, short, year2, short2 }) =>
      monthsFrom(number(year), 4, year2 === undefined ? endYear(year, short) : endYear(year2, short2), 3),
  },
  {
    name: 'financial year', type: 'date', first: ['financial', 'fiscal', 'tax', 'academic', 'school', 'FY'],
    pattern: sticky(`(?<kind>[Ff]inancial|[Ff]iscal|[Tt]ax|[Aa]cademic|[Ss]chool|FY)(?: [Yy]ears?)? ?(?:of )?(?:(?<year>${YEAR}) ?(?:[/-] ?|to )(?:20)?(?<short>\\d\\d)|(?<one>${YEAR}))${END}`),
    example: 'in financial year 2025/26', counterExample: 'the financial year ahead',
    means: ({ kind = '', year, short, one }) => {
      const start = /academic|school/i.test(kind) ? 9 : 4;
      const from = year === undefined ? number(one) : number(year);
      return monthsFrom(from, start, short === undefined ? from + 1 : endYear(year, short), start - 1);
    },
  },
  {
    name: 'years', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR})(?: to | ?- ?)(?<last>${YEAR})${END}(?!/)`),
    example: 'from 2019 to 2024', counterExample: '2019 to 24 members',
    means: ({ year, last }) => monthsFrom(number(year), 1, number(last), 12),
  },
  {
    name: 'decade', type: 'date', first: 'year',
    pattern: sticky(`(?<decade>(?:19|20)\\d0)s${END}`),
    example: 'in the 1990s', counterExample: 'in the 1995s',
    means: ({ decade }) => monthsFrom(number(decade), 1, number(decade) + 9, 12),
  },
  {
    name: 'year', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR})(?![\\w%]|[,.]\\d|/\\d| ?(?:million|billion|people|homes|jobs|places|staff|officers)\\b)`),
    notAfter: /[£$€#/.,]$|\d $|(?:No\.?|Order|number) $/,
    example: 'by 2030', counterExample: '£2030',
    means: ({ year }) => wholeYear(number(year)),
  },
  {
    name: 'part of a year', type: 'date', first: ['early', 'mid', 'late', 'later', 'earlier'],
    pattern: sticky(`(?<part>[Ee]arly|[Mm]id|[Ll]ate)[ -](?:in )?(?<year>${YEAR})${END}`),
    example: 'in early 2025', counterExample: 'an early start',
    means: ({ part = '', year }) => {
      const from = { early: 1, mid: 5, late: 9 }[part.toLowerCase()] ?? 1;
      return monthsFrom(number(year), from, number(year), from + 3);
    },
  },
  {
    name: 'part of a month or season', type: 'date', first: ['early', 'mid', 'late'],
    pattern: sticky(`(?:[Ee]arly|[Mm]id|[Ll]ate)[ -](?:in )?(?:(?<month>${MONTH})|(?<season>${SEASON}))(?: (?<year>${YEAR}))?${END}`),
    example: 'in early March 2025', counterExample: 'early marching',
    means: ({ month, season, year }, published) => {
      const [from, to] = season === undefined ? [monthOf(month), monthOf(month)] : seasonMonths(season);
      const inYear = year === undefined ? published && nearestYear(from, published) : number(year);
      return inYear === undefined ? undefined : monthsFrom(inYear, from, inYear, to);
    },
  },
]; // prettier-ignore
