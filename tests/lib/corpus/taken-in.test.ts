import { expect, test } from 'vitest';

import { readerRecords } from '@/lib/corpus';
import { markedFinds } from '@/lib/corpus/marked-finds';
import { withoutNotNames } from '@/lib/corpus/not-names';
import { MARKED_BY_READER } from '@/lib/model';
import type { Clip, CommitmentFind, CommitmentId, Deadline, DocumentId, EntityId, EvidenceId } from '@/lib/model';
import type { FindId, IsoInstant, Mention, QuoteSelector } from '@/lib/model';

import { A_COMMITMENT, day } from './records';
import { STATEMENT } from './statement';

const READ = day('2026-11-24');
const NOW = '2026-11-24T10:00:00.000Z' as IsoInstant;
const SOURCE = {
  publisher: 'Home Office',
  title: STATEMENT.title,
  date: '2024-03-04',
  address: STATEMENT.address,
  certainty: 'seen',
  read: READ,
};
const DOCUMENT = readerRecords.document(STATEMENT, READ);
const PLACE = { page: STATEMENT, document: DOCUMENT, read: READ };
const UK = 'country/united-kingdom' as EntityId;
const words = (text: string) => ({ start: 0, end: text.length, words: text });

const aFind = (change: Partial<CommitmentFind> = {}): CommitmentFind => ({
  start: 0,
  end: 20,
  id: 'c-1' as FindId,
  quote: 'We will open 12 routes',
  strength: 'firm',
  trigger: words('will'),
  actors: [{ words: 'We', entityIds: [UK, 'programme/x' as EntityId] }],
  action: words('open 12 routes'),
  conditions: [words('if funds allow')],
  why: 'w',
  ...change,
});

test('a page becomes a document with itself as the source', () => {
  expect(DOCUMENT).toMatchObject({
    title: STATEMENT.title,
    kind: 'Policy paper',
    confidence: 'high',
    sources: [SOURCE],
  });
});

test('a find becomes a commitment that nobody has judged', () => {
  const taken = readerRecords.commitment(aFind(), PLACE);
  expect(taken).toEqual({
    id: expect.stringMatching(/^commitment\/(?!page\/)./),
    document: DOCUMENT.id,
    quote: 'We will open 12 routes',
    summary: 'We will open 12 routes',
    strength: 'firm',
    promisedBy: [UK],
    action: 'open 12 routes',
    conditions: ['if funds allow'],
    testability: {
      deliverable: { answer: 'in part', said: 'open 12 routes' },
      target: { answer: 'in part', said: '12' },
      timeframe: { answer: 'not stated' },
      owner: { answer: 'yes', said: 'We' },
    },
    deadlines: [],
    history: [],
    sources: [SOURCE],
    confidence: 'high',
  });
});

test('its id is that of its words and document, and tells that it came with a kept page', () => {
  const idOf = (change: Partial<CommitmentFind>, document = DOCUMENT.id) =>
    readerRecords.commitment(aFind(change), { ...PLACE, document: { ...DOCUMENT, id: document } }).id;
  expect(idOf({ quote: 'We  will open 12 routes' })).toBe(idOf({}));
  expect(idOf({ quote: 'We will open 13 routes' })).not.toBe(idOf({}));
  expect(idOf({}, 'document/b' as DocumentId)).not.toBe(idOf({}));
});

test.each([
  {
    deadline: { ...words('by 2030'), to: day('2030-12-31') },
    line: { words: 'by 2030', due: '2030-12-31' },
    timeframe: { answer: 'yes', said: 'by 2030' },
  },
  {
    deadline: { ...words('at the fair'), event: 'the fair' },
    line: { words: 'at the fair', event: 'the fair' },
    timeframe: { answer: 'in part', said: 'at the fair' },
  },
  {
    deadline: { ...words(''), event: 'the fair', by: 'reader' },
    line: { words: '', event: 'the fair', by: 'reader' },
    timeframe: { answer: 'in part', said: 'the fair' },
  },
] as const satisfies readonly { deadline: Deadline; line: object; timeframe: object }[])(
  'of $deadline its ledger has $line',
  ({ deadline, line, timeframe }) => {
    const { deadlines, testability } = readerRecords.commitment(aFind({ deadline }), PLACE);
    expect(deadlines).toEqual([{ ...line, setOn: '2024-03-04', source: SOURCE }]);
    expect(testability.timeframe).toEqual(timeframe);
  },
);

test('of one that was put right, what the finder gave goes with it', () => {
  const given = { start: 0, end: 20, quote: 'We will open 12 routes', actors: [{ words: 'They', entityIds: [] }] };
  const taken = readerRecords.commitment(aFind({ given }), PLACE);
  expect(taken.promisedBy).toEqual([UK]);
  expect(taken.given).toMatchObject({ promisedBy: [], deadlines: [], testability: { owner: { said: 'They' } } });
});

function selectorOf(exact: string): QuoteSelector {
  const position = { start: 0, end: exact.length };
  return { exact, prefix: '', suffix: '', position, codePoints: position, headings: [] };
}
const markedAs = (quote: string) =>
  readerRecords.marked({ selector: selectorOf(quote) } satisfies Pick<Clip, 'selector'>, 'exploratory', PLACE);

