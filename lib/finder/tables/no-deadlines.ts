import type { Span } from '@/lib/model';

/** Words that look like a deadline and are none: a rate, a length, the time of a thing. */
interface NoDeadlineRow {
  readonly name: string;
  /** The class that the row stands for. */
  readonly because: string;
  /** Matched in the words with what stands around them, the words themselves in square brackets. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\\d{1,3} or \\d{1,3})';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const YEARS = '(?:19|20)\\d\\d(?: ?(?:[-/]| to ) ?(?:20)?\\d\\d)?';

const row = (name: string, pattern: string, example: string, counterExample: string): NoDeadlineRow => ({
  name,
  pattern: new RegExp(pattern, 'i'),
  example,
  counterExample,
  because: 'what a time can be of, beside a deed',
});

export const NO_DEADLINES: readonly NoDeadlineRow[] = [
  row(
    'so many days of a week or a year',
    `\\b${COUNT}(?: [a-z]+)? (?:hours?|days?|nights?|weeks?|months?|shifts?)\\] (?:(?:of|in|out of) (?:the|a|each|every)|a|per|each|every) (?:day|week|fortnight|month|term|year)\\b`,
    'run ferries [over 7 days] of the week',
    'run ferries [within 7 days] of the vote',
  ),
  row(
    'more than a time',
    '\\b(?:for|of|lasts?|lasting|takes?|taking|than|runs?|running|spanning) \\[over ',
    'keep schools open for [over 190 days]',
    'keep schools open [over 190 days]',
  ),
  row('a rate', '\\[(?:in|over|during|throughout) a (?:day|week|month|year)\\]', 'see patients [in a week]', 'see patients [in the next week]'),
  row(
    'a time that comes again',
    '\\],? (?:of |in )?(?:each|every) (?:[a-z]+ )?(?:year|month|term)\\b|\\b(?:(?:each|every) (?:[a-z]+ )?year|(?:once|twice|\\w+ times) a year),? (?:\\[(?:in|on|at|during|by) |(?:in|on|at|during|by) \\[)',
    'report [in April] each year',
    'report [in April] in each region',
  ),
  row(
    'the time that a report or a fund is about',
    `\\b(?:in|over|during|throughout|across|within) the (?:[a-z]+ )?period \\[|\\[(?:over|across|throughout|during) (?:the )?(?:whole )?(?:financial|fiscal|tax|academic|school|reporting) year `,
    'report on the fund over the period [2018-19]',
    'pay it for the period [April to August 2017]',
  ),
  row(
    'a year of a thing',
    `\\bthe ${YEARS}\\] (?!(?:and|or|to|we|will|with|when|as|by|for|in|on|at|the|which|it|they)\\b)[a-z]`,
    'report on it [in the 2018-19] period',
    'report on it [in 2018-19]',
  ),
  row(
    'the money of a year',
    `\\[(?:in|through) (?:its|their|our|the) ${YEARS} (?:budget|accounts?|settlement|allocations?)\\]`,
    'lose no more than 1.5% [in its 2017-18 budget]',
    'report on it [in its 2018-19 annual report]',
  ),
  row(
    'the time of things that are counted',
    '(?<!\\b(?:be|been|being|is|are|was|were)(?: [a-z]{2,12}ly)? )\\b(?:received|made|issued|submitted|incurred|granted|purchased|acquired|earned|born|paid|registered|lodged) (?:on or )?\\[(?:after|before|from|since|until|between|in|on) ',
    'count the payments received [after 31 March 2025]',
    'a decision will be made [after 31 March 2025]',
  ),
  row('those from a day on', '\\b(?:on|in) (?:or|and) \\[(?:after|before)\\b', 'count the boats bought on or [after 8 July]', 'open the quay [after 8 July]'),
  row(
    'a thing known by its year',
    `\\[(?:(?:in|through) )?(?:the|our|its|this) ${YEARS} [A-Za-z]`,
    'set it out [in the 2024 plan]',
    'set it out [in the spring plan]',
  ),
  row(
    'a length of a thing',
    `\\b(?!(?:an?|one) )${COUNT}[ -](?:day|week|month|year)\\] [a-z]`,
    'invest [in a three year] programme',
    'invest [over three years]',
  ),
  row(
    'a date that no word ties to what is done',
    `(?<!\\bperiod)[\\w%] \\[(?:the )?(?:(?:early|mid|late|end of|next|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*[ -])?(?:\\d|${MONTH} \\d|financial year|Q\\d)|\\(\\[${YEARS}\\]`,
    'set the rates for [2017-18]',
    'from today, [1 April 2018], set the rates',
  ),
  row(
    'the time that a thing is meant for',
    '(?<!\\b(?:planned|scheduled|due|set|expected|timetabled|earmarked|ready) )for (?:the )?\\[(?:this|next|the) ',
    'meet the commitments made for [this Parliament]',
    'hold the review planned for [next year]',
  ),
]; // prettier-ignore

/** How much of the text around the words a row may look at, in UTF-16 code units. */
const BEFORE = 60;
const AFTER = 40;

/** Whether the words of a text that look like a deadline are none. */
export function isNoDeadline(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const around = `${before}[${text.slice(start, end)}]${text.slice(end, end + AFTER)}`
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s/g, ' ');
  return NO_DEADLINES.some(({ pattern }) => pattern.test(around));
}
