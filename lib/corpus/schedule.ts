import type { DeadlineEntry, IsoDate, Schedule } from '@/lib/model';

import { isKnown } from './days';

type Dated = DeadlineEntry & { readonly due: IsoDate };

function isDated(entry: DeadlineEntry): entry is Dated {
  return entry.due !== undefined;
}

/** The deadline before the current one, where the date was moved. */
function movedFrom(entries: readonly DeadlineEntry[], now: Dated): IsoDate | undefined {
  return entries.filter(isDated).findLast((entry) => entry.due !== now.due)?.due;
}

function dated(entries: readonly DeadlineEntry[], now: Dated, asOf: IsoDate): Schedule {
  const was = movedFrom(entries, now);
  const moved = was === undefined ? {} : { movedFrom: was };
  if (now.due === asOf) return { is: 'due', due: now.due, ...moved };
  return { is: now.due > asOf ? 'upcoming' : 'overdue', due: now.due, ...moved };
}

/**
 * Where the ledger stands on a day: its last line that gives a day or an event. It tells dates only; whether it was
 * done by then is for the records.
 */
export function scheduleOf(ledger: readonly DeadlineEntry[], asOf: IsoDate): Schedule {
  const entries = ledger.filter(({ setOn, source }) => isKnown(setOn, source.read, asOf));
  const now = entries.findLast(({ due, event }) => due !== undefined || event !== undefined);
  if (now === undefined) return { is: 'none stated' };
  if (isDated(now)) return dated(entries, now, asOf);
  const { event = now.words, eventDate } = now;
  return { is: 'event-bound', event, ...(eventDate !== undefined && eventDate <= asOf ? { held: eventDate } : {}) };
}

/** The day by which it was to be done has passed: the due day, or the day of the event. */
export function hasPassed(schedule: Schedule, asOf: IsoDate): boolean {
  if (schedule.is === 'overdue') return true;
  return schedule.is === 'event-bound' && schedule.held !== undefined && schedule.held < asOf;
}
