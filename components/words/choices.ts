import { worded } from '@/lib/language';
import type { DueSaid, Outcome } from '@/lib/model';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = worded({
  kept: 'Kept',
  'partly kept': 'Partly kept',
  'not kept': 'Not kept',
  records: 'Records, no view',
  undecided: 'Disputed, replaced, too early',
  'date passed': 'The date has passed',
  'none found': 'None found',
  'cannot be tested': 'Cannot be tested',
  'nobody looked': 'Nobody has looked yet',
});

/** How deadlines stand that a reader can filter by. */
export const DUES = ['passed', 'to come', 'event', 'none'] as const satisfies readonly DueSaid['is'][];
export type Due = (typeof DUES)[number];

export const DUE_WORDS: Readonly<Record<Due, string>> = worded({
  passed: 'The day has gone by',
  'to come': 'The day is to come',
  event: 'When something happens',
  none: 'No day named',
});

export const ORDERS = ['page', 'due', 'strength', 'look'] as const;
export type Order = (typeof ORDERS)[number];

export const ORDER_WORDS: Readonly<Record<Order, string>> = worded({
  page: 'Page order',
  due: 'Date due',
  strength: 'Strongest words',
  look: 'Nobody has looked yet',
});

/** The four questions of "Can it be tested?". */
export const TEST_WORDS = worded({
  deliverable: 'What exactly',
  target: 'How much',
  timeframe: 'By when',
  owner: 'Who does it',
} as const);
