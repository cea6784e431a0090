import type { Headline, IsoDate, Moved, Schedule, Stance, Status } from '@/lib/model';

import { VIEW_WORDS } from './labels';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY_MS = 86_400_000;

/** "24 November 2026"; "June 2025" and "2025" where no day or month is known. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-');
  const named = MONTHS[Number(month) - 1];
  if (named === undefined) return year ?? date;
  return day === undefined ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

/** "in 12 days", "almost 5 months ago": days under 14, weeks under 8, then months. */
export function distanceWords(date: IsoDate, today: IsoDate): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY_MS);
  if (days === 0) return 'today';
  const far = Math.abs(days);
  const [count, unit] =
    far < 14 ? [far, 'day'] : far < 56 ? [Math.round(far / 7), 'week'] : [Math.round(far / 30.44), 'month'];
  const almost = unit === 'month' && far < count * 30.44 - 3 ? 'almost ' : '';
  const words = `${almost}${count} ${unit}${count === 1 ? '' : 's'}`;
  return days > 0 ? `in ${words}` : `${words} ago`;
}

/** The first line of what became of it (UI section 6). */
export function headlineWords(headline: Headline): string {
  switch (headline.says) {
    case 'view': {
      const { editors, reader } = headline;
      if (editors === undefined) return reader === undefined ? '' : `${VIEW_WORDS[reader]}, in your view`;
      const said = `${VIEW_WORDS[editors]}, in the editors’ view`;
      return reader === undefined ? said : `${said}. ${VIEW_WORDS[reader]}, in yours.`;
    }
    case 'cannot be tested':
      return 'Cannot be tested';
    case 'the date has passed':
      return 'The date has passed';
    case 'records disagree':
      return 'Records disagree';
    case 'records point to done':
      return 'Records point to done';
    case 'records point to not done':
      return 'Records point to not done';
    case 'none found':
      return 'None found in this corpus';
    case 'not in corpus':
      return 'Not in this corpus yet';
  }
}

const pointTo = (count: number, what: string): string => `${count} ${count === 1 ? 'points' : 'point'} to ${what}`;

/** "6: 5 point to done, 1 is background"; all of one kind: "3: all background". */
export function countWords(counts: Readonly<Record<Stance, number>>): string {
  const { supports, contradicts, context } = counts;
  const total = supports + contradicts + context;
  if (total === 0) return 'none';
  if (context === total) return `${total}: ${total === 1 ? 'background' : 'all background'}`;
  const parts = [
    ...(supports > 0 ? [pointTo(supports, 'done')] : []),
    ...(contradicts > 0 ? [pointTo(contradicts, 'not done')] : []),
    ...(context > 0 ? [`${context} ${context === 1 ? 'is' : 'are'} background`] : []),
  ];
  return `${total}: ${parts.join(', ')}`;
}

/** "6 records: 5 point to done, 1 is background. 2 of them come from others." */
export function recordsWords({ counts, independent }: Pick<Status, 'counts' | 'independent'>): string {
  const total = counts.supports + counts.contradicts + counts.context;
  if (total === 0) return '';
  const [, ...rest] = countWords(counts).split(': ');
  return `${total} ${total === 1 ? 'record' : 'records'}: ${rest.join(': ')}. ${fromWords({ counts, independent })}`;
}

/** Whose records they are: "2 of them come from others." */
export function fromWords({ counts, independent }: Pick<Status, 'counts' | 'independent'>): string {
  const total = counts.supports + counts.contradicts + counts.context;
  const all = total === 1 ? 'It comes' : 'All come';
  if (independent === 0) return `${all} from those who promised.`;
  if (independent === total) return `${all} from others.`;
  return `${independent} of them ${independent === 1 ? 'comes' : 'come'} from others.`;
}

/** "was moved once: it was 31 December 2025". */
export function movedWords({ from, times }: Moved): string {
  return `was moved ${timesWords(times)}: it was ${dateWords(from)}`;
}

/** One sentence about when it is due. */
export function scheduleWords(schedule: Schedule, today: IsoDate): string {
  switch (schedule.is) {
    case 'none stated':
      return 'No date stated.';
    case 'event-bound':
      return schedule.held === undefined
        ? `Due before ${schedule.event}, no date known.`
        : `Due before ${schedule.event}, held ${dateWords(schedule.held)}.`;
    default: {
      const moved = schedule.moved === undefined ? '' : ` The date ${movedWords(schedule.moved)}.`;
      return `Due by ${dateWords(schedule.due)}, ${distanceWords(schedule.due, today)}.${moved}`;
    }
  }
}

/** Absence is said as absence in this corpus. */
export function noneFoundWords(asOf: IsoDate): string {
  return `None found in this corpus, as of ${dateWords(asOf)}. That is not proof that there is none.`;
}

/** "once", "3 times". */
export function timesWords(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}
