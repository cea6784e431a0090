import type { Headline, JudgedAs } from '@/lib/model';

import type { Outcome } from './choices';

const OUTCOME_OF_VIEW: Readonly<Record<JudgedAs, Outcome>> = {
  kept: 'kept',
  'kept so far': 'kept',
  'partly kept': 'kept',
  'not kept': 'not kept',
  superseded: 'undecided',
  'too early': 'undecided',
  disputed: 'undecided',
  'not testable': 'cannot be tested',
};

const OUTCOME_OF_HEADLINE: Readonly<Record<Exclude<Headline['says'], 'view'>, Outcome>> = {
  'cannot be tested': 'cannot be tested',
  'the date has passed': 'not kept',
  'records disagree': 'records',
  'records point to done': 'records',
  'records point to not done': 'records',
  'none found': 'none found',
  'not in corpus': 'not in corpus',
};

/** The editors' view decides; the reader's own does where there is no other. */
export function outcomeOfHeadline(headline: Headline): Outcome {
  if (headline.says !== 'view') return OUTCOME_OF_HEADLINE[headline.says];
  const view = headline.editors ?? headline.reader;
  return view === undefined ? 'records' : OUTCOME_OF_VIEW[view];
}
