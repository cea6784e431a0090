import type { IsoDate, Moved, Schedule } from '@/lib/model';

import { dateWords, distanceWords } from './dates';

/** "once", "3 times". */
function timesWords(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}

/** "The date was moved once: it was 31 December 2025." */
function movedWords({ from, times }: Moved): string {
  return `The date was moved ${timesWords(times)}: it was ${dateWords(from)}.`;
}

/** By when, short and without a full stop: a day only where the words tie the action to it. */
function dueLine(schedule: Schedule): string {
  switch (schedule.is) {
    case 'none stated':
      return 'No date stated';
    case 'words alone':
      return `“${schedule.words}”, no day named`;
    case 'event-bound':
      return schedule.held === undefined
        ? `Before ${schedule.event}, no date known`
        : `Before ${schedule.event}, held ${dateWords(schedule.held)}`;
    default:
      if (schedule.binds === 'to no day') return `“${schedule.words}”, no day named`;
      return `${schedule.is === 'overdue' ? 'Was due' : 'Due'} by ${dateWords(schedule.due)}`;
  }
}

/** Whose date it is, where it is not the page's. */
const byWords = (schedule: Schedule): string =>
  'by' in schedule && schedule.by === 'reader' ? ' You set this date.' : '';

/** The same as one sentence or two, with how far it is from the day of the records. */
function dueSentence(schedule: Schedule, asOf: IsoDate): string {
  if (schedule.is === 'event-bound') {
    const { event, held } = schedule;
    const known = held === undefined ? 'no date known' : `held ${dateWords(held)}`;
    return `Due before ${event}, ${known}.${byWords(schedule)}`;
  }
  if (!('due' in schedule) || schedule.binds === 'to no day') return `${dueLine(schedule)}.`;
  const moved = schedule.moved === undefined ? '' : ` ${movedWords(schedule.moved)}`;
  return `${dueLine(schedule)}, ${distanceWords(schedule.due, asOf)}.${moved}${byWords(schedule)}`;
}

/** A day that binds, and how far it is, both counted to the same day: in a list that is parted by that day. */
export function dueCountedTo(day: IsoDate, on: IsoDate): { readonly line: string; readonly distance: string } {
  return {
    line: `${day < on ? 'Was due' : 'Due'} by ${dateWords(day)}`,
    distance: day === on ? 'today' : distanceWords(day, on),
  };
}

/** By when, in words. */
export const due = { line: dueLine, sentence: dueSentence, times: timesWords };
