import type { Headline, IsoDate, Schedule, Testability } from '@/lib/model';

import type { Counts } from './counts';
import { dayPassed } from './schedule';
import type { Views } from './views';

export interface Axes {
  readonly views: Views;
  readonly testability: Testability;
  readonly schedule: Schedule;
  readonly counts: Counts;
  /** The day of the last finished search; absent: nobody has looked. */
  readonly lookedOn: IsoDate | undefined;
}

/** A row of UI section 6. */
interface HeadlineRow {
  readonly holds: (axes: Axes) => boolean;
  readonly headline: (axes: Axes) => Headline;
}

const says =
  <Said extends 'cannot be tested' | 'records disagree' | 'the date has passed' | 'none found'>(said: Said) =>
  () => ({ says: said });

/** A date gone by is a headline only where a search made after it found nothing: the calendar alone accuses nobody. */
function lookedAfterTheDay({ schedule, lookedOn }: Axes): boolean {
  const passed = dayPassed(schedule);
  return passed !== undefined && lookedOn !== undefined && lookedOn > passed;
}

/** Read top to bottom: the first that holds is the headline. */
const ROWS: readonly HeadlineRow[] = [
  {
    holds: ({ views }) => views.editors !== undefined || views.reader !== undefined,
    headline: ({ views }) => ({ says: 'view', ...views }),
  },
  {
    holds: ({ testability }) => testability.deliverable.answer === 'not stated',
    headline: says('cannot be tested'),
  },
  { holds: ({ counts }) => counts.supports > 0 && counts.contradicts > 0, headline: says('records disagree') },
  {
    holds: ({ counts }) => counts.supports > 0,
    headline: ({ counts }) => ({ says: 'records suggest done', records: counts.supports }),
  },
  {
    holds: ({ counts }) => counts.contradicts > 0,
    headline: ({ counts }) => ({ says: 'records suggest not done', records: counts.contradicts }),
  },
  { holds: lookedAfterTheDay, headline: says('the date has passed') },
  { holds: ({ lookedOn }) => lookedOn !== undefined, headline: says('none found') },
];

export function headlineOf(axes: Axes): Headline {
  return ROWS.find(({ holds }) => holds(axes))?.headline(axes) ?? { says: 'nobody has looked' };
}
