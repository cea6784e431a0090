import { describe, expect, test } from 'vitest';

import { readerRecords } from '@/lib/corpus';
import type {
  CommitmentFind,
  CorpusCommitment,
  Deadline,
  EntityId,
  FindId,
  IsoInstant,
  MentionFind,
} from '@/lib/model';
import type { PageKey, ProgressFind, QuoteSelector, ReaderSays } from '@/lib/model';

import { A_COMMITMENT, day } from './records';
import { STATEMENT } from './statement';

const MADE = '2026-11-24T10:00:00.000Z' as IsoInstant;
const FRANCE = 'country/france' as EntityId;
const nothing = { start: 0, end: 0, words: '' };
const SELECTOR: QuoteSelector = {
  exact: 'We will act',
  prefix: '',
  suffix: '',
  position: { start: 4, end: 15 },
  codePoints: { start: 4, end: 15 },
  headings: [],
};
const PROGRESS: ProgressFind = {
  id: 'p-1' as FindId,
  start: 4,
  end: 15,
  quote: 'We have met',
  actors: [{ words: 'We', entityIds: [] }],
  why: 'w',
};
const COMMITMENT: CommitmentFind = {
  ...PROGRESS,
  id: 'c-1' as FindId,
  quote: 'We will act',
  strength: 'firm',
  trigger: nothing,
  action: nothing,
  conditions: [],
};
const MENTION: MentionFind = {
  id: 'm-1' as FindId,
  start: 4,
  end: 6,
  surface: 'We',
  type: 'organisation',
  why: 'w',
};
const NOT_ONE: ReaderSays = { is: 'not one' };
const dated = (deadline: Deadline): CommitmentFind => ({ ...COMMITMENT, deadline });
type Righted = Parameters<typeof readerRecords.correction>[0];

function correct(find: Righted, says: ReaderSays = NOT_ONE, start = 4) {
  const selector = { ...SELECTOR, position: { start, end: start + 11 } };
  const passage = { text: 'Now We will act', start: 4, end: 15 };
  return readerRecords.correction(find, {
    page: 'page/x' as PageKey,
    facts: STATEMENT,
    selector,
    passage,
    says,
    made: MADE,
  });
}

describe('a correction', () => {
  test('keeps the page, the words, what the finder gave and what the reader says', () => {
    expect(correct(COMMITMENT)).toEqual({
      id: expect.stringMatching(/^correction\/./),
      page: 'page/x',
      address: STATEMENT.address,
      title: STATEMENT.title,
      published: '2024-03-04',
      of: 'commitment',
      find: 'c-1',
      selector: SELECTOR,
      passage: { text: 'Now We will act', start: 4, end: 15 },
      gave: { strength: 'firm', actors: ['We'] },
      made: MADE,
      says: NOT_ONE,
    });
  });

  test.each([
    { what: 'a name', find: MENTION, of: 'entity', gave: { type: 'organisation' } },
    {
      what: 'a known name',
      find: { ...MENTION, entityName: 'Western Europe' },
      of: 'entity',
      gave: { type: 'organisation', name: 'Western Europe' },
    },
    { what: 'a report of progress', find: PROGRESS, of: 'progress', gave: { actors: ['We'] } },
    {
      what: 'a day',
      find: dated({ ...nothing, words: 'by 2030', to: day('2030-12-31') }),
      of: 'commitment',
      gave: { strength: 'firm', actors: ['We'], deadline: { words: 'by 2030', to: '2030-12-31' } },
    },
    {
      what: 'an event',
      find: dated({ ...nothing, words: 'at the fair', event: 'the fair' }),
      of: 'commitment',
      gave: { strength: 'firm', actors: ['We'], deadline: { words: 'at the fair', event: 'the fair' } },
    },
    {
      what: 'what was put right before',
      find: {
        ...COMMITMENT,
        actors: [],
        given: { start: 4, end: 15, quote: 'We will act', actors: COMMITMENT.actors },
      },
      of: 'commitment',
      gave: { strength: 'firm', actors: ['We'] },
    },
  ])('of $what says what the finder gave', ({ find, of, gave }) => {
    expect(correct(find)).toMatchObject({ of });
    expect(correct(find).gave).toEqual(gave);
  });

  test('takes the place of an earlier one only where it says the same kind of thing of the same words', () => {
    const { id } = correct(COMMITMENT, { is: 'actor', actors: [] });
    expect(correct(COMMITMENT, { is: 'actor', actors: [{ words: 'They' }] }).id).toBe(id);
    expect(correct(COMMITMENT).id).not.toBe(id);
    expect(correct(COMMITMENT, { is: 'actor', actors: [] }, 40).id).not.toBe(id);
    expect(correct(PROGRESS, { is: 'actor', actors: [] }).id).not.toBe(id);
  });

  test('is found where the finder found the words', () => {
    const given = { start: 1, end: 9, quote: 'will act', actors: [] };
    expect(readerRecords.foundAt(MENTION)).toBe(MENTION);
    expect(readerRecords.foundAt({ ...COMMITMENT, given })).toBe(given);
    expect(readerRecords.foundAt(COMMITMENT)).toMatchObject({ start: 4, end: 15 });
  });
});

