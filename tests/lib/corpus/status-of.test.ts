import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { statusOf } from '@/lib/corpus';
import { dayPassed } from '@/lib/corpus/schedule';
import type { CommitmentRecords, Headline, IsoDate, IsoInstant, SignMark } from '@/lib/model';

import { A_COMMITMENT, AS_OF, aJudgement, aSearch, anEvidence, anyRecords, day } from './records';
import { entity, records, seeded } from './records';

const [BEFORE, DUE, AFTER] = ['2025-06-01', '2026-01-01', '2026-06-01'] as const;

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
  expect(status.sign).toEqual({ shape, mark });
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
  expect(status.headline).toEqual({ says: 'nobody has looked' });
  expect(status.sign.mark).toBe('empty');
  expect(status.official).toBe('open');
  expect(status.why).toEqual([]);
});

test('a moved deadline keeps the old one', () => {
  const hospitals = seeded('w3-new-hospitals');
  expect(statusOf(hospitals, day('2024-12-31')).schedule).toEqual({
    is: 'upcoming',
    due: '2030-12-31',
    words: 'by 2030',
    binds: 'to a day',
  });
  expect(statusOf(hospitals, AS_OF).schedule).toMatchObject({
    is: 'upcoming',
    due: '2039-12-31',
    moved: { from: '2030-12-31', times: 1 },
  });
});

test('a deadline that is set anew with the same day was not moved; each other day counts', () => {
  const set = (setOn: string, due: string) => ({
    words: `by ${due}`,
    due: day(due),
    setOn,
    source: { publisher: 'P', title: 'T', date: setOn },
  });
  const ledger = [set('2024-01-01', '2025-01-01'), set('2024-06-01', '2025-01-01'), set('2025-01-01', '2026-01-01')];
  const { schedule } = statusOf(
    records({ commitment: { ...A_COMMITMENT, deadlines: [...ledger, set('2025-12-01', '2027-01-01')] } }),
    AS_OF,
  );
  expect(schedule).toMatchObject({ is: 'upcoming', due: '2027-01-01', moved: { from: '2026-01-01', times: 2 } });
});

test('an event stays an event, and its day is known only once it was held', () => {
  const event = 'the next ministerial meeting';
  const meetings = seeded('calais-group-2024-c5');
  expect(statusOf(meetings, day('2024-06-01')).schedule).toEqual({ is: 'event-bound', event });
  expect(statusOf(meetings, AS_OF).schedule).toEqual({ is: 'event-bound', event, held: '2024-12-10' });
});

test('an event is said to be held from its own day on, and not a day before', () => {
  const event = 'the next ministerial meeting';
  const meetings = seeded('calais-group-2024-c5');
  expect(statusOf(meetings, day('2024-12-09')).schedule).toEqual({ is: 'event-bound', event });
  expect(statusOf(meetings, day('2024-12-10')).schedule).toEqual({ is: 'event-bound', event, held: '2024-12-10' });
});

const withDue = (on: string, known: Partial<CommitmentRecords> = {}, words = 'by 30 June 2026'): CommitmentRecords => {
  const plain = records(known);
  const source = { publisher: 'P', title: 'T', date: '2024-01-01' };
  const deadlines = [{ words, due: day(on), setOn: '2024-01-01', source }];
  return { ...plain, commitment: { ...plain.commitment, deadlines } };
};
test.each([
  { asOf: '2025-12-31', is: 'upcoming' },
  { asOf: DUE, is: 'due' },
  { asOf: '2026-01-02', is: 'overdue' },
])('what is due on 1 January 2026 is $is on $asOf', ({ asOf, is }) => {
  expect(statusOf(withDue(DUE), day(asOf)).schedule.is).toBe(is);
});

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
const looked = (asOf: string) => ({ searched: [aSearch({ asOf: day(asOf) })] });

