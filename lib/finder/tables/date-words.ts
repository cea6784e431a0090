/** Words of dates as regular expression sources, and what they count for. Texts are folded: dashes are `-`. */
const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export const MONTHS: readonly string[] = [...MONTH_NAMES, ...SHORT_MONTHS];
export const SEASONS: readonly string[] = ['spring', 'summer', 'autumn', 'winter', 'fall'];
export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
export const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'final', 'last'];

export const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:${SHORT_MONTHS.join('|')})\\b\\.?)`;
export const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:19|20)\\d\\d';
export const SEASON =
  '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all(?! (?:of|in|from|to|by|off|below|short|back|under|into|out|behind)\\b))';
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** "2025/26", "2025-26", "2025 to 2026" is written apart. */
export const SPLIT_YEAR = `${YEAR} ?[/-] ?\\d\\d`;
export const TO = '(?: ?- ?| to | and )';

/** 1 for January; 0 if the word names no month. */
export function monthOf(word: string | undefined): number {
  if (word === undefined) return 0;
  const short = word.slice(0, 3).toLowerCase();
  return MONTH_NAMES.findIndex((name) => name.toLowerCase().startsWith(short)) + 1;
}

/** The months in which a season lies, counted on from January of its year: winter runs into the next. */
export function seasonMonths(word: string): readonly [from: number, to: number] {
  const at = ['spring', 'summer', 'autumn', 'winter'].indexOf(word.toLowerCase().replace('fall', 'autumn'));
  return [3 + 3 * at, 5 + 3 * at];
}
