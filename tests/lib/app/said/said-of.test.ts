import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { saidOf } from '@/lib/app/said/said-of';
import { OUTCOMES, VIEWS } from '@/lib/model';
import type { CommitmentRecords, DeadlineEntry, IsoInstant, JudgedAs, Outcome, Said, Stage } from '@/lib/model';
import { headlineWords } from '@/lib/words';

import {
  A_COMMITMENT,
  AS_OF,
  aJudgement,
  aPack,
  aSearch,
  anEvidence,
  anyRecords,
  day,
  records,
} from '../../corpus/records';
import { entity, seeded } from '../../corpus/records';
import { PROMISERS, saidFor } from './said-for';

const SOURCE = { publisher: 'Home Office', title: 'T', date: '2024-01-01' };
const against = anEvidence({ id: 'evidence/no' as never, stance: 'contradicts', independent: false });
const withDeadline = (entry: Partial<DeadlineEntry>, change: Partial<CommitmentRecords> = {}): CommitmentRecords => ({
  ...records(change),
  commitment: {
    ...A_COMMITMENT,
    deadlines: [{ words: 'by 30 June 2026', setOn: '2024-01-01', source: SOURCE, ...entry }],
  },
});
const withHistory = (history: readonly Stage[], change: Partial<CommitmentRecords> = {}): CommitmentRecords => ({
  ...records(change),
  commitment: { ...A_COMMITMENT, history },
});
const untestable: CommitmentRecords = {
  ...records(),
  commitment: {
    ...A_COMMITMENT,
    testability: { ...A_COMMITMENT.testability, deliverable: { answer: 'not stated' } },
  },
};
const AFTER = { searched: [aSearch({ asOf: day('2026-11-01') })] };
const DUE = { due: day('2026-06-30') };

test.each([
  {
    of: 'nothing but the words',
    known: records(),
    headline: 'Nobody has looked yet',
    answer: 'So nothing is said here of what became of it.',
    outcome: 'nobody looked',
  },
  {
    of: 'a date gone by that nobody looked into',
    known: withDeadline(DUE),
    headline: 'Nobody has looked yet',
    answer: 'So nothing is said here of what became of it.',
    outcome: 'nobody looked',
  },
  {
    of: 'a search of the editors',
    known: records(AFTER),
    headline: 'None found',
    answer: 'None found, when Pledgemark’s editors looked on 1 November 2026. That is not proof that there is none.',
    outcome: 'none found',
  },
  {
    of: 'a search of the reader after the day',
    known: withDeadline(DUE, {
      searched: [aSearch({ asOf: AS_OF, at: '2026-11-24T12:00:00.000Z' as IsoInstant, origin: 'reader' })],
    }),
    headline: 'The date has passed',
    answer: 'None found, when you looked on 24 November 2026. That is not proof that there is none.',
    outcome: 'date passed',
  },
  {
    of: 'a search of the pack that holds it',
    known: records({ origin: 'pack:kettles', packs: [aPack({ searched: [aSearch()] })] }),
    headline: 'None found, according to the pack of Institute for Kettles',
    answer:
      'None found, when the pack of Institute for Kettles looked on 1 June 2025. That is not proof that there is none.',
    outcome: 'none found',
  },
  {
    of: 'one record',
    known: records({ evidence: [anEvidence({ independent: false })] }),
    headline: '1 record suggests it was done',
    answer: '1 record, from those who promised. It suggests it was done.',
    outcome: 'records',
  },
  {
    of: 'records on both sides',
    known: records({ evidence: [anEvidence(), against] }),
    headline: 'Records disagree',
    answer: '2 records: 1 suggests it was done, 1 suggests it was not done. 1 of them comes from others.',
    outcome: 'records',
  },
  {
    of: 'words that say nothing that could be done',
    known: untestable,
    headline: 'Cannot be tested',
    answer: 'The words do not say what would be done.',
    outcome: 'cannot be tested',
  },
  {
    of: 'a view with its reason',
    known: records({ evidence: [anEvidence()], judgements: [aJudgement({ reason: 'A law was passed.' })] }),
    headline: 'Kept, in the editors’ view',
    answer: 'A law was passed.',
    outcome: 'kept',
  },
  {
    of: 'a view without a reason',
    known: records({ evidence: [anEvidence()], judgements: [aJudgement({ by: 'reader', reason: '' })] }),
    headline: 'Kept, in your view',
    answer: '1 record, from others. It suggests it was done.',
    outcome: 'kept',
  },
  {
    of: 'two views',
    known: records({
      evidence: [anEvidence(), against],
      judgements: [aJudgement({ view: 'partly kept' }), aJudgement({ by: 'reader', view: 'not kept', reason: 'mine' })],
    }),
    headline: 'Partly kept, in the editors’ view. Not kept, in yours.',
    answer: 'because',
    outcome: 'partly kept',
  },
] as const satisfies readonly ({ of: string; known: CommitmentRecords } & Pick<
  Said,
  'headline' | 'answer' | 'outcome'
>)[])('of $of it is said “$headline”', ({ known, headline, answer, outcome }) => {
  expect(saidFor(known)).toMatchObject({ headline, answer, outcome });
});

const OUTCOME_OF: Readonly<Record<JudgedAs, Outcome>> = {
  kept: 'kept',
  'kept so far': 'kept',
  'partly kept': 'partly kept',
  'not kept': 'not kept',
  superseded: 'undecided',
  'too early': 'undecided',
  disputed: 'undecided',
  'not testable': 'cannot be tested',
};

