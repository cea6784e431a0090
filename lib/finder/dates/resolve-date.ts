import type { DateInterval, IsoDate } from '@/lib/model';

import { FEAST_DATES } from '../tables/feast-dates';
import type { DatePattern } from '../tables/name-pattern';
import { NUMBERED_DATES } from '../tables/numbered-dates';
import { RANGE_DATES } from '../tables/range-dates';
import { RELATIVE_DATES } from '../tables/relative-dates';
import { WHOLE_DATES } from '../tables/whole-dates';
import { foldName } from '../text/fold';
import { addDays, addMonths } from './calendar';
import { inYearOf } from './which-year';

export const DATES: readonly DatePattern[] = [
  ...WHOLE_DATES,
  ...RANGE_DATES,
  ...NUMBERED_DATES,
  ...RELATIVE_DATES,
  ...FEAST_DATES,
];

/** Words that lead up to a date and are no part of it. */
const LEAD =
  /^(?:(?:no later than|not later than|at the latest|at|by|before|in|on|from|until|till|to|of|since|during|over|throughout|within|the|around|about|as of|starting|between) )+(?=[\w'])/i;
const TRAIL = /(?: at the latest|[.,;:])+$/;
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const WITHIN =
  /^(?:within|in|over|during|for|less than)?(?: ?the)?(?: ?(?:next|coming|following))? ?(?<count>\d{1,4}|[a-z]+) (?<unit>day|week|month|year)s?(?:' time| of publication| from now| time)?$/i;

/** A deadline and a start lie ahead of the day on which they are said. */
const AHEAD = /\b(?:by|before|until|till|from|later than|starting)(?: the)? $/i;
const SINCE = /\bsince(?: the)? $/i;

/** "within six months": no mention by itself, but a deadline counted from the day of publication. */
function within(words: string, published: IsoDate | undefined): DateInterval | undefined {
  const parts = WITHIN.exec(words)?.groups;
  if (parts === undefined || published === undefined) return undefined;
  const word = parts['count'] ?? '';
  const count = /^\d/.test(word) ? Number(word) : COUNTS.indexOf(word.toLowerCase());
  if (count < 1) return undefined;
  const unit = parts['unit']?.toLowerCase();
  if (unit === 'day' || unit === 'week')
    return { from: published, to: addDays(published, unit === 'week' ? 7 * count : count) };
  return { from: published, to: addMonths(published, unit === 'year' ? 12 * count : count) };
}

/**
 * What the words of a date or a deadline come to: first and last day. "by the end of 2024" is the year 2024;
 * "next month" needs the day of publication. Nothing, if the words name no time of the calendar.
 * A month or day without its year is the next on or after the day of publication after "by", "from" or "until", the last
 * before it after "since", else the nearest to it: no verb stands in these words that could tell. Where one does, in a
 * text, `sideOf` reads it.
 */
export function resolveDate(words: string, published?: IsoDate): DateInterval | undefined {
  const folded = foldName(words).replace(TRAIL, '');
  const bare = folded.replace(LEAD, '');
  const lead = folded.slice(0, folded.length - bare.length);
  const inYear = inYearOf(published, () => (AHEAD.test(lead) ? 'ahead' : SINCE.test(lead) ? 'before' : 'nearest'));
  for (const row of DATES) {
    row.pattern.lastIndex = 0;
    const found = row.pattern.exec(bare);
    if (found !== null && found[0].length === bare.length) {
      const interval = row.means(found.groups ?? {}, published, inYear);
      if (interval !== undefined) return interval;
    }
  }
  return within(folded, published);
}
