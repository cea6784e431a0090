import { STRENGTHS } from '@/lib/model';
import type { Headline, IsoDate, Schedule, Strength } from '@/lib/model';

import { foundSchedule } from '../words/became';
import { OUTCOMES } from '../words/choices';
import type { Due, Order, Outcome } from '../words/choices';
import { outcomeOfHeadline } from '../words/outcome-of';
import type { ListedCommitment } from './listed-commitment';

/** What a reader asked to see. */
export interface Choice {
  readonly query: string;
  readonly strengths: readonly Strength[];
  readonly outcomes: readonly Outcome[];
  /** A body that promises; '' for all. */
  readonly who: string;
  /** A heading that it stands under; '' for all. */
  readonly under: string;
  /** How its deadline stands; '' for all. */
  readonly due: Due | '';
  readonly order: Order;
}

export const EVERYTHING: Choice = {
  query: '',
  strengths: STRENGTHS,
  outcomes: OUTCOMES,
  who: '',
  under: '',
  due: '',
  order: 'page',
};

/** The smaller, the more it needs a look: open questions first, settled ones last. */
const LOOK: readonly Outcome[] = [
  'not kept',
  'undecided',
  'records',
  'none found',
  'not in corpus',
  'kept',
  'cannot be tested',
];

export const headlineOf = ({ known }: ListedCommitment): Headline =>
  known?.status.headline ?? { says: 'not in corpus' };

export const outcomeOf = (row: ListedCommitment): Outcome => outcomeOfHeadline(headlineOf(row));

/** Capitals and accents do not count in a search. */
export const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What the corpus knows of its deadline, else what its own words say. */
function scheduleOf(row: ListedCommitment, today: IsoDate): Schedule {
  const known = row.known?.status.schedule;
  return known === undefined || known.is === 'none stated' ? foundSchedule(row.find.deadline, today) : known;
}

const DUE_OF: Readonly<Record<Schedule['is'], Due>> = {
  overdue: 'passed',
  due: 'to come',
  upcoming: 'to come',
  'event-bound': 'event',
  'none stated': 'none',
};

export const dueOf = (row: ListedCommitment, today: IsoDate): Due => DUE_OF[scheduleOf(row, today).is];

function fits(row: ListedCommitment, { query, strengths, outcomes, who, under, due }: Choice, today: IsoDate): boolean {
  if (due !== '' && dueOf(row, today) !== due) return false;
  if ((who !== '' && !row.who.includes(who)) || (under !== '' && row.find.heading !== under)) return false;
  if (!strengths.includes(row.find.strength) || !outcomes.includes(outcomeOf(row))) return false;
  const asked = folded(query).split(/\s+/u);
  const words = folded([row.find.quote, ...row.who, ...row.find.actors.map((actor) => actor.words)].join(' '));
  return asked.every((word) => words.includes(word));
}

/** Rows without a date come after all that have one. */
function dayOf(row: ListedCommitment, today: IsoDate): string {
  const schedule = scheduleOf(row, today);
  if (schedule.is === 'none stated') return '9999';
  return schedule.is === 'event-bound' ? (schedule.held ?? '9998') : schedule.due;
}

const COMPARE: Readonly<Record<Order, (a: ListedCommitment, b: ListedCommitment, today: IsoDate) => number>> = {
  page: (a, b) => a.number - b.number,
  due: (a, b, today) => dayOf(a, today).localeCompare(dayOf(b, today)),
  strength: (a, b) => STRENGTHS.indexOf(a.find.strength) - STRENGTHS.indexOf(b.find.strength),
  look: (a, b) => LOOK.indexOf(outcomeOf(a)) - LOOK.indexOf(outcomeOf(b)),
};

/** The rows that a reader asked for, in the order asked for; equal ones as on the page. */
export function chooseRows(
  rows: readonly ListedCommitment[],
  choice: Choice,
  today: IsoDate,
): readonly ListedCommitment[] {
  return rows
    .filter((row) => fits(row, choice, today))
    .toSorted((a, b) => COMPARE[choice.order](a, b, today) || a.number - b.number);
}