test.each(
  VIEWS.flatMap((view) => [
    { view, by: 'editors' as const },
    { view, by: 'reader' as const },
  ]),
)('a view of “$view” by the $by is filtered under its own outcome', ({ view, by }) => {
  const known = records({ evidence: [anEvidence(), against], judgements: [aJudgement({ view, by })] });
  expect(saidFor(known)).toMatchObject({ outcome: OUTCOME_OF[view], view: { by, date: '2025-06-01' } });
});

test('a date gone by is a plain fact beside its headline, and the distance is counted from the day of the records', () => {
  const known = withDeadline(DUE);
  expect(saidFor(known).due).toEqual({
    line: 'Was due by 30 June 2026',
    sentence: 'Was due by 30 June 2026, almost 5 months ago.',
    is: 'passed',
    day: '2026-06-30',
  });
  expect(saidFor(known, day('2026-06-01')).due.sentence).toBe('Due by 30 June 2026, in 4 weeks.');
});

test.each([
  {
    of: 'a season',
    entry: { words: 'in spring 2026', due: day('2026-05-31') },
    is: 'none',
    line: '“in spring 2026”, no day named',
  },
  {
    of: 'days of the week',
    entry: { words: 'over 7 days of the week', due: day('2026-05-31') },
    is: 'none',
    line: '“over 7 days of the week”, no day named',
  },
  {
    of: 'an event',
    entry: { words: 'before it', event: 'the next meeting' },
    is: 'event',
    line: 'Before the next meeting, no date known',
  },
  { of: 'words alone', entry: { words: 'swiftly' }, is: 'none', line: '“swiftly”, no day named' },
])('$of binds to no day: no day to sort by, none for a calendar', ({ entry, is, line }) => {
  const { due, outcome } = saidFor(withDeadline(entry, AFTER));
  expect(due).toEqual({ is, line, sentence: expect.any(String) });
  expect(due.sentence).not.toMatch(/ago|[Ww]as due/u);
  expect(outcome).toBe('none found');
});

test('the date is told once: with the answer after a search, with the facts before one', () => {
  const sentence = 'Was due by 30 June 2026, almost 5 months ago.';
  expect(saidFor(withDeadline(DUE)).more).toEqual([]);
  expect(saidFor(withDeadline(DUE, AFTER)).more).toEqual([sentence]);
});

const stage = (since: string, said: string, official?: Stage['official']): Stage => ({
  since,
  said,
  source: { ...SOURCE, date: since },
  ...(official === undefined ? {} : { official }),
});
const STAGES = [
  stage('2024-01-01', 'promised', 'open'),
  stage('2025-12-02', 'a law was passed in Arland', 'in progress'),
  stage('2025-12-19', 'a law was passed in Borland'),
];

test.each([
  { on: AS_OF, stage: '19 December 2025: a law was passed in Borland.', official: 'Home Office says: in progress.' },
  {
    on: day('2025-12-10'),
    stage: '2 December 2025: a law was passed in Arland.',
    official: 'Home Office says: in progress.',
  },
  { on: day('2025-01-01'), stage: undefined, official: undefined },
])('on $on the last stage that was reached is told, not the promise itself', ({ on, stage: last, official }) => {
  const { more } = saidFor(withHistory(STAGES, { evidence: [anEvidence()] }), on);
  expect(more.filter((one) => one !== 'For Borland: no record.')).toEqual(
    [last, official].filter((one) => one !== undefined),
  );
});

test('that those who promised say nothing is told only after a search, beside records of others alone', () => {
  const silence = 'Nothing found from those who promised.';
  const others = { evidence: [anEvidence()] };
  expect(saidFor(records(others)).more).not.toContain(silence);
  expect(saidFor(records({ ...AFTER, ...others })).more).toContain(silence);
  expect(saidFor(records(AFTER)).more).not.toContain(silence);
  expect(saidFor(records({ ...AFTER, evidence: [anEvidence({ independent: false })] })).more).not.toContain(silence);
});

test('participants without a record are named; that none was found is said only after a search', () => {
  const evidence = [anEvidence({ about: [entity('country/a')] })];
  expect(saidFor(records({ evidence })).more).toContain('For Borland: no record.');
  expect(saidFor(records({ evidence, ...AFTER })).more).toContain('For Borland: none found.');
});

test('why it is said names the rule and counts records and searches', () => {
  expect(saidFor(records({ ...AFTER, evidence: [anEvidence()] })).why).toEqual({
    rule: expect.stringContaining('every record that is not background suggests that it was done'),
    counted: '1 record was counted, and 1 search.',
  });
  expect(saidFor(records()).why.counted).toBe('No record and no search were counted.');
});

test('C10 of the shipped corpus begins with the reason of its view', () => {
  expect(saidFor(seeded('calais-group-2024-c10'))).toMatchObject({
    headline: 'Partly kept, in the editors’ view',
    answer: 'A law was passed in 2 of 5 states; the EU part is open.',
    outcome: 'partly kept',
  });
});

test('words that were only found have no id, and stored ones have theirs', () => {
  const of = (held: 'stored' | 'found') => saidOf(records(), { edition: AS_OF, entities: PROMISERS, held });
  expect(of('stored').id).toBe(A_COMMITMENT.id);
  expect(of('found')).not.toHaveProperty('id');
});

test('whatever the records, headline, outcome and sign tell the same', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const said = saidFor(known, asOf);
      expect(said.headline).toBe(headlineWords(said.status.headline));
      expect(OUTCOMES).toContain(said.outcome);
      expect(said.outcome === 'date passed').toBe(said.sign.mark === 'date passed');
      expect(said.outcome !== 'nobody looked' || said.sign.mark === 'empty').toBe(true);
      expect(said.more).not.toContain(said.answer);
      expect(said.answer).not.toBe('');
    }),
  );
});
