import type { Headline, IsoDate, Schedule, Testability } from '@/lib/model';

import type { Counts } from './counts';
import { hasPassed } from './schedule';
import type { Views } from './views';

export interface Axes {
  readonly asOf: IsoDate;
  readonly views: Views;
  readonly testability: Testability;
  readonly schedule: Schedule;
  readonly counts: Counts;
}

/** A row of UI section 6. */
interface HeadlineRow {
  readonly holds: (axes: Axes) => boolean;
  readonly headline: (axes: Axes) => Headline;
}

const says =
  <Said extends Exclude<Headline['says'], 'view'>>(said: Said) =>
  () => ({ says: said });

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
  {
    holds: ({ schedule, counts, asOf }) => hasPassed(schedule, asOf) && counts.supports === 0,
    headline: says('the date has passed'),
  },
  { holds: ({ counts }) => counts.supports > 0 && counts.contradicts > 0, headline: says('records disagree') },
  { holds: ({ counts }) => counts.supports > 0, headline: says('records point to done') },
  { holds: ({ counts }) => counts.contradicts > 0, headline: says('records point to not done') },
];

export function headlineOf(axes: Axes): Headline {
  return ROWS.find(({ holds }) => holds(axes))?.headline(axes) ?? { says: 'none found' };
}
