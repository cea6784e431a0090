import type { DateInterval } from '@/lib/model';

import { monthsFrom, oneDay, partsOf } from '../dates/calendar';
import { inWritten } from '../dates/which-year';
import { DAY, MONTH, MONTHS, monthOf, SEASON, seasonMonths, SEASONS, SPLIT_YEAR, YEAR } from './date-words';
import type { DatePattern } from './name-pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const number = (words: string | undefined): number => Number.parseInt(words ?? '', 10);
const END = '(?![\\w%])';
const UNTIL = '(?: ?- ?| to )';
/** "between April and June": two dates, not one. */
const BETWEEN = /\b[Bb]etween $/;

/** "FY24", "FY2024": one word each. */
const FISCAL_YEARS = Array.from({ length: 40 }, (_, at) => String(at + 10)).flatMap((year) => [
  `FY${year}`,
  `FY20${year}`,
]);

/** From the first day of one interval to the last of another. */
const spanning = (from: DateInterval | undefined, to: DateInterval | undefined): DateInterval | undefined =>
  from && to && { from: from.from, to: to.to };

/** Stretches of time that are written with both their ends, and parts of a year that another word names. */
export const RANGE_DATES: readonly DatePattern[] = [
  {
    name: 'from day to day', because: 'a written form of the calendar', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?${UNTIL}(?<day2>${DAY}) (?<month2>${MONTH})(?:,? (?<year2>${YEAR}))?${END}`),
    notAfter: BETWEEN,
    example: 'open from 13 July to 6 August', counterExample: 'between 13 July and 6 August',
    means: ({ day, month, year, day2, month2, year2 }, _published, inYear) => {
      const between = (from: number, to: number): DateInterval | undefined =>
        spanning(oneDay(from, monthOf(month), number(day)), oneDay(to, monthOf(month2), number(day2)));
      const written = year ?? year2;
      if (written !== undefined) return between(Number(written), Number(year2 ?? written));
      return inYear((one) => between(one, monthOf(month2) < monthOf(month) ? one + 1 : one));
    },
  },
  {
    name: 'days after their month', because: 'a written form of the calendar', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH}) (?<day>${DAY}) ?(?:-|to|and) ?(?<last>${DAY})(?:,? (?<year>${YEAR}))?${END}`),
    example: 'met on May 19-21, 2023', counterExample: 'met on May 19, 2023',
    means: ({ month, day, last, year }, _published, inYear) =>
      inWritten(year, inYear, (one) =>
        spanning(oneDay(one, monthOf(month), number(day)), oneDay(one, monthOf(month), number(last))),
      ),
  },
  {
    name: 'month to month', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH})${UNTIL}(?<last>${MONTH})${END}(?! ?(?:\\d|[A-Z]))`),
    notAfter: /\b[Bb]etween $|\d $/,
    example: 'open from April to September', counterExample: 'open in April and September',
    means: ({ month, last }, _published, inYear) => {
      const [from, to] = [monthOf(month), monthOf(last)];
      return inYear((year) => monthsFrom(year, from, year, to < from ? to + 12 : to));
    },
  },
  {
    name: 'season of a year', because: 'a written form of the calendar', type: 'date', first: SEASONS,
    pattern: sticky(`(?<season>${SEASON}) of (?<which>this|last|next) year${END}`),
    example: 'during the autumn of last year', counterExample: 'in the autumn of life',
    means: ({ season = '', which }, published) => {
      if (published === undefined) return undefined;
      const year = partsOf(published).year + (which === 'next' ? 1 : which === 'last' ? -1 : 0);
      const [from, to] = seasonMonths(season);
      return monthsFrom(year, from, year, to);
    },
  },
  {
    name: 'months of the same year', because: 'a written form of the calendar', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH})/(?<last>${MONTH})(?: (?<year>${YEAR}))?${END}`),
    example: 'in June/July 2025', counterExample: 'in June or July',
    means: ({ month, last, year }, _published, inYear) =>
      inWritten(year, inYear, (one) => monthsFrom(one, monthOf(month), one, monthOf(last))),
  },
  {
    name: 'half of a year by its letter', because: 'a written form of the calendar', type: 'date', first: ['H1', 'H2'],
    pattern: sticky(`H(?<half>[12])(?: of)? (?<year>${YEAR})${END}`),
    example: 'in H1 2025', counterExample: 'the H1 virus',
    means: ({ half, year }) => monthsFrom(number(year), half === '1' ? 1 : 7, number(year), half === '1' ? 6 : 12),
  },
  {
    name: 'part of a financial year', because: 'a written form of the calendar', type: 'date', first: ['first', 'second', 'third', 'fourth', 'final', 'last'],
    pattern: sticky(`(?<which>first|second|third|fourth|final|last) (?<part>quarter|half) of (?:(?:financial|fiscal) year )?(?<split>${SPLIT_YEAR})${END}`),
    example: 'in the final quarter of 2019/20', counterExample: 'in the final quarter of 2019',
    means: ({ which = '', part, split = '' }) => {
      const size = part === 'half' ? 6 : 3;
      const at = ['first', 'second', 'third', 'fourth'].indexOf(which);
      const last = at === -1 ? 12 : (at + 1) * size;
      const year = number(split);
      const start = 3 + last - size + 1;
      if (last > 12) return undefined;
      return start > 12 ? monthsFrom(year + 1, start - 12, year, 3 + last) : monthsFrom(year, start, year, 3 + last);
    },
  },
  {
    name: 'part of a decade', type: 'date', first: ['early', 'mid', 'late', 'end', 'start', 'beginning', 'middle'],
    pattern: sticky(`(?:(?:[Ee]arly|[Mm]id|[Ll]ate)[ -]|(?:end|start|beginning|middle) of the )(?<decade>(?:19|20)\\d0)s${END}`),
    example: 'since the early 1990s', counterExample: 'an early start',
    means: ({ decade }) => monthsFrom(number(decade), 1, number(decade) + 9, 12),
  },
  {
    name: 'week of a month', because: 'a written form of the calendar', type: 'date', first: ['first', 'second', 'third', 'last', 'final'],
    pattern: sticky(`(?:first|second|third|last|final) (?:week|weekend|half|fortnight) of (?<month>${MONTH})(?:,? (?<year>${YEAR}))?${END}`),
    example: 'in the final week of February', counterExample: 'in the final week of the visit',
    means: ({ month, year }, _published, inYear) =>
      inWritten(year, inYear, (one) => monthsFrom(one, monthOf(month), one, monthOf(month))),
  },
  {
    name: 'two years with a stroke', because: 'a written form of the calendar', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR})/(?<last>20\\d\\d)${END}(?!/)`),
    notAfter: /\((?:EU|EC|EEC)\) (?:No\.? )?$|(?:Directive|Decision|Regulation) $/,
    example: 'in 2016/2017', counterExample: 'Regulation (EU) 2016/2017',
    means: ({ year, last }) => (number(last) === number(year) + 1 ? monthsFrom(number(year), 4, number(last), 3) : undefined),
  },
  {
    name: 'financial year of a fund', because: 'a written form of the calendar', type: 'date', first: FISCAL_YEARS,
    pattern: sticky(`FY(?:20)?(?<short>\\d\\d)${END}(?![-/]\\d)`),
    example: 'in FY24', counterExample: 'in FY2025-26',
    means: ({ short }) => monthsFrom(2000 + number(short) - 1, 4, 2000 + number(short), 3),
  },
  {
    name: 'month that shares the next one’s year', because: 'coordinated dates share what stands once', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH})(?=(?:, ${MONTH}){0,4},? (?:and|or|to|until) (?:early |mid-|late )?${MONTH} (?<year>${YEAR})${END})`),
    example: 'between June and August 2020', counterExample: 'between June and 12 August 2020',
    means: ({ month, year }) => monthsFrom(number(year), monthOf(month), number(year), monthOf(month)),
  },
]; // prettier-ignore
