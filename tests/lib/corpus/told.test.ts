import { expect, test } from 'vitest';

import { statusOf } from '@/lib/corpus';

import { AS_OF, aJudgement, anEvidence, day, records } from './records';

const EDITORS = aJudgement({ view: 'disputed' });
const LATER = aJudgement({ view: 'partly kept', date: day('2025-07-01') });
const READERS = aJudgement({ view: 'too early', by: 'reader', date: day('2026-01-01') });

test.each([
  { whose: 'the editors’, before the reader’s', judgements: [EDITORS, READERS], told: EDITORS },
  { whose: 'the editors’ last', judgements: [LATER, EDITORS], told: LATER },
  { whose: 'the reader’s, where there is no other', judgements: [READERS], told: READERS },
  { whose: 'nobody’s', judgements: [], told: undefined },
])('the view that the headline tells is $whose', ({ judgements, told }) => {
  expect(statusOf(records({ judgements }), AS_OF).told).toBe(told);
});

test('of the records those are independent whose publishers promised nothing', () => {
  const evidence = [true, false, true].map((independent, at) =>
    anEvidence({ independent, id: `evidence/${at}` as never, tier: 3 }),
  );
  const { independent, tiers } = statusOf(records({ evidence }), AS_OF);
  expect(independent).toBe(2);
  expect(tiers).toEqual({ 1: 0, 2: 0, 3: 3, 4: 0, 5: 0 });
});
