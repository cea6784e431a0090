import { expect, test } from 'vitest';

import type { CommitmentRecords, CorpusDocument, DeadlineEntry, IsoDate, Judgement } from '@/lib/model';

import { A_COMMITMENT, aJudgement, aPack, anEvidence, day, records } from '../../corpus/records';
import { entryFrom } from './entries';

const AS_OF = day('2026-11-24');
const DOCUMENT: CorpusDocument = {
  id: A_COMMITMENT.document,
  title: 'A plan',
  publisher: 'Home Office',
  date: '2021-06-24',
  kind: 'policy paper',
  confidence: 'high',
  sources: [],
};

/** "lane date words" of each event, in order. */
function told(change: Partial<CommitmentRecords>, asOf: IsoDate = AS_OF, documents = [DOCUMENT]): readonly string[] {
  const { timeline } = entryFrom(records(change), { asOf, entities: [], documents, commitments: [] });
  return timeline.map(({ lane, date, words }) => `${lane} ${date} ${words}`);
}

const line = (setOn: string, words: string, change: Partial<DeadlineEntry> = {}): DeadlineEntry => ({
  words,
  setOn,
  source: { publisher: 'Home Office', title: 'A plan', date: setOn },
  ...change,
});
const due = (setOn: string, words: string, on: string) => line(setOn, words, { due: day(on) });
const promising = (...deadlines: DeadlineEntry[]): Partial<CommitmentRecords> => ({
  commitment: { ...A_COMMITMENT, deadlines },
});

const PROMISED = 'promised 2021-06-24 promised';

test.each([
  { what: 'no date stated', deadlines: [], says: [PROMISED] },
  { what: 'words that name neither day nor event', deadlines: [line('2021-06-24', 'swift')], says: [PROMISED] },
  {
    what: 'a day that the words bind it to',
    deadlines: [due('2021-06-24', 'by the end of 2022', '2022-12-31')],
    says: [`${PROMISED}, “by the end of 2022”`, 'due 2022-12-31 was due by this day'],
  },
  {
    what: 'a day still to come',
    deadlines: [due('2021-06-24', 'by the end of 2030', '2030-12-31')],
    says: [`${PROMISED}, “by the end of 2030”`, 'due 2030-12-31 is due by this day'],
  },
  {
    what: 'a season: it binds to no day, so none was due',
    deadlines: [due('2021-06-24', 'by spring 2024', '2024-05-31')],
    says: [`${PROMISED}, “by spring 2024”`],
  },
  {
    what: 'an event whose day is known',
    deadlines: [
      line('2021-06-24', 'ahead of the next meeting', { event: 'the next meeting', eventDate: day('2022-01-10') }),
    ],
    says: [`${PROMISED}, “ahead of the next meeting”`, 'due 2022-01-10 held: the next meeting'],
  },
  {
    what: 'an event whose day is not known',
    deadlines: [line('2021-06-24', 'ahead of the next meeting', { event: 'the next meeting' })],
    says: [`${PROMISED}, “ahead of the next meeting”`],
  },
  {
    what: 'a day that was moved twice',
    deadlines: [
      due('2021-06-24', 'by the end of 2022', '2022-12-31'),
      due('2022-05-14', 'by the end of 2023', '2023-12-31'),
      due('2023-02', 'by 1 October 2025', '2025-10-01'),
    ],
    says: [
      `${PROMISED}, “by the end of 2022”`,
      'moved 2022-05-14 the date was moved to 31 December 2023, according to Home Office',
      'due 2022-12-31 the date first promised',
      'moved 2023-02 the date was moved to 1 October 2025, according to Home Office',
      'due 2023-12-31 a date that was moved again',
      'due 2025-10-01 was due by this day',
    ],
  },
  {
    what: 'a day that was said again',
    deadlines: [due('2021-06-24', 'by the end of 2022', '2022-12-31'), due('2022-01-01', 'by 2022', '2022-12-31')],
    says: [`${PROMISED}, “by the end of 2022”`, 'due 2022-12-31 was due by this day'],
  },
  {
    what: 'a day that was given later',
    deadlines: [line('2021-06-24', 'no date'), due('2022-01-01', 'by the end of 2025', '2025-12-31')],
    says: [PROMISED, 'promised 2022-01-01 a date was set: 31 December 2025', 'due 2025-12-31 was due by this day'],
  },
  {
    what: 'a move that is not known yet',
    deadlines: [due('2021-06-24', 'by the end of 2022', '2022-12-31'), due('2027-01-01', 'by 2028', '2028-12-31')],
    says: [`${PROMISED}, “by the end of 2022”`, 'due 2022-12-31 was due by this day'],
  },
])('the ledger on a timeline: $what', ({ deadlines, says }) => {
  expect(told(promising(...deadlines))).toEqual(says);
});

test.each([
  { asOf: '2022-01-09', says: 'due 2022-01-10 to be held: the next meeting' },
  { asOf: '2022-01-10', says: 'due 2022-01-10 held: the next meeting' },
])('on $asOf an event of 10 January is told as “$says”', ({ asOf, says }) => {
  const event = { event: 'the next meeting', eventDate: day('2022-01-10') };
  const deadlines = [line('2021-06-24', 'ahead of the next meeting', event)];
  expect(told(promising(...deadlines), day(asOf))).toContain(says);
});

