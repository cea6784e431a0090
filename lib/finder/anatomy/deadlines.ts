import { isoDate } from '@/lib/model';
import type { DateInterval, Deadline, IsoDate, Mention, Span } from '@/lib/model';

import { resolveDate } from '../dates/resolve-date';
import { isTied } from '../tables/deadline-ties';
import type { TimedClause } from '../tables/deadline-ties';
import { DEADLINES } from '../tables/deadlines';
import type { DeadlineRow } from '../tables/deadlines';
import { isNoDeadline } from '../tables/no-deadlines';
import { wordFrom } from '../text/words';
import type { Words } from '../text/words';
import type { NameIndex } from './name-index';

/** An event's words without the preposition and article before it. */
const BEFORE_EVENT =
  /^(?:ahead of|before|in time for|in advance of|by the time of|in the run-? ?up to|prior to|following|after|at|by the end of|by|once|as soon as|until|in|through|as part of|with|upon|on|within [^,]{1,40}? (?:days?|weeks?|months?|years?) (?:of|after|from))\s(?:(?:the|our|its|their|this)\s)?/i;

/**
 * The deadline that a clause states, if it states one: its words, and the interval of the date among them, or the event.
 * Where a date is mentioned among them, what the mention resolved is taken; else the words are resolved, if they can be.
 * @param all the words of the text, masked
 * @param clause where the clause and its trigger lie in `text`
 */
export function deadlineOf(
  text: string,
  all: Words,
  clause: TimedClause,
  names: NameIndex,
  published: IsoDate | undefined,
): Deadline | undefined {
  const [from, to] = [wordFrom(all, clause.start), wordFrom(all, clause.end)];
  for (const row of DEADLINES) {
    for (let found = row.pattern.find(all, { from, to }); found !== undefined;) {
      const span = { start: all.starts[found.from] ?? 0, end: all.ends[found.to - 1] ?? 0 };
      found = row.pattern.find(all, { from: found.to, to });
      if (isNoDeadline(text, span) || !isTied(all.text, clause, span)) continue;
      const deadline = readDeadline(text.slice(span.start, span.end), row, span, names, published);
      if (!isPast(deadline, published) && !isDayOfAnnouncing(deadline, published)) return deadline;
    }
  }
  return undefined;
}

function readDeadline(
  words: string,
  { bound }: DeadlineRow,
  span: Span,
  names: NameIndex,
  published: IsoDate | undefined,
): Deadline {
  if (bound === 'event') return { ...span, words, event: words.replace(BEFORE_EVENT, '') };
  if (WITHOUT_LAST_DAY.test(words)) return { ...span, words };
  const dates = names.within(span).filter(({ type }) => type === 'date');
  const interval =
    partOfDecade(words) ??
    (dates.length > 0
      ? spanned(dates)
      : (nearDay(words, published) ?? resolveDate(words.replace(/^(?:starting|beginning) /i, ''), published)));
  return { ...span, words, ...interval };
}

/** A time that begins and does not end, and a length of time whose first day is not said. */
const WITHOUT_LAST_DAY =
  /^(?:after|since)\s|^(?:over|throughout|during) (?:an? )?(?!the\b|next\b)(?:\d{1,3}|[a-z]+) (?:days|weeks|months|years)$/i;

/** From the first to the last of dates, "between 2017-18 and 2019-20"; the first alone where the last lies before it. */
function spanned(dates: readonly Mention[]): DateInterval | undefined {
  const [from, to] = [dates[0]?.resolved, dates.at(-1)?.resolved];
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : from;
}

/** A time that was over on the day of publication is none by which anything is promised. */
const isPast = ({ to }: Deadline, published: IsoDate | undefined): boolean =>
  to !== undefined && published !== undefined && to < published;

/** "Today, 4 March, we will": the day on which it is said, unless a word makes it a start or an end. */
const isDayOfAnnouncing = ({ words, from, to }: Deadline, published: IsoDate | undefined): boolean =>
  to !== undefined &&
  to === published &&
  from === published &&
  !/^(?:from|by|until|before|starting|beginning|as of|later|no later)\b/i.test(words);

/** The day that "later today", "starting tonight" and "from tomorrow" name; they are no mentions of dates by themselves. */
export function nearDay(words: string, published: IsoDate | undefined): DateInterval | undefined {
  if (published === undefined) return undefined;
  if (/\b(?:today|tonight|this (?:afternoon|evening))$/i.test(words)) return { from: published, to: published };
  const next = resolveDate('within one day', published)?.to;
  return next !== undefined && /\btomorrow\b/i.test(words) ? { from: next, to: next } : undefined;
}

/** The years of a decade, by their last figure, that "early", "mid" and "late" stand for. */
const YEARS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
/** "By the mid-2020s" is by the middle of the decade. */
const MIDDLE = 5;

const PART = /\b(?<part>early|mid|late)[ -–](?<decade>(?:19|20)\d)0s$/i;
const DUE = /^(?:by|before|no later than|not later than)\b/i;

/** The years that a part of a decade comes to: "in the early 2030s", "by the mid-2020s". */
export function partOfDecade(words: string): DateInterval | undefined {
  const { part = '', decade } = PART.exec(words.replaceAll(/[‐‑–]/g, '-'))?.groups ?? {};
  const years = YEARS[part.toLowerCase()];
  if (decade === undefined || years === undefined) return undefined;
  const last = DUE.test(words) && part.toLowerCase() === 'mid' ? MIDDLE : years[1];
  const [from, to] = [isoDate(`${decade}${years[0]}-01-01`), isoDate(`${decade}${last}-12-31`)];
  return from && to && { from, to };
}
