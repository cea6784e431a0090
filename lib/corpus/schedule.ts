import { bindsToDay } from '@/lib/finder/words';
import type { DeadlineEntry, IsoDate, Moved, Schedule } from '@/lib/model';

import { isKnown } from './days';

type Dated = DeadlineEntry & { readonly due: IsoDate };

function isDated(entry: DeadlineEntry): entry is Dated {
  return entry.due !== undefined;
}

/** How often the day was set anew, and the day before the current one; nothing where it never was. */
function movedOf(entries: readonly DeadlineEntry[]): Moved | undefined {
  const days = entries.filter(isDated).map(({ due }) => due);
  const moves = days.flatMap((due, at) => (at > 0 && days[at - 1] !== due ? [days[at - 1]] : []));
  const from = moves.at(-1);
  return from === undefined ? undefined : { from, times: moves.length };
}

function dated(entries: readonly DeadlineEntry[], now: Dated, asOf: IsoDate): Schedule {
  const is = now.due === asOf ? 'due' : now.due > asOf ? 'upcoming' : 'overdue';
  const moved = movedOf(entries);
  return {
    is,
    due: now.due,
    words: now.words,
    binds: now.by === 'reader' || bindsToDay(now.words) ? 'to a day' : 'to no day',
    ...(moved === undefined ? {} : { moved }),
    ...(now.by === undefined ? {} : { by: now.by }),
  };
}

/**
 * Where the ledger stands on a day: its last line that gives a day or an event. It tells dates only; whether it was
 * done by then is for the records.
 */
export function scheduleOf(ledger: readonly DeadlineEntry[], asOf: IsoDate): Schedule {
  const entries = ledger.filter(({ setOn, source }) => isKnown(setOn, source.read, asOf));
  const now = entries.findLast(({ due, event }) => due !== undefined || event !== undefined);
  if (now === undefined) {
    const said = entries.at(-1)?.words ?? '';
    return said === '' ? { is: 'none stated' } : { is: 'words alone', words: said };
  }
  if (isDated(now)) return dated(entries, now, asOf);
  const { event = now.words, eventDate, by } = now;
  const held = eventDate !== undefined && eventDate <= asOf ? { held: eventDate } : {};
  return { is: 'event-bound', event, ...held, ...(by === undefined ? {} : { by }) };
}

/** The day to which the words tie the action, once it is over; a season, a span or an event never passes. */
export function dayPassed(schedule: Schedule): IsoDate | undefined {
  return schedule.is === 'overdue' && schedule.binds === 'to a day' ? schedule.due : undefined;
}