test.each([
  { asOf: '2022-12-31', says: 'due 2022-12-31 is due by this day' },
  { asOf: '2023-01-01', says: 'due 2022-12-31 was due by this day' },
])('on $asOf what is due on 31 December is told as “$says”', ({ asOf, says }) => {
  const deadlines = [due('2021-06-24', 'by the end of 2022', '2022-12-31')];
  expect(told(promising(...deadlines), day(asOf))).toContain(says);
});

test('the moves that the timeline shows are as many as the schedule counts', () => {
  const moved = [
    due('2021', 'by 2022', '2022-12-31'),
    due('2022', 'by 2023', '2023-12-31'),
    due('2022-06', 'by 2023', '2023-12-31'),
    due('2023', 'by 2025', '2025-12-31'),
  ];
  const { said, timeline } = entryFrom(records(promising(...moved)), {
    asOf: AS_OF,
    entities: [],
    documents: [],
    commitments: [],
  });
  const { schedule } = said.status;
  expect('moved' in schedule && schedule.moved?.times).toBe(timeline.filter(({ lane }) => lane === 'moved').length);
});

test('records are reported by their publishers, the reader’s own by the reader, and a corrected one is left out', () => {
  const source = (publisher: string, date: string) => ({ publisher, title: publisher, date });
  const evidence = [
    anEvidence({ id: 'evidence/1' as never, source: source('BBC', '2024-02-01') }),
    anEvidence({
      id: 'evidence/2' as never,
      source: source('A paper', '2024-03'),
      shows: 'Seen.',
      origin: 'reader',
      clipped: { at: '2026-11-20T10:00:00.000Z' as never },
    }),
    anEvidence({ id: 'evidence/3' as never, source: source('CNN', '2024'), corrects: 'evidence/1' as never }),
  ];
  expect(told({ evidence })).toEqual([PROMISED, 'reported 2024 CNN: It was done', 'reported 2024-03 you: Seen']);
});

test('a stage is told once: not where a record tells it, nor the promise itself', () => {
  const source = { publisher: 'BBC', title: 'It is done', date: '2024-02-01' };
  const history = [
    { since: '2021-06-24', said: 'promised in a plan', source },
    { since: '2024-02-01', said: 'done', source },
    { since: '2024-05', said: 'undone', source: { ...source, title: 'It is undone' } },
    { since: '2027', said: 'done again', source: { ...source, title: 'Later' } },
  ];
  expect(told({ commitment: { ...A_COMMITMENT, history }, evidence: [anEvidence({ source })] })).toEqual([
    PROMISED,
    'reported 2024-02-01 BBC: It was done',
    'reported 2024-05 BBC: undone',
  ]);
});

test('each view stands on its day with whose it is; “kept” is not told without a record for or against', () => {
  const judgements: readonly Judgement[] = [
    aJudgement({ view: 'kept', date: day('2025-06-01') }),
    aJudgement({ view: 'disputed', by: 'reader', date: day('2025-07-01') }),
  ];
  const packs = [aPack({ judgements: [aJudgement({ view: 'too early', date: day('2025-08-01') })] })];
  const others = [
    'view 2025-07-01 disputed, in your view',
    'view 2025-08-01 too early to say, in the view of the pack of Institute for Kettles',
  ];
  expect(told({ judgements, packs })).toEqual([PROMISED, ...others]);
  expect(
    told({
      judgements,
      packs,
      evidence: [anEvidence({ source: { publisher: 'BBC', title: 'T', date: '2025-01-01' } })],
    }),
  ).toEqual([
    PROMISED,
    'reported 2025-01-01 BBC: It was done',
    'view 2025-06-01 kept, in the editors’ view',
    ...others,
  ]);
});

test.each(['last spring', '2025-13', '2025-00-10', '0925', '92025-01-01'])('“%s” stands on no timeline', (date) => {
  const evidence = [anEvidence({ source: { publisher: 'BBC', title: 'T', date } })];
  expect(told({ evidence }, AS_OF, [{ ...DOCUMENT, date: 'undated' }])).toEqual([]);
});

test.each([
  { deadline: due('2021', 'by 2022', '2022-12-31'), label: 'was due by 31 December 2022', to: '2022-12-31' },
  { deadline: due('2021', 'by 2030', '2030-12-31'), label: 'due by 31 December 2030', to: '2030-12-31' },
  { deadline: due('2021', 'by spring 2024', '2024-05-31'), label: '“by spring 2024”', to: undefined },
])('the drawing says $label, with a line to $to', ({ deadline, label, to }) => {
  const { timeline } = entryFrom(records(promising(deadline)), {
    asOf: AS_OF,
    entities: [],
    documents: [DOCUMENT],
    commitments: [],
  });
  expect(timeline[0]).toMatchObject({ lane: 'promised', label });
  expect(timeline[0]?.to).toBe(to);
});
