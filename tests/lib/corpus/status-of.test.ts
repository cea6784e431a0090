import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { daysUntil, statusOf } from '@/lib/corpus';
import type { CommitmentRecords, IsoDate } from '@/lib/model';

import { A_COMMITMENT, AS_OF, aJudgement, anEvidence, anyRecords, day, entity, records, seeded } from './records';

/** Known only after `asOf`, whatever part of the date is given. */
const isLater = (date: string, asOf: IsoDate): boolean => date > asOf;

/** The records without those that came after a day: what a reader of that day had. */
function asHadOn(known: CommitmentRecords, asOf: IsoDate): CommitmentRecords {
  const { commitment } = known;
  return {
    ...known,
    commitment: {
      ...commitment,
      history: commitment.history.filter(({ since }) => !isLater(since, asOf)),
      deadlines: commitment.deadlines.filter(({ setOn }) => !isLater(setOn, asOf)),
    },
    evidence: known.evidence.filter((record) => !isLater(record.source.date, asOf)),
    searched: known.searched.filter((search) => !isLater(search.asOf, asOf)),
    judgements: known.judgements.filter(({ date }) => !isLater(date, asOf)),
    lineage: known.lineage.filter(({ accepted }) => accepted === undefined || !isLater(accepted.slice(0, 10), asOf)),
  };
}

test('the status of an earlier day is the same, whatever records came later', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      expect(statusOf(known, asOf)).toEqual(statusOf(asHadOn(known, asOf), asOf));
    }),
  );
});

test('adding a record leaves the records that stood there as they were', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const before = structuredClone(known);
      const more = { ...known, evidence: [...known.evidence, anEvidence()] };
      statusOf(more, asOf);
      expect(known).toEqual(before);
      const corrected = new Set(known.evidence.map(({ corrects }) => corrects));
      const kept = statusOf(known, asOf).why.filter((id) => !corrected.has(id));
      expect(statusOf(more, asOf).why).toEqual(expect.arrayContaining(kept));
    }),
  );
});

test('nothing is said to be kept or not kept without a record for or against', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const background = known.evidence.map((record) => ({ ...record, stance: 'context' as const }));
      const { editors, reader } = statusOf({ ...known, evidence: background }, asOf);
      expect(['kept', 'not kept']).not.toContain(editors);
      expect(['kept', 'not kept']).not.toContain(reader);
    }),
  );
});

test('“verified” needs a telling record of tier 1 to 3 by a publisher who promised nothing', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const { verified, counts } = statusOf(known, asOf);
      expect(verified === undefined || counts.supports + counts.contradicts > 0).toBe(true);
      const promisers = known.evidence.map((record) => ({ ...record, independent: false }));
      expect(statusOf({ ...known, evidence: promisers }, asOf)).not.toHaveProperty('verified');
    }),
  );
});

test.each([
  {
    name: 'calais-group-2024-c1',
    editors: 'not testable',
    shape: 'untestable',
    mark: 'empty',
    official: 'in progress',
  },
  { name: 'calais-group-2024-c2', editors: undefined, shape: 'again', mark: 'records', official: 'open' },
  { name: 'calais-group-2024-c4', editors: 'kept so far', shape: 'new', mark: 'kept', official: 'open' },
  {
    name: 'calais-group-2024-c5',
    editors: 'partly kept',
    shape: 'again',
    mark: 'partly kept',
    official: 'in progress',
  },
  { name: 'calais-group-2024-c6', editors: 'disputed', shape: 'again', mark: 'disputed', official: 'in progress' },
  { name: 'calais-group-2024-c8', editors: 'kept', shape: 'new', mark: 'kept', official: 'done' },
  { name: 'calais-group-2024-c9', editors: 'too early', shape: 'new', mark: 'records', official: 'open' },
  { name: 'calais-group-2024-c10', editors: 'partly kept', shape: 'new', mark: 'partly kept', official: 'in progress' },
  { name: 'w3-new-hospitals', editors: 'superseded', shape: 'new', mark: 'replaced', official: 'changed' },
  { name: 'w8-rwanda', editors: 'not kept', shape: 'new', mark: 'not kept', official: 'dropped' },
  { name: 'w10-asylum-hotels', editors: 'too early', shape: 'new', mark: 'records', official: 'open' },
] as const)('$name is told as $editors, with its sign', ({ name, editors, shape, mark, official }) => {
  const status = statusOf(seeded(name), AS_OF);
  expect(status.editors).toBe(editors);
  expect(status.sign).toEqual({ shape, mark, view: editors });
  expect(status.official).toBe(official);
});

test('C10 has 6 records for it and 5 of background, and tells who did what', () => {
  const status = statusOf(seeded('calais-group-2024-c10'), AS_OF);
  expect(status.counts).toEqual({ supports: 6, contradicts: 0, context: 5 });
  expect(status.verified).toBe(true);
  expect(status.participants).toEqual([
    { entity: entity('country/united-kingdom'), counts: { supports: 2, contradicts: 0, context: 1 }, editors: 'kept' },
    { entity: entity('country/belgium'), counts: { supports: 0, contradicts: 0, context: 0 } },
    { entity: entity('country/france'), counts: { supports: 0, contradicts: 0, context: 1 } },
    { entity: entity('country/germany'), counts: { supports: 2, contradicts: 0, context: 1 }, editors: 'kept' },
    { entity: entity('country/netherlands'), counts: { supports: 0, contradicts: 0, context: 0 } },
  ]);
  expect(status.why).toContain('searched/april-customs-meeting');
});

