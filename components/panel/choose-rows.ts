import { STRENGTHS } from '@/lib/model';
import type { Outcome, ProgressFind } from '@/lib/model';

import type { Order } from '../words/choices';
import type { Choice } from './panel-place';
import type { ListedCommitment } from './panel-view';

/** What nobody has looked into comes first, then open questions, settled ones last. */
const LOOK: readonly Outcome[] = [
  'nobody looked',
  'date passed',
  'none found',
  'records',
  'undecided',
  'not kept',
  'partly kept',
  'kept',
  'cannot be tested',
];

/** Capitals and accents do not count in a search. */
export const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

const holdsAll = (words: string, query: string): boolean =>
  folded(query)
    .split(/\s+/u)
    .every((word) => words.includes(word));

function fits(row: ListedCommitment, { query, strengths, outcomes, who, under, due }: Choice): boolean {
  if (due !== '' && row.said.due.is !== due) return false;
  if ((who !== '' && !row.who.includes(who)) || (under !== '' && row.find.heading !== under)) return false;
  if (!strengths.includes(row.find.strength) || !outcomes.includes(row.said.outcome)) return false;
  return holdsAll(folded([row.find.quote, ...row.who, ...row.find.actors.map(({ words }) => words)].join(' ')), query);
}

/** Rows without a day come after all that have one. */
function dayOf({ said: { due, status } }: ListedCommitment): string {
  if (due.day !== undefined) return due.day;
  const { schedule } = status;
  if (schedule.is === 'event-bound') return schedule.held ?? '9998';
  return '9999';
}

const COMPARE: Readonly<Record<Order, (a: ListedCommitment, b: ListedCommitment) => number>> = {
  page: (a, b) => a.number - b.number,
  due: (a, b) => dayOf(a).localeCompare(dayOf(b)),
  strength: (a, b) => STRENGTHS.indexOf(a.find.strength) - STRENGTHS.indexOf(b.find.strength),
  look: (a, b) => LOOK.indexOf(a.said.outcome) - LOOK.indexOf(b.said.outcome),
};

/** The rows that a reader asked for, in the order asked for; equal ones as on the page. */
export function chooseRows(rows: readonly ListedCommitment[], choice: Choice): readonly ListedCommitment[] {
  return rows.filter((row) => fits(row, choice)).toSorted((a, b) => COMPARE[choice.order](a, b) || a.number - b.number);
}

/** The reports of progress that hold the words asked for. */
export function chooseProgress(progress: readonly ProgressFind[], { query }: Pick<Choice, 'query'>) {
  return progress.filter(({ quote, actors }) =>
    holdsAll(folded([quote, ...actors.map(({ words }) => words)].join(' ')), query),
  );
}
