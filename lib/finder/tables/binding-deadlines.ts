/** A form of words that ties an action to a day by which it is to be done; it has to be the whole of the words. */
interface BindingRow {
  readonly name: string;
  /** The class that the row stands for. */
  readonly because: string;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = '(?:19|20)\\d\\d';
/** "2020", "2019-20", "2019 to 2020". */
const YEARS = `${YEAR}(?:(?:[/-]| to )(?:20)?\\d\\d)?`;
const NUMBERED_DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?';
const DAY = `${WEEKDAY}(?:the )?(?:${NUMBERED_DAY}(?: day)?(?: of)? ${MONTH}(?:,? ${YEAR}|(?: of)? (?:this|next) year)?|${MONTH} ${NUMBERED_DAY}(?:,? ${YEAR})?|\\d{1,2}[/.]\\d{1,2}[/.]${YEAR}|${YEAR}-\\d\\d-\\d\\d)`;
const FEAST = `(?:christmas(?: day| eve)?|new year's (?:day|eve)|boxing day)(?: ${YEAR})?`;
const PERIOD = '(?:year|month|quarter|decade|(?:financial|fiscal|tax|calendar|academic|school) year)';
const LIMIT =
  '(?:by|before|on or before|(?:by )?no(?:t)? later than|at the latest by|by the latest on|prior to)(?: the latest)?';
/** What may stand before a limit and bounds nothing: "first flights by". */
const THING =
  "(?:(?!(?:not|never|until|till|from|between|unless|after|since|over|during|ahead)\\b)[a-z][a-z'-]*,? ){0,4}";
const LATEST = '(?:,? (?:at the (?:very )?latest|or (?:earlier|sooner|before)))?';
const COUNT = '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)';

const row = (name: string, words: string, example: string, counterExample: string): BindingRow => ({
  name,
  pattern: new RegExp(`^${words}$`),
  example,
  counterExample,
  because: 'a written form of a day or period',
});

export const BINDING: readonly BindingRow[] = [
  row('by a day', `${THING}${LIMIT} ${DAY}${LATEST}`, 'before 1 April 2018', 'from 1 April 2018'),
  row('on a day', `(?:on )?${DAY}`, 'on 4 March 2019', 'after 4 March 2019'),
  row('by a feast that falls on one day', `${THING}${LIMIT} ${FEAST}${LATEST}`, 'by Christmas 2020', 'by Easter 2020'),
  row(
    'by a month',
    `${THING}${LIMIT} (?:(?:this|next) )?${MONTH}(?:,? ${YEAR}|(?: of)? (?:this|next) year)?${LATEST}`,
    'by March 2024',
    'in March 2024',
  ),
  row(
    'by a year',
    `${THING}${LIMIT} (?:(?:the )?${PERIOD} )?${YEARS}(?: (?:financial|fiscal|tax|academic|school) year)?${LATEST}`,
    'by 2030',
    'in 2030',
  ),
  row(
    'by a part of a year',
    `${THING}${LIMIT} (?:the )?(?:early|mid|late|middle of)[ -](?:in )?(?:the )?(?:${MONTH} )?${YEAR}s?${LATEST}`,
    'by the mid-2020s',
    'in the mid-2020s',
  ),
  row(
    'by or at an end',
    `${THING}(?:${LIMIT}|at) (?:the )?(?:end|close) of (?:the )?(?:${PERIOD} )?(?:${MONTH}(?:,? ${YEAR})?|${YEARS})${LATEST}`,
    'by the end of 2020',
    'from the end of 2020',
  ),
  row(
    'by the end of a period',
    `${THING}${LIMIT} (?:the )?(?:end|close) of (?:the|this|next|the current|the next|the present) ${PERIOD}${LATEST}`,
    'by the end of this year',
    'by the end of the transition period',
  ),
  row(
    'by the end of a Parliament',
    `${THING}${LIMIT} (?:the )?end of (?:the|this|the current|the present) parliament${LATEST}`,
    'by the end of the Parliament',
    'in this Parliament',
  ),
  row(
    'by the start of a month or year',
    `${THING}${LIMIT} (?:the )?(?:start|beginning) of (?:the )?(?:${PERIOD} )?(?:${MONTH}(?: ${YEAR})?|${YEARS})(?: (?:financial|tax|academic|school) year)?`,
    'by the start of 2026',
    'at the start of 2026',
  ),
  row('by the next year', `${THING}${LIMIT} (?:this|next) ${PERIOD}`, 'by next year', 'next year'),
  row(
    'within a count of time',
    `within (?:the (?:next|coming|following) )?${COUNT} (?:day|week|month|year|decade)s?(?: (?:of|from|after) (?:the )?publication)?`,
    'within 12 months',
    'within the coming months',
  ),
];

/** Words as the rows have them: plain quotes and hyphens, small letters, no quotation marks or stops around them. */
const plain = (words: string): string =>
  words
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^["“”'\s(]+|["“”'\s.,;:)]+$/g, '')
    .toLowerCase();

/**
 * Whether the words of a deadline tie the action to a day by which it is to be done: "by 31 March 2025", "by 2030",
 * "within 12 months", "on 4 March". Seasons, spans, starts, events and "in 2025" do not: where there is doubt, no.
 * @param words those of a deadline and nothing else: `Deadline.words`, `DeadlineEntry.words`
 */
export function bindsToDay(words: string): boolean {
  const said = plain(words);
  return BINDING.some(({ pattern }) => pattern.test(said));
}
