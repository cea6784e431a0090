import { expect, test } from 'vitest';

import { DUES } from '@/components/words/choices';
import { EVERYTHING, chooseRows, outcomeOf } from '@/components/panel/choose-rows';
import { commitmentRows } from '@/components/panel/commitment-rows';
import { headOf, saidOf } from '@/components/panel/content';
import { foundWords } from '@/components/panel/found-words';
import type { ListedCommitment } from '@/components/panel/listed-commitment';
import { isName, nameRows } from '@/components/panel/name-rows';
import { notePlaces, saysMore } from '@/components/panel/note-places';
import { quoteWords, shortQuote } from '@/components/panel/quote-words';
import type { Because, Headline, IsoDate, VisitState } from '@/lib/model';

import { ANCHORED, BY_STATE, DRAFT } from '../../gallery/notes';
import { CORPUS } from '../../gallery/records';
import { FINDS, PAGE, TODAY } from '../../gallery/statement';
import { LISTS, RECORDS } from '../../gallery/stories';

const ROWS = commitmentRows(FINDS, RECORDS);

const headed = (headline: Headline): ListedCommitment => {
  const row = ROWS[9];
  if (row?.known === undefined) throw new Error('no row');
  return { ...row, known: { ...row.known, status: { ...row.known.status, headline } } };
};

test.each([
  { headline: { says: 'view', editors: 'kept so far' }, outcome: 'kept' },
  { headline: { says: 'view', editors: 'not kept', reader: 'kept' }, outcome: 'not kept' },
  { headline: { says: 'view', reader: 'partly kept' }, outcome: 'kept' },
  { headline: { says: 'view', editors: 'superseded' }, outcome: 'undecided' },
  { headline: { says: 'view', editors: 'not testable' }, outcome: 'cannot be tested' },
  { headline: { says: 'the date has passed' }, outcome: 'not kept' },
  { headline: { says: 'records disagree' }, outcome: 'records' },
  { headline: { says: 'none found' }, outcome: 'none found' },
] as const satisfies readonly { headline: Headline; outcome: string }[])(
  '$headline falls under “$outcome”',
  ({ headline, outcome }) => {
    expect(outcomeOf(headed(headline))).toBe(outcome);
  },
);

const numbers = (rows: readonly ListedCommitment[]): readonly number[] => rows.map(({ number }) => number);

