import type { DateInterval, IsoDate } from '@/lib/model';

import { monthsFrom, oneDay, partsOf, wholeMonth, wholeYear } from '../dates/calendar';
import type { InYear } from '../dates/which-year';
import { DAY, MONTH, MONTHS, monthOf, SEASON, seasonMonths, SEASONS, SPLIT_YEAR, YEAR } from './date-words';
import type { DatePattern, Parts } from './name-pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const END = '(?![\\w-])';
const SHIFTS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** The last, this or next of a stretch of months that comes once a year. */
function nearStretch(which: string, from: number, to: number, published: IsoDate): DateInterval {
  const { year } = partsOf(published);
  const stretches = [-2, -1, 0, 1, 2].map((shift) => monthsFrom(year + shift, from, year + shift, to));
  if (which === 'last')
    return stretches.findLast((stretch) => stretch.to < published) ?? monthsFrom(year - 1, from, year - 1, to);
  if (which === 'next')
    return stretches.find((stretch) => stretch.from > published) ?? monthsFrom(year + 1, from, year + 1, to);
  return (
    stretches.find((stretch) => stretch.from <= published && published <= stretch.to) ??
    monthsFrom(year, from, year, to)
  );
}

/** The year, financial year and so on in which a day lies, moved by whole ones. */
function nearYear(kind: string, which: string, published: IsoDate): DateInterval {
  const { year, month } = partsOf(published);
  const shift = SHIFTS[which.toLowerCase()] ?? 0;
  if (kind.includes('quarter')) {
    const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift + 12;
    return monthsFrom(
      year - 1 + Math.floor((first - 1) / 12),
      ((first - 1) % 12) + 1,
      year - 1 + Math.floor((first + 1) / 12),
      ((first + 1) % 12) + 1,
    );
  }
  if (kind.includes('month')) {
    const count = year * 12 + month - 1 + shift;
    return wholeMonth(Math.floor(count / 12), (count % 12) + 1);
  }
  if (kind.includes('decade')) {
    const from = Math.floor(year / 10) * 10 + 10 * shift;
    return monthsFrom(from, 1, from + 9, 12);
  }
  const start = /financial|fiscal|tax/.test(kind) ? 4 : /academic|school/.test(kind) ? 9 : 1;
  const from = (month < start ? year - 1 : year) + shift;
  return start === 1 ? wholeYear(from) : monthsFrom(from, start, from + 1, start - 1);
}

const PERIOD = '(?:(?:calendar|financial|fiscal|tax|academic|school) )?year|month|quarter|decade';
const WHICH = '(?<which>[Tt]his|[Nn]ext|[Ll]ast)';

