import type { Headline } from '@/lib/model';

/** What a reader can filter by: each outcome belongs to exactly one group. */
export const OUTCOMES = [
  'kept',
  'not kept',
  'records',
  'undecided',
  'none found',
  'cannot be tested',
  'not in corpus',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  kept: 'Kept or partly kept',
  'not kept': 'Not kept or date passed',
  records: 'Records, no view yet',
  undecided: 'Disputed, replaced or too early',
  'none found': 'None found',
  'cannot be tested': 'Cannot be tested',
  'not in corpus': 'Not in this corpus yet',
};

/** How deadlines stand that a reader can filter by. */
export const DUES = ['passed', 'to come', 'event', 'none'] as const;
export type Due = (typeof DUES)[number];

export const DUE_WORDS: Readonly<Record<Due, string>> = {
  passed: 'The day has passed',
  'to come': 'The day is to come',
  event: 'When something happens',
  none: 'No date stated',
};

export const ORDERS = ['page', 'due', 'strength', 'look'] as const;
export type Order = (typeof ORDERS)[number];

export const ORDER_WORDS: Readonly<Record<Order, string>> = {
  page: 'As on the page',
  due: 'Date due, soonest first',
  strength: 'Strongest words first',
  look: 'Needs a look first',
};

/** The four questions of "Can it be tested?". */
export const TEST_WORDS = {
  deliverable: 'What exactly',
  target: 'How much',
  timeframe: 'By when',
  owner: 'Who does it',
} as const;

/** Why a headline stands there: its rule, in words. */
export const RULE_WORDS: Readonly<Record<Headline['says'], string>> = {
  view: 'A view is a person’s judgement. “Kept” and “not kept” need at least one record that is not background.',
  'cannot be tested': '“Cannot be tested” is said where the words do not say what exactly will be done.',
  'the date has passed': '“The date has passed” is said where the due date is over and no record points to done.',
  'records disagree': '“Records disagree” is said where some records point to done and others to not done.',
  'records point to done': 'It is said where every record that is not background points to done.',
  'records point to not done': 'It is said where every record that is not background points to not done.',
  'none found': '“None found” means: not in the documents that Pledgemark holds. That is not proof that there is none.',
  'not in corpus':
    '“Not in this corpus yet” means: the documents that Pledgemark holds do not include this commitment.',
};
