import { monthsFrom, wholeMonth, wholeYear } from '../dates/calendar';
import { inWritten } from '../dates/which-year';
import { MONTH, MONTHS, monthOf, ORDINALS, SEASON, seasonMonths, SEASONS, TO, YEAR } from './date-words';
import type { DatePattern } from './name-pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const number = (words: string | undefined): number => Number.parseInt(words ?? '', 10);
const END = '(?![\\w%])';

/** "2025/26": the second year is the first's successor, or the century's. */
function endYear(year: string | undefined, short: string | undefined): number {
  const from = number(year);
  const to = Math.floor(from / 100) * 100 + number(short);
  return to < from ? to + 100 : to;
}

/** Months, seasons, quarters and years with a number. */
export const NUMBERED_DATES: readonly DatePattern[] = [
  {
    name: 'month year', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH})(?: of)?,? (?<year>1\\d{3}|20\\d\\d)${END}`),
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
    pattern: sticky(`(?<season>${SEASON})(?: of)? (?<year>${YEAR})(?:[/-]\\d\\d| to ${YEAR})?${END}`),
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
    name: 'years of a financial year', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR})(?: to |[/-])(?:20)?(?<short>\\d\\d) (?<kind>financial|fiscal|tax|academic|school) year${END}`),
    example: 'in the 2024 to 2025 financial year', counterExample: 'from 2024 to 2025',
    means: ({ year, short, kind = '' }) => {
      const start = /academic|school/.test(kind) ? 9 : 4;
      return monthsFrom(number(year), start, endYear(year, short), start - 1);
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
    pattern: sticky(`(?<decade>(?:19|20)\\d0)s${END}(?!-)`),
    example: 'in the 1990s', counterExample: 'in the 1995s',
    means: ({ decade }) => monthsFrom(number(decade), 1, number(decade) + 9, 12),
  },
  {
    name: 'year', type: 'date', first: 'year',
    pattern: sticky(`(?<year>${YEAR})(?![\\w%]|-[a-z]|[,.]\\d|/\\d| ?(?:million|billion|people|homes|jobs|places|staff|officers)\\b| \\((?:19|20)\\d\\d\\))`),
    notAfter: /[£$€#/.,+]$|(?:^|[\s([])-$|\d $|(?<!\d)\d{3,4} \($|(?:No\.?|Order|number) $/,
    example: 'by 2030', counterExample: '£2030',
    means: ({ year }) => wholeYear(number(year)),
  },
  {
    name: 'year long ago', type: 'date', first: 'digit',
    pattern: sticky(`(?<year>1[0-8]\\d\\d)(?![\\w%]|[,.]\\d| [a-z]+s\\b)`),
    after: /\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]efore|[Aa]fter|[Oo]f|[Bb]y|[Bb]etween) $/,
    example: 'a treaty of 1648', counterExample: 'a total of 1648 members',
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
    means: ({ month, season, year }, _published, inYear) => {
      const [from, to] = season === undefined ? [monthOf(month), monthOf(month)] : seasonMonths(season);
      return inWritten(year, inYear, (one) => monthsFrom(one, from, one, to));
    },
  },
]; // prettier-ignore