test.each([
  {
    when: 'the editors and the reader have views',
    known: records({
      evidence: [anEvidence()],
      judgements: [aJudgement(), aJudgement({ by: 'reader', view: 'disputed' })],
    }),
    headline: { says: 'view', editors: 'kept', reader: 'disputed' },
    mark: 'kept',
  },
  {
    when: 'an editor changed a view',
    known: records({
      evidence: [anEvidence()],
      judgements: [aJudgement({ view: 'disputed', date: day('2026-01-01') }), aJudgement()],
    }),
    headline: { says: 'view', editors: 'disputed' },
    mark: 'disputed',
  },
  {
    when: 'a view stands beside a date gone by and a search after it',
    known: withDue(DUE, { ...looked(AFTER), judgements: [aJudgement({ view: 'partly kept' })] }),
    headline: { says: 'view', editors: 'partly kept' },
    mark: 'partly kept',
  },
  {
    when: 'a view of “kept” rests on background alone, and nobody looked',
    known: records({ evidence: [background], judgements: [aJudgement()] }),
    headline: { says: 'nobody has looked' },
    mark: 'empty',
  },
  {
    when: 'a view of “kept” rests on background alone, and a search found no more',
    known: records({ evidence: [background], judgements: [aJudgement()], ...looked(AFTER) }),
    headline: { says: 'none found' },
    mark: 'none found',
  },
  {
    when: 'it is too early to say in the editors’ view, and nobody looked',
    known: records({ judgements: [aJudgement({ view: 'too early' })] }),
    headline: { says: 'view', editors: 'too early' },
    mark: 'empty',
  },
  {
    when: 'it is too early to say in the editors’ view, and a search found none',
    known: records({ judgements: [aJudgement({ view: 'too early' })], ...looked(AFTER) }),
    headline: { says: 'view', editors: 'too early' },
    mark: 'none found',
  },
  {
    when: 'no deliverable is stated',
    known: cannotBeTested,
    headline: { says: 'cannot be tested' },
    mark: 'empty',
  },
  {
    when: 'no record and no search is there',
    known: records(),
    headline: { says: 'nobody has looked' },
    mark: 'empty',
  },
  {
    when: 'the day has gone by and nobody looked',
    known: withDue(DUE),
    headline: { says: 'nobody has looked' },
    mark: 'empty',
  },
  {
    when: 'the last search was before the day',
    known: withDue(DUE, looked(BEFORE)),
    headline: { says: 'none found' },
    mark: 'none found',
  },
  {
    when: 'the search was on the day itself, which is not over',
    known: withDue(DUE, looked(DUE)),
    headline: { says: 'none found' },
    mark: 'none found',
  },
  {
    when: 'a search after the day found none',
    known: withDue(DUE, looked(AFTER)),
    headline: { says: 'the date has passed' },
    mark: 'date passed',
  },
  {
    when: 'a search after the day found background alone',
    known: withDue(DUE, { ...looked(AFTER), evidence: [background] }),
    headline: { says: 'the date has passed' },
    mark: 'date passed',
  },
  {
    when: 'a season is over and a search after it found none',
    known: withDue(DUE, looked(AFTER), 'in winter 2025'),
    headline: { says: 'none found' },
    mark: 'none found',
  },
  {
    when: 'the day has gone by, a search is there, and a record is against it',
    known: withDue(DUE, { ...looked(AFTER), evidence: [against] }),
    headline: { says: 'records suggest not done', records: 1 },
    mark: 'records',
  },
  {
    when: 'the day has gone by, a search is there, and it was done',
    known: withDue(DUE, { ...looked(AFTER), evidence: [anEvidence()] }),
    headline: { says: 'records suggest done', records: 1 },
    mark: 'records',
  },
  {
    when: 'the day is still to come',
    known: withDue('2027-01-01', looked(AFTER)),
    headline: { says: 'none found' },
    mark: 'none found',
  },
  {
    when: 'records stand on both sides',
    known: records({ evidence: [anEvidence(), against] }),
    headline: { says: 'records disagree' },
    mark: 'records',
  },
  {
    when: 'all records are against',
    known: records({ evidence: [against] }),
    headline: { says: 'records suggest not done', records: 1 },
    mark: 'records',
  },
  {
    when: 'a record was corrected',
    known: records({ evidence: [anEvidence(), { ...against, corrects: anEvidence().id }] }),
    headline: { says: 'records suggest not done', records: 1 },
    mark: 'records',
  },
  {
    when: 'a record is of a year that was not over, and not read yet',
    known: records({ evidence: [anEvidence({ source: { publisher: 'P', title: 'T', date: '2026' } })] }),
    headline: { says: 'nobody has looked' },
    mark: 'empty',
  },
  {
    when: 'the search is of a later day',
    known: records(looked('2026-11-25')),
    headline: { says: 'nobody has looked' },
    mark: 'empty',
  },
] as const satisfies readonly { when: string; known: CommitmentRecords; headline: Headline; mark: SignMark }[])(
  'where $when, the headline is $headline.says, and the sign $mark',
  ({ known, headline, mark }) => {
    const status = statusOf(known, AS_OF);
    expect(status.headline).toEqual(headline);
    expect(status.sign.mark).toBe(mark);
  },
);