/** What only the day of publication gives a meaning. */
export const RELATIVE_DATES: readonly DatePattern[] = [
  {
    name: 'this, next or last year', type: 'date', first: ['this', 'next', 'last'],
    pattern: sticky(`${WHICH} (?!decade)(?<kind>${PERIOD})${END}`),
    notAfter: /\b(?:[Tt]he|[Tt]his|[Oo]ver|[Ww]ithin|[Dd]uring|[Ff]or) $/,
    example: 'ready next year', counterExample: 'over the next year',
    means: ({ which = '', kind = '' }, published) => published && nearYear(kind, which, published),
  },
  {
    name: 'last or next financial year', type: 'date', first: ['last', 'next'],
    pattern: sticky(`${WHICH} (?<kind>(?:calendar|financial|fiscal|tax|academic|school) year)${END}`),
    example: 'over the last financial year', counterExample: 'over the last year',
    means: ({ which = '', kind = '' }, published) => published && nearYear(kind, which, published),
  },
  {
    name: 'this, next or last season', type: 'date', first: ['this', 'next', 'last'],
    pattern: sticky(`${WHICH} (?<season>${SEASON})${END}`),
    notAfter: /\b[Tt]he $/,
    example: 'open this summer', counterExample: 'over the last summer months',
    means: ({ which = '', season = '' }, published) => published && nearStretch(which.toLowerCase(), ...seasonMonths(season), published),
  },
  {
    name: 'this, next or last month of a name', type: 'date', first: ['this', 'next', 'last'],
    pattern: sticky(`${WHICH} (?<month>${MONTH})${END}`),
    example: 'met last November', counterExample: 'last Novel',
    means: ({ which = '', month }, published) => published && nearStretch(which.toLowerCase(), monthOf(month), monthOf(month), published),
  },
  {
    name: 'month of this, next or last year', type: 'date', first: MONTHS,
    pattern: sticky(`(?<month>${MONTH})(?: of)? (?<which>this|next|last) year${END}`),
    example: 'in April this year', counterExample: 'April is this year',
    means: ({ month, which = '' }, published) => published && wholeMonth(partsOf(published).year + (SHIFTS[which] ?? 0), monthOf(month)),
  },
  {
    name: 'day of this, next or last year', type: 'date', first: 'day',
    pattern: sticky(`(?<day>${DAY})(?: of)? (?<month>${MONTH})(?: of)? (?<which>this|next|last) year${END}`),
    example: 'on 6 April this year', counterExample: 'on 6 April this time',
    means: ({ day, month, which = '' }, published) => published && oneDay(partsOf(published).year + (SHIFTS[which] ?? 0), monthOf(month), Number.parseInt(day ?? '', 10)),
  },
  {
    name: 'later or earlier in a year', type: 'date', first: ['later', 'earlier', 'late', 'early'],
    pattern: sticky(`(?<part>[Ll]ater?|[Ee]arl(?:y|ier)) (?:(?:in )?(?<which>this|next|last) (?<kind>year|month|summer|autumn|spring|winter)|in the year)${END}`),
    example: 'published later this year', counterExample: 'later in the day',
    means: ({ part = '', which = '', kind = '' }, published) => {
      // "later in the year": of a year that the text speaks of, not always that of its day
      if (published === undefined || which === '') return undefined;
      const whole = /year|month/.test(kind) ? nearYear(kind, which, published) : nearStretch(which, ...seasonMonths(kind), published);
      const later = part.toLowerCase() === 'later';
      return which !== 'this' ? whole : { from: later && published > whole.from ? published : whole.from, to: part.toLowerCase() === 'earlier' && published < whole.to ? published : whole.to };
    },
  },
  {
    name: 'end or start of a period', type: 'date', first: ['end', 'start', 'beginning', 'middle', 'close', 'turn'],
    pattern: sticky(`(?:(?<part>[Ee]nd|[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose|[Tt]urn) of |(?:[Ee]nd|[Mm]id)[ -](?=${MONTH} ${YEAR}))(?:(?:the )?(?:(?:financial|fiscal|tax|academic) year )?(?:(?<split>${SPLIT_YEAR})|(?<month>${MONTH})(?: (?<monthYear>${YEAR}))?|(?<season>${SEASON})(?: (?<seasonYear>${YEAR}))?|(?<year>${YEAR}))|(?<which>the|this|next|last) (?<kind>${PERIOD}|${SEASON}|${MONTH}))${END}`),
    example: 'ready by the end of the year', counterExample: 'the end of the century',
    means: (parts, published, inYear) => {
      const whole = wholeOf(parts, published, inYear);
      const part = parts['part'] ?? 'end';
      if (whole === undefined || /end|close/i.test(part)) return whole;
      return /middle/i.test(part) ? whole : { from: whole.from, to: monthsFrom(partsOf(whole.from).year, partsOf(whole.from).month, partsOf(whole.from).year, partsOf(whole.from).month).to };
    },
  },
  {
    name: 'month by itself', type: 'date', first: MONTHS.filter((month) => !month.startsWith('Ma')),
    pattern: sticky(`(?<month>${MONTH})${END}(?!'s? [A-Z]| (?:[A-Z]|\\d{1,2}\\b)|\\.[\\w])`),
    notAfter: /\b(?:(?!(?:In|By|Since|Until|From|During|Before|After|Late|Early|Mid|Throughout|The|And|On)\b)[A-Z]\w*|\d) $|[/.]$/,
    example: 'the September elections', counterExample: 'April Smith said',
    means: ({ month }, _published, inYear) => inYear((year) => wholeMonth(year, monthOf(month))),
  },
  {
    name: 'March or May', type: 'date', first: ['March', 'Mar', 'May'],
    pattern: sticky(`(?<month>${MONTH})${END}(?!'s? [A-Z]| [A-Z\\d])`),
    after: /\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom|to|of|[Bb]efore|[Aa]fter|[Dd]uring|and|or|(?:January|February|March|April|June|July|August|September|October|November|December),|[Bb]etween|early|mid|late|[Tt]hroughout|-|this|end|last|[Tt]ill) $|-$/,
    notAfter: /\b(?:Theresa|Mrs|Ms|Mr|Lady|Lord|Sir) $/,
    example: 'at a meeting in May', counterExample: 'the march of time',
    means: ({ month }, _published, inYear) => inYear((year) => wholeMonth(year, monthOf(month))),
  },
  {
    name: 'season', type: 'date', first: SEASONS,
    pattern: sticky(`(?<season>${SEASON})${END}(?! (?:into|from|up|to mind|back|short|within|under|apart|[A-Z]))`),
    after: /\b(?:[Ii]n|[Bb]y|[Ff]rom|[Ss]ince|[Ii]n the|[Bb]y the|[Uu]ntil|[Uu]ntil the|[Tt]his|[Ss]ince the|[Ff]rom the|[Dd]uring the|[Oo]ver the|[Bb]efore the|[Aa]fter the|of the|the) $/,
    example: 'we will publish it in the spring', counterExample: 'ideas spring from the text',
    means: ({ season = '' }, _published, inYear) => monthsIn(inYear, ...seasonMonths(season)),
  },
]; // prettier-ignore

/** A stretch of months in the year that is meant. */
function monthsIn(inYear: InYear, from: number, to: number): DateInterval | undefined {
  return inYear((year) => monthsFrom(year, from, year, to));
}

function wholeOf(parts: Parts, published: IsoDate | undefined, inYear: InYear): DateInterval | undefined {
  const { split, month, monthYear, season, seasonYear, year, which, kind = '' } = parts;
  if (year !== undefined) return wholeYear(Number(year));
  if (split !== undefined) return monthsFrom(Number(split.slice(0, 4)), 4, Number(split.slice(0, 4)) + 1, 3);
  const named = month ?? (monthOf(kind) > 0 && /^[A-Z]/.test(kind) ? kind : undefined);
  const part = season ?? (/^(?:spring|summer|autumn|winter|fall)$/i.test(kind) ? kind : undefined);
  if (named !== undefined || part !== undefined) {
    const [from, to] = part === undefined ? [monthOf(named), monthOf(named)] : seasonMonths(part);
    const said = monthYear ?? seasonYear;
    if (said !== undefined) return monthsFrom(Number(said), from, Number(said), to);
    if (which === undefined || which === 'the') return monthsIn(inYear, from, to);
    return published && nearStretch(which, from, to, published);
  }
  return published && nearYear(kind, which === 'the' || which === undefined ? 'this' : which, published);
}
