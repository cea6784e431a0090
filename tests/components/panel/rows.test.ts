import { expect, test } from 'vitest';

import { quoteWords, shortQuote } from '@/components/blocks/quote-words';
import { DUES } from '@/components/words/choices';
import { chooseRows } from '@/components/panel/choose-rows';
import { commitmentRows } from '@/components/panel/commitment-rows';
import { headOf, saidOf } from '@/components/panel/content';
import { foundWords } from '@/components/panel/found-words';
import { isName, nameRows } from '@/components/panel/name-rows';
import { EVERYTHING } from '@/components/panel/panel-place';
import { notePlaces, saysMore } from '@/components/panel/note-places';
import type { ListedCommitment } from '@/components/panel/panel-view';
import { OUTCOMES } from '@/lib/model';
import type { Because, IsoDate, Said, VisitState } from '@/lib/model';

import { unknown } from '../../gallery/invented';
import { knownOf } from '../../gallery/known';
import { ANCHORED, BY_STATE, DRAFT } from '../../gallery/notes';
import { CORPUS } from '../../gallery/records';
import { FINDS, PAGE } from '../../gallery/statement';
import { KNOWN, LISTS } from '../../gallery/stories';

const ROWS = commitmentRows(KNOWN);

const numbers = (rows: readonly ListedCommitment[]): readonly number[] => rows.map(({ number }) => number);

test.each([
  { order: 'page', numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  { order: 'due', numbers: [5, 8, 1, 2, 3, 4, 6, 7, 9, 10] },
  { order: 'strength', numbers: [4, 7, 10, 1, 3, 5, 6, 2, 8, 9] },
  { order: 'look', numbers: [2, 9, 6, 5, 7, 10, 4, 8, 1, 3] },
] as const)('in the order “$order” the rows are $numbers', ({ order, numbers: expected }) => {
  expect(numbers(chooseRows(ROWS, { ...EVERYTHING, order }))).toEqual(expected);
});

test('the rows can be those of one body, or under one heading', () => {
  const [first] = ROWS;
  if (first === undefined) throw new Error('no row');
  const belgian = { ...first, who: ['Belgium'], find: { ...first.find, heading: 'Progress' } };
  const rows = [belgian, { ...first, number: 2, who: ['France'] }];
  expect(numbers(chooseRows(rows, { ...EVERYTHING, who: 'Belgium' }))).toEqual([1]);
  expect(numbers(chooseRows(rows, { ...EVERYTHING, under: 'Progress' }))).toEqual([1]);
  expect(numbers(chooseRows(rows, { ...EVERYTHING, who: 'Spain' }))).toEqual([]);
});

/** Rows of which this is said, one each. */
const saying = (changes: readonly Partial<Said>[]): readonly ListedCommitment[] =>
  changes.map((change, at) => {
    const row = ROWS[at];
    if (row === undefined) throw new Error('no row');
    return { ...row, said: { ...row.said, ...change } };
  });

const due = (is: Said['due']['is'], day?: string): Partial<Said> => ({
  due: { line: '', sentence: '', is, ...(day === undefined ? {} : { day: day as IsoDate }) },
});

test('the rows can be those whose day has gone by, is to come, hangs on an event, or is not named', () => {
  const rows = saying([
    due('passed', '2024-01-01'),
    due('to come', '2026-11-24'),
    due('to come', '2027-01-01'),
    due('event'),
    due('none'),
  ]);
  expect(DUES.map((is) => numbers(chooseRows(rows, { ...EVERYTHING, due: is })))).toEqual([[1], [2, 3], [4], [5]]);
});

test('each outcome can be chosen by itself: a date gone by is not among those not kept', () => {
  const rows = saying(OUTCOMES.map((outcome) => ({ outcome })));
  for (const [at, outcome] of OUTCOMES.entries())
    expect(numbers(chooseRows(rows, { ...EVERYTHING, outcomes: [outcome] }))).toEqual([at + 1]);
});

test('days and held events come in the order of time, then events with no date known, then no date', () => {
  const [row] = ROWS;
  if (row === undefined) throw new Error('no row');
  const status = (schedule: Said['status']['schedule']) => ({ status: { ...row.said.status, schedule } });
  const rows = saying([
    { ...due('none'), ...status({ is: 'none stated' }) },
    { ...due('event'), ...status({ is: 'event-bound', event: 'Royal Assent' }) },
    { ...due('event'), ...status({ is: 'event-bound', event: 'a meeting', held: '2024-12-10' as IsoDate }) },
    { ...due('to come', '2023-01-01'), ...status({ is: 'none stated' }) },
  ]);
  expect(numbers(chooseRows(rows, { ...EVERYTHING, order: 'due' }))).toEqual([4, 3, 2, 1]);
});

test('a commitment that the store does not hold has no entry, and what is said of its own words', () => {
  const [row] = commitmentRows(knownOf(unknown(FINDS), CORPUS, PAGE));
  expect(row).not.toHaveProperty('entry');
  expect(row?.said).toMatchObject({ headline: 'Nobody has looked yet', sign: { shape: 'new', mark: 'empty' } });
});

test('a row that the store holds says what its entry says', () => {
  expect(ROWS).toHaveLength(10);
  for (const { said, entry } of ROWS) expect(entry?.said).toBe(said);
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