describe('a commitment of the reader’s own', () => {
  const source = { publisher: 'P', title: 'T', date: '2024-01-01' };
  const FIRST = { words: 'soon', setOn: '2023-01-01', source };
  const LINE = { words: 'by 2030', due: day('2030-12-31'), setOn: '2024-01-01', source };
  const OWN: CorpusCommitment = { ...A_COMMITMENT, deadlines: [FIRST, LINE] };
  const { deadlines, promisedBy, testability } = OWN;
  const given = { deadlines, promisedBy, testability };
  const saying = (...says: readonly ReaderSays[]) => says.map((one) => correct(COMMITMENT, one));
  const onDay = (text: string): ReaderSays => ({ is: 'date', date: { day: day(text) } });
  const BY_FRANCE: ReaderSays = {
    is: 'actor',
    actors: [{ words: 'France', entityId: FRANCE }, { words: 'la République', entityId: FRANCE }, { words: 'they' }],
  };

  test('is as it was found where nothing of its parts was put right, and once nothing is any more', () => {
    expect(readerRecords.corrected(OWN, saying(NOT_ONE))).toEqual(OWN);
    const righted = readerRecords.corrected(OWN, saying(onDay('2031-01-01'), BY_FRANCE));
    expect(righted.given).toEqual(given);
    expect(readerRecords.corrected(righted, [])).toEqual(OWN);
  });

  test.each([
    {
      date: { day: day('2031-01-01') },
      lines: [FIRST, { words: 'by 2030', due: '2031-01-01', setOn: '2024-01-01', source, by: 'reader' }],
      timeframe: { answer: 'yes', said: 'by 2030' },
    },
    {
      date: { event: 'the fair' },
      lines: [FIRST, { words: 'by 2030', event: 'the fair', setOn: '2024-01-01', source, by: 'reader' }],
      timeframe: { answer: 'in part', said: 'by 2030' },
    },
    { date: { none: true }, lines: [FIRST], timeframe: { answer: 'not stated' } },
  ] as const)('with the date $date has it in the last line of its ledger', ({ date, lines, timeframe }) => {
    const righted = readerRecords.corrected(OWN, saying({ is: 'date', date }));
    expect(righted).toEqual({ ...OWN, deadlines: lines, testability: { ...testability, timeframe }, given });
  });

  test('without a date gets a line of its own source’s day', () => {
    const righted = readerRecords.corrected({ ...OWN, deadlines: [] }, saying(onDay('2031-01-01')));
    expect(righted.deadlines).toEqual([
      { words: '', due: '2031-01-01', setOn: '2024-01-01', source: OWN.sources[0], by: 'reader' },
    ]);
    expect(righted.testability.timeframe).toEqual({ answer: 'yes' });
  });

  test('without a date and without a source has no line to write the reader’s on', () => {
    expect(
      readerRecords.corrected({ ...OWN, deadlines: [], sources: [] }, saying(onDay('2031-01-01'))).deadlines,
    ).toEqual([]);
  });

  test('by other actors names each once, and its date stays', () => {
    const righted = readerRecords.corrected(OWN, saying(BY_FRANCE));
    const owner = { answer: 'yes', said: 'France, la République, they' };
    expect(righted).toEqual({ ...OWN, promisedBy: [FRANCE], testability: { ...testability, owner }, given });
  });

  test('has the last date and the last actors that were said, each beside the other', () => {
    const righted = readerRecords.corrected(OWN, saying(onDay('2031-01-01'), onDay('2032-01-01'), BY_FRANCE, NOT_ONE));
    expect(righted.deadlines[1]?.due).toBe('2032-01-01');
    expect(righted.promisedBy).toEqual([FRANCE]);
  });
});

describe('a find that is put right', () => {
  const TEXT = 'Now We will act.';
  const { putRight } = readerRecords;
  const by2030 = { start: 15, end: 16, words: '.', to: day('2030-12-31') };

  test.each([
    { find: COMMITMENT, deadline: { start: 15, end: 15, words: '' } },
    { find: dated(by2030), deadline: { start: 15, end: 16, words: '.' } },
  ])('has the reader’s day where the page’s words stand: $deadline', ({ find, deadline }) => {
    const righted = putRight.commitment(TEXT, find, { is: 'date', date: { day: day('2031-01-01') } });
    expect(righted.deadline).toEqual({ ...deadline, from: '2031-01-01', to: '2031-01-01', by: 'reader' });
  });

  test('has the reader’s event, or no date at all', () => {
    const righted = putRight.commitment(TEXT, dated(by2030), { is: 'date', date: { event: 'the fair' } });
    expect(righted.deadline).toEqual({ start: 15, end: 16, words: '.', event: 'the fair', by: 'reader' });
    expect(putRight.commitment(TEXT, righted, { is: 'date', date: { none: true } })).not.toHaveProperty('deadline');
  });
});