test('on the day of the statement nothing later is seen: C10 has no record yet, and no view', () => {
  const status = statusOf(seeded('calais-group-2024-c10'), day('2024-03-04'));
  expect(status.headline).toEqual({ says: 'none found' });
  expect(status.official).toBe('open');
  expect(status.why).toEqual([]);
});

test('a moved deadline keeps the old one', () => {
  const hospitals = seeded('w3-new-hospitals');
  expect(statusOf(hospitals, day('2024-12-31')).schedule).toEqual({ is: 'upcoming', due: '2030-12-31' });
  expect(statusOf(hospitals, AS_OF).schedule).toEqual({
    is: 'upcoming',
    due: '2039-12-31',
    moved: { from: '2030-12-31', times: 1 },
  });
});

test('a deadline that is set anew with the same day was not moved; each other day counts', () => {
  const set = (setOn: string, due: string) => ({
    words: due,
    due: day(due),
    setOn,
    source: { publisher: 'P', title: 'T', date: setOn },
  });
  const ledger = [set('2024-01-01', '2025-01-01'), set('2024-06-01', '2025-01-01'), set('2025-01-01', '2026-01-01')];
  const { schedule } = statusOf(
    records({ commitment: { ...A_COMMITMENT, deadlines: [...ledger, set('2025-12-01', '2027-01-01')] } }),
    AS_OF,
  );
  expect(schedule).toEqual({ is: 'upcoming', due: '2027-01-01', moved: { from: '2026-01-01', times: 2 } });
});

test('an event stays an event, and its day is known only once it was held', () => {
  const event = 'the next ministerial meeting';
  const meetings = seeded('calais-group-2024-c5');
  expect(statusOf(meetings, day('2024-06-01')).schedule).toEqual({ is: 'event-bound', event });
  expect(statusOf(meetings, AS_OF).schedule).toEqual({ is: 'event-bound', event, held: '2024-12-10' });
});

const due = (on: string) => [
  { words: 'by then', due: day(on), setOn: '2024-01-01', source: { publisher: 'P', title: 'T', date: '2024-01-01' } },
];
const withDue = (on: string, known: Partial<CommitmentRecords> = {}): CommitmentRecords => {
  const plain = records(known);
  return { ...plain, commitment: { ...plain.commitment, deadlines: due(on) } };
};
const against = anEvidence({ id: 'evidence/no' as never, stance: 'contradicts' });
const background = anEvidence({ stance: 'context' });
const untestable = records();
const cannotBeTested: CommitmentRecords = {
  ...untestable,
  commitment: {
    ...untestable.commitment,
    testability: { ...untestable.commitment.testability, deliverable: { answer: 'not stated' } },
  },
};

test.each([
  {
    when: 'the editors and the reader have views',
    known: records({
      evidence: [anEvidence()],
      judgements: [aJudgement(), aJudgement({ by: 'reader', view: 'disputed' })],
    }),
    headline: { says: 'view', editors: 'kept', reader: 'disputed' },
  },
  {
    when: 'an editor changed a view',
    known: records({
      evidence: [anEvidence()],
      judgements: [aJudgement({ view: 'disputed', date: day('2026-01-01') }), aJudgement()],
    }),
    headline: { says: 'view', editors: 'disputed' },
  },
  {
    when: 'a view of “kept” rests on background alone',
    known: records({ evidence: [background], judgements: [aJudgement()] }),
    headline: { says: 'none found' },
  },
  { when: 'no deliverable is stated', known: cannotBeTested, headline: { says: 'cannot be tested' } },
  {
    when: 'the day has passed and nothing points to done',
    known: withDue('2026-01-01', { evidence: [against] }),
    headline: { says: 'the date has passed' },
  },
  {
    when: 'the day has passed and it was done',
    known: withDue('2026-01-01', { evidence: [anEvidence()] }),
    headline: { says: 'records point to done' },
  },
  { when: 'the day is still to come', known: withDue('2027-01-01'), headline: { says: 'none found' } },
  {
    when: 'records stand on both sides',
    known: records({ evidence: [anEvidence(), against] }),
    headline: { says: 'records disagree' },
  },
  {
    when: 'all records are against',
    known: records({ evidence: [against] }),
    headline: { says: 'records point to not done' },
  },
  {
    when: 'a record was corrected',
    known: records({ evidence: [anEvidence(), { ...against, corrects: anEvidence().id }] }),
    headline: { says: 'records point to not done' },
  },
  {
    when: 'a record is of a year that was not over, and not read yet',
    known: records({ evidence: [anEvidence({ source: { publisher: 'P', title: 'T', date: '2026' } })] }),
    headline: { says: 'none found' },
  },
])('where $when, the headline is $headline.says', ({ known, headline }) => {
  expect(statusOf(known, AS_OF).headline).toEqual(headline);
});

test.each([
  { due: '2026-12-06', today: '2026-11-24', days: 12 },
  { due: '2026-11-24', today: '2026-11-24', days: 0 },
  { due: '2026-06-30', today: '2026-11-24', days: -147 },
  { due: '2024-03-01', today: '2024-02-28', days: 2 },
])('from $today to $due it is $days days', ({ due: on, today, days }) => {
  expect(daysUntil(day(on), day(today))).toBe(days);
});