test('words that the reader marked are a commitment by nobody until the reader says by whom', () => {
  expect(markedAs('Routes will open')).toMatchObject({
    quote: 'Routes will open',
    action: 'Routes will open',
    strength: 'exploratory',
    promisedBy: [],
    conditions: [],
    marked: true,
  });
});

test('marked words are found where they stand, with those who promised them', () => {
  const [nobodys, ours] = [markedAs('Routes will open'), { ...markedAs('Ships will sail'), promisedBy: [UK] }];
  const found = markedFinds('Now: Routes will open. Ships will sail.', [], [nobodys, ours, markedAs('Gone')]);
  expect(found).toEqual([
    {
      start: 5,
      end: 21,
      strength: 'exploratory',
      trigger: { start: 5, end: 5, words: '' },
      actors: [],
      action: { start: 5, end: 21, words: 'Routes will open' },
      conditions: [],
      why: MARKED_BY_READER,
    },
    expect.objectContaining({ start: 23, end: 38, actors: [{ words: '', entityIds: [UK] }] }),
  ]);
});

test.each([
  { what: 'on the same words', found: aFind({ start: 5, end: 21 }), told: 0 },
  { what: 'from the same start', found: aFind({ start: 5, end: 22 }), told: 1 },
  { what: 'to the same end', found: aFind({ start: 4, end: 21 }), told: 1 },
])('where the grammar found one $what, the mark is told $told times', ({ found, told }) => {
  expect(markedFinds('Now: Routes will open.', [found], [markedAs('Routes will open')])).toHaveLength(told);
});

test('what is no name goes in every writing of its type, and nothing else goes', () => {
  const mention = (surface: string, change: Partial<Mention> = {}): Mention => ({
    start: 0,
    end: surface.length,
    surface,
    type: 'organisation',
    why: 'w',
    ...change,
  });
  const all = [
    mention('Rural  Agency'),
    mention('Urban Agency'),
    mention('Rural Agency', { type: 'place' }),
    mention('Rural Agency', { entityId: 'organisation/rural-agency' as EntityId }),
  ];
  expect(withoutNotNames(all, [{ words: 'rural agency', type: 'organisation' }])).toEqual(all.slice(1));
});

test('an accepted relation names the earlier commitment, and the moment', () => {
  const later = 'commitment/later' as CommitmentId;
  expect(readerRecords.lineage({ later, earlier: A_COMMITMENT, relation: 'weakens' }, NOW)).toEqual({
    later,
    relation: 'weakens',
    earlier: A_COMMITMENT.id,
    earlierDocument: A_COMMITMENT.document,
    note: '',
    confidence: 'medium',
    sources: A_COMMITMENT.sources,
    accepted: NOW,
  });
});

const SAID_OUTSIDE = {
  for: A_COMMITMENT.id,
  stance: 'supports',
  tier: 2,
  publisher: 'BBC',
  title: 'Routes open',
  date: '2025-05',
  address: 'https://example.org/a',
  shows: 'Twelve routes opened.',
  at: NOW,
} as const;

test('a record from elsewhere is the reader’s own, as it was said', () => {
  expect(readerRecords.outside(SAID_OUTSIDE, READ)).toEqual({
    id: expect.stringMatching(/^evidence\/./),
    for: [A_COMMITMENT.id],
    stance: 'supports',
    tier: 2,
    independent: false,
    confidence: 'medium',
    shows: 'Twelve routes opened.',
    source: {
      publisher: 'BBC',
      title: 'Routes open',
      date: '2025-05',
      address: 'https://example.org/a',
      certainty: 'seen',
      read: READ,
    },
    clipped: { at: NOW },
  });
  expect(readerRecords.outside({ ...SAID_OUTSIDE, tier: 3 }, READ).independent).toBe(true);
});

test('another record from elsewhere has another id; said again it has the same', () => {
  const idOf = (change: object): EvidenceId => readerRecords.outside({ ...SAID_OUTSIDE, ...change }, READ).id;
  const changes = [{ stance: 'context' }, { tier: 3 }, { date: '2025' }, { address: 'https://example.org/b' }];
  const ids = [{}, ...changes, { shows: 'Eleven routes opened.' }, { for: 'commitment/y' }].map(idOf);
  expect(new Set(ids).size).toBe(ids.length);
  expect(idOf({ at: '2026-11-25T10:00:00.000Z', shows: 'Twelve  routes opened.' })).toBe(ids[0]);
});

test('a search that found nothing says where, for what, from when and until when', () => {
  const said = {
    for: A_COMMITMENT.id,
    scope: 'routes',
    where: 'GOV.UK',
    words: ['routes'],
    from: '2024-03-04',
    at: NOW,
  };
  const searched = { ...said, for: [A_COMMITMENT.id], to: READ, asOf: READ };
  const plain = readerRecords.searched(said, READ);
  expect(plain).toEqual({ ...searched, id: expect.stringMatching(/^searched\/./) });
  expect(readerRecords.searched({ ...said, note: '20 pages' }, READ)).toEqual({ ...plain, note: '20 pages' });
  expect(readerRecords.searched({ ...said, at: '2026-11-24T11:00:00.000Z' as IsoInstant }, READ).id).not.toBe(plain.id);
});
