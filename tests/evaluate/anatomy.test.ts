import { describe, expect, test } from 'vitest';

import type { EntityId, IsoDate } from '@/lib/model';

import { alike, scoreParts } from '../../scripts/evaluate/anatomy';
import type { FoundParts } from '../../scripts/evaluate/anatomy';
import type { LabelledParts } from '../../scripts/evaluate/anatomy-labels';
import { partFaults } from '../../scripts/evaluate/part-faults';

const SPAN = { start: 0, end: 40 };
const day = (words: string): IsoDate => words as IsoDate;
const labelled = (parts: Partial<LabelledParts>): LabelledParts => {
  return { ...SPAN, actors: [], deadline: null, conditions: [], ...parts };
};
const found = (parts: Partial<FoundParts>): FoundParts => ({ ...SPAN, actors: [], conditions: [], ...parts });
const said = (words: string, to?: string): Pick<FoundParts, 'deadline'> => ({
  deadline: { ...SPAN, words, ...(to === undefined ? {} : { from: day(to), to: day(to) }) },
});
const actor = (words: string) => ({ words, entityIds: [] as EntityId[] });
const due = (words: string, to: string): Pick<LabelledParts, 'deadline'> => ({
  deadline: { words, kind: 'date', from: day(to), to: day(to) },
});

/** One text of two commitments, so that a fault in one does not hide behind the other. */
const score = (pairs: readonly (readonly [Partial<LabelledParts>, Partial<FoundParts>])[]) =>
  scoreParts(pairs.map(([label, one]) => ({ labelled: [labelled(label)], found: [found(one)] })));

describe('a date', () => {
  const DUE = due('by May 2031', '2031-05-31');
  test.each([
    { what: 'is right on its last day', pairs: [[DUE, said('May 2031', '2031-05-31')]] as const, right: 1, wrong: 0 },
    { what: 'is wrong on another', pairs: [[DUE, said('May 2031', '2032-05-31')]] as const, right: 0, wrong: 0 },
    { what: 'is missed where none is said', pairs: [[DUE, {}]] as const, right: 0, wrong: undefined },
    { what: 'is missed where words are said', pairs: [[DUE, said('by May')]] as const, right: 0, wrong: undefined },
    {
      what: 'is false where none is labelled',
      pairs: [[{}, said('in 2031', '2031-12-31')]] as const,
      right: undefined,
      wrong: 1,
    },
    {
      what: 'is false where an event is labelled',
      pairs: [
        [{ deadline: { words: 'a month after the vote', kind: 'event' } }, said('a month', '2031-01-01')],
      ] as const,
      right: undefined,
      wrong: 1,
    },
  ])('$what', ({ pairs, right, wrong }) => {
    const { datesRight, datesFalse } = score(pairs);
    expect([datesRight.share, datesFalse.share]).toEqual([right, wrong]);
  });
});

test('times are compared by their words, and one that comes again need not be said', () => {
  const { timesFound, timesRight } = score([
    [{ deadline: { words: 'in due course', kind: 'vague' } }, said('due course')],
    [{ deadline: { words: 'each year', kind: 'recurring' } }, {}],
    [{ deadline: { words: 'each year', kind: 'recurring' } }, said('each year')],
    [{ deadline: { words: 'after the vote', kind: 'event' } }, said('soon')],
  ]);
  expect([timesFound.count, timesFound.of]).toEqual([1, 2]);
  expect([timesRight.count, timesRight.of]).toEqual([2, 3]);
});

test('one of several actors is enough, and one said where nobody acts is false', () => {
  const { actorsRight, actorsFalse } = score([
    [{ actors: [{ words: 'the Pier Agency' }, { words: 'Norland' }] }, { actors: [actor('Pier Agency')] }],
    [{ actors: [{ words: 'Norland' }] }, { actors: [] }],
    [{ actors: [] }, { actors: [actor('The rate')] }],
  ]);
  expect([actorsRight.count, actorsRight.of]).toEqual([1, 2]);
  expect([actorsFalse.count, actorsFalse.of]).toEqual([1, 2]);
});

test('conditions are counted each, found and false', () => {
  const condition = (words: string) => ({ ...SPAN, words });
  const { conditionsFound, conditionsRight } = score([
    [
      { conditions: ['if it rains', 'where necessary'] },
      { conditions: [condition('it rains'), condition('as planned')] },
    ],
  ]);
  expect([conditionsFound.share, conditionsRight.share]).toEqual([0.5, 0.5]);
});

test('a commitment that was not found has no parts that could be wrong', () => {
  const missed = { ...labelled({ actors: [{ words: 'Norland' }] }), start: 100, end: 140 };
  const { matched, actorsRight } = scoreParts([{ labelled: [missed], found: [found({})] }]);
  expect([matched.count, matched.of, actorsRight.of]).toEqual([0, 1, 0]);
});

test.each([
  { one: 'the Norland Agency', other: 'Norland Agency’s', is: true },
  { one: 'Our', other: 'our', is: true },
  { one: 'by May', other: 'by June', is: false },
])('“$one” and “$other” are alike: $is', ({ one, other, is }) => {
  expect(alike(one, other)).toBe(is);
});

test('each wrong part is a fault with what was labelled and what was said', () => {
  const label = labelled({ ...due('by May 2031', '2031-05-31'), conditions: ['if it rains'] });
  const one = found({
    actors: [actor('It')],
    ...said('by May 2031', '2032-05-31'),
    conditions: [{ ...SPAN, words: 'as is' }],
  });
  expect(partFaults([label], [one]).map(({ of, kind, says }) => `${of}, ${kind}: ${says}`)).toEqual([
    'actor, false alarm: none; said “It”',
    'time, other words: “by May 2031” (to 2031-05-31); said “by May 2031” (to 2032-05-31)',
    'condition, missed: “if it rains”; said none',
    'condition, false alarm: none; said “as is”',
  ]);
  expect(partFaults([labelled({})], [found({})])).toEqual([]);
});