test.each([
  { order: 'page', numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  { order: 'due', numbers: [5, 8, 1, 2, 3, 4, 6, 7, 9, 10] },
  { order: 'strength', numbers: [4, 7, 10, 1, 3, 5, 6, 2, 8, 9] },
  { order: 'look', numbers: [6, 2, 9, 4, 5, 7, 8, 10, 1, 3] },
] as const)('in the order “$order” the rows are $numbers', ({ order, numbers: expected }) => {
  expect(numbers(chooseRows(ROWS, { ...EVERYTHING, order }, TODAY))).toEqual(expected);
});

test('the rows can be those of one body, or under one heading', () => {
  const [first] = ROWS;
  if (first === undefined) throw new Error('no row');
  const belgian = { ...first, who: ['Belgium'], find: { ...first.find, heading: 'Progress' } };
  const rows = [belgian, { ...first, number: 2, who: ['France'] }];
  expect(numbers(chooseRows(rows, { ...EVERYTHING, who: 'Belgium' }, TODAY))).toEqual([1]);
  expect(numbers(chooseRows(rows, { ...EVERYTHING, under: 'Progress' }, TODAY))).toEqual([1]);
  expect(numbers(chooseRows(rows, { ...EVERYTHING, who: 'Spain' }, TODAY))).toEqual([]);
});

test('the rows can be those whose day has passed, is to come, hangs on an event, or is not stated', () => {
  const schedules = [
    { is: 'overdue', due: '2024-01-01' as IsoDate },
    { is: 'due', due: TODAY },
    { is: 'upcoming', due: '2027-01-01' as IsoDate },
    { is: 'event-bound', event: 'Royal Assent' },
    { is: 'none stated' },
  ] as const;
  const rows = schedules.map((schedule, at): ListedCommitment => {
    const row = ROWS[at];
    if (row?.known === undefined) throw new Error('no row');
    const { deadline: _, ...find } = row.find;
    return { ...row, find, known: { ...row.known, status: { ...row.known.status, schedule } } };
  });
  const shown = DUES.map((due) => numbers(chooseRows(rows, { ...EVERYTHING, due }, TODAY)));
  expect(shown).toEqual([[1], [2, 3], [4], [5]]);
});

test('a date that is due comes before an event, and an event before no date', () => {
  const due = { is: 'upcoming', due: '2027-01-01' as IsoDate } as const;
  const event = { is: 'event-bound', event: 'Royal Assent' } as const;
  const none = { is: 'none stated' } as const;
  const rows = [none, event, due].map((schedule, at): ListedCommitment => {
    const row = ROWS[at];
    if (row?.known === undefined) throw new Error('no row');
    const { deadline: _, ...find } = row.find;
    return { ...row, find, known: { ...row.known, status: { ...row.known.status, schedule } } };
  });
  expect(numbers(chooseRows(rows, { ...EVERYTHING, order: 'due' }, TODAY))).toEqual([3, 2, 1]);
});

test('a commitment that the corpus does not hold has no records and the empty sign', () => {
  const [row] = commitmentRows(FINDS, { ...RECORDS, known: [] });
  expect(row?.known).toBeUndefined();
  expect(row?.sign).toEqual({ shape: 'new', mark: 'empty' });
});

test('the evidence stands newest first, what was not found at the end', () => {
  const timeline = ROWS[9]?.known?.timeline ?? [];
  const dates = timeline.map((entry) => (entry.is === 'record' ? entry.source.date : 'gap'));
  expect(dates).toEqual(['2025-12-19', '2025-12-02', '2025-11-25', '2025-09-25', '2025-03-05', '2024-12-09', 'gap']);
});

test('a record and the one that corrects it are both told so', () => {
  const [held] = RECORDS.known.slice(9);
  const [first, second] = held?.records.evidence ?? [];
  if (held === undefined || first === undefined || second === undefined) throw new Error('no records');
  const records = { ...held.records, evidence: [first, { ...second, corrects: first.id }] };
  const row = commitmentRows(FINDS, { ...RECORDS, known: [{ ...held, records }] })[9];
  const told = (row?.known?.timeline ?? []).map((entry) => (entry.is === 'record' ? entry.correction : 'gap'));
  expect(told).toEqual(['corrected', 'corrects', 'gap']);
});

test('the statement has 22 names, and its 5 dates are listed without being counted', () => {
  const names = nameRows(FINDS, CORPUS.entities);
  expect(names.filter(isName)).toHaveLength(22);
  expect(names.filter((name) => !isName(name)).map(({ name }) => name)).toEqual([
    '4 March 2024',
    'December 2022',
    '21 February',
    '1 February',
    'April',
  ]);
});

test('a name gathers its places, its aliases and the commitments that it takes part in', () => {
  const uk = nameRows(FINDS, CORPUS.entities).find(({ name }) => name === 'United Kingdom');
  expect(uk?.finds).toHaveLength(6);
  expect(uk?.aliases).toEqual(['United Kingdom of Great Britain and Northern Ireland', 'UK']);
  expect(uk?.commitments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test.each([
  { state: 'ready', because: undefined, is: undefined },
  { state: 'reading', because: undefined, is: undefined },
  { state: 'off', because: 'turned off here', is: 'off here' },
  { state: 'off', because: 'offered', is: 'offered' },
  { state: 'off', because: 'other language', is: 'other language' },
  { state: 'off', because: 'not a policy page', is: 'elsewhere' },
  { state: 'off', because: 'updated', is: 'updated' },
  { state: 'failed', because: 'no body', is: 'failed' },
  { state: 'failed', because: 'too long', is: 'failed' },
  { state: 'failed', because: 'fault', is: 'failed' },
  { state: 'failed', because: undefined, is: 'failed' },
] as const satisfies readonly { state: VisitState; because: Because | undefined; is: string | undefined }[])(
  'a visit that is $state because of “$because” is told as $is',
  ({ state, because, is }) => {
    expect(saidOf({ state, page: PAGE, ...(because === undefined ? {} : { because }) })?.is).toBe(is);
  },
);

test('what a page does not tell is left out of its facts', () => {
  const { publisher: _publisher, published: _published, ...bare } = PAGE;
  expect(headOf(bare)).toEqual({ kindShown: 'Policy paper', title: PAGE.title });
});

test('what was found is told in one sentence, once both lists are there', () => {
  expect(foundWords(LISTS)).toBe('10 commitments and 22 names found.');
  expect(foundWords({ ...LISTS, names: { state: 'loading' } })).toBeUndefined();
  const none = { state: 'ready', data: { rows: [], progress: [] } } as const;
  expect(foundWords({ ...LISTS, commitments: none, names: { state: 'ready', data: [] } })).toBe(
    'No commitments and no names found.',
  );
});

test('a draft stands in its note’s place, and a deleted note leaves its place marked', () => {
  const change = { ...DRAFT, id: ANCHORED.id, selector: ANCHORED.selector };
  const gone = new Map([[BY_STATE.edited.id, { note: BY_STATE.edited }]]);
  const places = notePlaces([ANCHORED, BY_STATE.edited], [change], gone);
  expect(places.map(({ is }) => is)).toEqual(['gone note', 'draft']);
});

test('a note that was brought back elsewhere is there again', () => {
  const gone = new Map([[ANCHORED.id, { note: ANCHORED }]]);
  expect(notePlaces([{ ...ANCHORED, revision: 2 }], [], gone).map(({ is }) => is)).toEqual(['note']);
});

test.each([
  { draft: { ...DRAFT, body: '', tags: [] }, notes: [], more: false },
  { draft: { ...DRAFT, body: 'x', tags: [] }, notes: [], more: true },
  { draft: { ...DRAFT, id: ANCHORED.id, body: ANCHORED.body, tags: ANCHORED.tags }, notes: [ANCHORED], more: false },
  { draft: { ...DRAFT, id: ANCHORED.id, body: ANCHORED.body, tags: [] }, notes: [ANCHORED], more: true },
])('dropping a draft of “$draft.body” loses words: $more', ({ draft, notes, more }) => {
  expect(saysMore(draft, notes)).toBe(more);
});

test('words from inside a sentence begin with “…”, and long ones are cut at a word', () => {
  expect(quoteWords('the participants agreed')).toBe('… the participants agreed');
  expect(quoteWords('They agreed')).toBe('They agreed');
  expect(shortQuote('one two')).toBe('one two');
  expect(shortQuote('word '.repeat(40))).toBe(`${'word '.repeat(16)}…`);
});