test.each([
  { is: 'overdue', binds: 'to a day', passed: '2025-12-31' },
  { is: 'overdue', binds: 'to no day', passed: undefined },
  { is: 'due', binds: 'to a day', passed: undefined },
  { is: 'upcoming', binds: 'to a day', passed: undefined },
] as const)('a date that is $is and binds $binds has passed: $passed', ({ is, binds, passed }) => {
  expect(dayPassed({ is, due: day('2025-12-31'), words: 'by the end of 2025', binds })).toBe(passed);
});

test('an event has not passed, on its own day or after it, whatever was searched since', () => {
  const source = { publisher: 'P', title: 'T', date: '2024-01-01' };
  const event = { words: 'before the meeting', event: 'the meeting', eventDate: day(DUE), setOn: '2024-01-01', source };
  const known = records({ commitment: { ...A_COMMITMENT, deadlines: [event] }, ...looked(AFTER) });
  for (const asOf of [day(DUE), day(AFTER)]) {
    const { schedule } = statusOf(known, asOf);
    expect(schedule).toEqual({ is: 'event-bound', event: 'the meeting', held: DUE });
    expect(dayPassed(schedule)).toBeUndefined();
  }
  expect(statusOf(known, day(AFTER)).headline).toEqual({ says: 'none found' });
});

test('the clock is drawn only where the words bind it to a day, and a search after that day found nothing', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const { sign, schedule, looked: last, counts } = statusOf(known, asOf);
      if (sign.mark !== 'date passed') return;
      const passed = dayPassed(schedule);
      expect(passed).toBeDefined();
      expect(last?.on.localeCompare(passed ?? '')).toBe(1);
      expect(counts.supports + counts.contradicts).toBe(0);
    }),
  );
});

test('“none found” is said only with a search on record, and “nobody has looked” only without one', () => {
  fc.assert(
    fc.property(anyRecords, ({ known, asOf }) => {
      const { headline, looked: last } = statusOf(known, asOf);
      expect(headline.says !== 'none found' || last !== undefined).toBe(true);
      expect(headline.says !== 'nobody has looked' || last === undefined).toBe(true);
    }),
  );
});

test.each([
  { whose: 'the editors’', search: {}, by: 'editors' },
  { whose: 'the reader’s', search: { at: '2026-06-01T12:00:00.000Z' as IsoInstant, origin: 'reader' }, by: 'reader' },
] as const)('a search of $whose is told as theirs, and the last of several counts', ({ search, by }) => {
  const searched = [aSearch({ asOf: day(BEFORE) }), aSearch({ asOf: day(AFTER), ...search })];
  expect(statusOf(records({ searched: searched.toReversed() }), AS_OF).looked).toEqual({ by, on: AFTER });
});
