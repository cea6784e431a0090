import type { DateInterval, IsoDate } from '@/lib/model';

import { daysBetween, partsOf } from './calendar';

/**
 * Where a date without its year lies, seen from the day of publication. What is told by a verb that stands far from the
 * date is only likely. The year stays open of what comes each year, and of what is told of a year long past.
 */
export type Side = 'before' | 'ahead' | 'likely before' | 'likely ahead' | 'nearest' | 'open';

/** A stretch of days as it lies in a year; nothing where the calendar of that year lacks it. */
type Stretch = (year: number) => DateInterval | undefined;

/** The stretch in the year that is meant, or in the one that `side` tells instead of the words around. */
export type InYear = (stretch: Stretch, side?: Side) => DateInterval | undefined;

/** More days than this off the day of publication, a date is written with its year: what was only likely is not meant. */
const FAR_DAYS = 300;

/** How many days a stretch lies off a day; 0 if the day lies in it. */
function daysOff({ from, to }: DateInterval, day: IsoDate): number {
  return Math.max(daysBetween(day, from), daysBetween(to, day), 0);
}

/**
 * In which year a date without one is meant: before publication the last that had begun, ahead of it the next that was
 * not over, else the nearest. Nothing without a day of publication, and nothing where the year stays open.
 */
export function inYearOf(published: IsoDate | undefined, sideSaid: (published: IsoDate) => Side): InYear {
  return (stretch, side) => {
    if (published === undefined) return undefined;
    const { year } = partsOf(published);
    const near = [year - 1, year, year + 1].flatMap((one) => stretch(one) ?? []);
    const last = near.findLast(({ from }) => from <= published);
    const next = near.find(({ to }) => to >= published);
    const nearest = near.toSorted((one, other) => daysOff(one, published) - daysOff(other, published))[0];
    const unlessFar = (likely = nearest) => (likely && daysOff(likely, published) > FAR_DAYS ? nearest : likely);
    const meant = {
      before: last,
      ahead: next,
      'likely before': unlessFar(last),
      'likely ahead': unlessFar(next),
      nearest: nearest,
      open: undefined,
    };
    return meant[side ?? sideSaid(published)];
  };
}

/** The stretch in the year that is written beside it, else in the one that is meant. */
export function inWritten(year: string | undefined, inYear: InYear, stretch: Stretch): DateInterval | undefined {
  return year === undefined ? inYear(stretch) : stretch(Number(year));
}
