import { plural, t } from '@/lib/language';
import type { IsoDate, Moved, Schedule } from '@/lib/model';

import { dateWords, distanceWords } from './dates';

/** "once", "3 times". */
function timesWords(times: number): string {
  return plural(times, 'once', '{count} times');
}

/** "The date was moved once: it was 31 December 2025." */
function movedWords({ from, times }: Moved): string {
  return plural(times, 'The date was moved once: it was {day}.', 'The date was moved {count} times: it was {day}.', {
    day: dateWords(from),
  });
}

const noDay = (words: string): string => t('“{words}”, no day named', { words });
const dueBy = (day: string, isPast: boolean): string =>
  isPast ? t('Was due by {day}', { day: dateWords(day) }) : t('Due by {day}', { day: dateWords(day) });

/** By when, short and without a full stop: a day only where the words tie the action to it. */
function dueLine(schedule: Schedule): string {
  switch (schedule.is) {
    case 'none stated':
      return t('No date stated');
    case 'words alone':
      return noDay(schedule.words);
    case 'event-bound': {
      const { event, held } = schedule;
      if (held === undefined) return t('Before {event}, no date known', { event });
      return t('Before {event}, held {day}', { event, day: dateWords(held) });
    }
    default:
      if (schedule.binds === 'to no day') return noDay(schedule.words);
      return dueBy(schedule.due, schedule.is === 'overdue');
  }
}

/** Whose date it is, where it is not the page's. */
const byWords = (schedule: Schedule): string =>
  'by' in schedule && schedule.by === 'reader' ? ` ${t('You set this date.')}` : '';

/** The same as one sentence or two, with how far it is from the day of the records. */
function dueSentence(schedule: Schedule, asOf: IsoDate): string {
  if (schedule.is === 'event-bound') {
    const { event, held } = schedule;
    const said =
      held === undefined
        ? t('Due before {event}, no date known.', { event })
        : t('Due before {event}, held {day}.', { event, day: dateWords(held) });
    return `${said}${byWords(schedule)}`;
  }
  if (!('due' in schedule) || schedule.binds === 'to no day') return `${dueLine(schedule)}.`;
  const moved = schedule.moved === undefined ? '' : ` ${movedWords(schedule.moved)}`;
  return `${dueLine(schedule)}, ${distanceWords(schedule.due, asOf)}.${moved}${byWords(schedule)}`;
}

/** A day that binds, and how far it is, both counted to the same day: in a list that is parted by that day. */
export function dueCountedTo(day: IsoDate, on: IsoDate): { readonly line: string; readonly distance: string } {
  return {
    line: dueBy(day, day < on),
    distance: day === on ? t('today') : distanceWords(day, on),
  };
}

/** By when, in words. */
export const due = { line: dueLine, sentence: dueSentence, times: timesWords };
