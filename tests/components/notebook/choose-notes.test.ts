import { expect, test } from 'vitest';

import { EVERY_NOTE, counted, fits, ordered, searcherOf, tagKey } from '@/components/notebook/choose-notes';
import type { NoteChoice } from '@/components/notebook/choose-notes';
import { rowsOf } from '@/components/notebook/notebook-rows';
import type { EntityId, IsoDate, IsoInstant, Note, NoteId, PageKey } from '@/lib/model';

import { ANCHORED, BY_STATE } from '../../gallery/notes';

const frontex = 'organisation/frontex' as EntityId;
const day = (text: string): IsoDate => text as IsoDate;
const note = (id: string, change: Partial<Note> = {}): Note => ({ ...ANCHORED, id: id as NoteId, ...change });
const on = (key: string): Note['page'] => ({ ...ANCHORED.page, key: key as PageKey, title: key });
const NOTES = [
  note('q', { kind: 'question', body: 'Who chairs?', tags: ['Ask Kim', 'calais'] }),
  note('e', { placement: BY_STATE.edited.placement, tags: ['calais'], links: [{ to: 'entity', id: frontex }] }),
  note('o', { page: on('other'), changed: '2026-10-02T10:00:00.000Z' as IsoInstant, tags: [] }),
];
const chosen = (part: Partial<NoteChoice>): readonly string[] =>
  NOTES.filter((one) => fits(one, { ...EVERY_NOTE, ...part })).map(({ id }) => id);

test.each([
  { by: 'nothing', part: {}, ids: ['q', 'e', 'o'] },
  { by: 'kind', part: { kinds: ['question'] }, ids: ['q'] },
  { by: 'state', part: { states: ['edited'] }, ids: ['e'] },
  { by: 'a tag, whatever its capitals', part: { tags: ['CALAIS'] }, ids: ['q', 'e'] },
  { by: 'two tags', part: { tags: ['calais', 'ask kim'] }, ids: ['q'] },
  { by: 'page', part: { page: 'other' as PageKey }, ids: ['o'] },
  { by: 'what it is about', part: { link: frontex }, ids: ['e'] },
  { by: 'day, the first and the last included', part: { from: day('2026-10-02'), to: day('2026-10-02') }, ids: ['o'] },
] as const)('notes are chosen by $by', ({ part, ids }) => {
  expect(chosen(part)).toEqual(ids);
});

test.each([
  { query: 'CHAIRS who', ids: ['q'] },
  { query: 'working level', ids: ['e'] },
  { query: 'ask kim', ids: ['q'] },
  { query: 'turnips', ids: [] },
  { query: ' ', ids: ['q', 'e', 'o'] },
])('“$query” is found in words, tags, quotes and what stands there now', ({ query, ids }) => {
  const plain = NOTES.map((one) => (one.id === 'q' ? one : { ...one, body: '' }));
  expect(searcherOf(plain)(query).map(({ id }) => id)).toEqual(ids);
});

test('in the order of pages the notes of a page stand together, and each page has one heading with its count', () => {
  const mixed = [NOTES[0], NOTES[2], NOTES[1]].filter((one) => one !== undefined);
  const rows = rowsOf(ordered(mixed, 'page'), 'page', new Set());
  expect(rows.map((row) => (row.is === 'page' ? `${row.page.title}: ${row.count}` : row.key))).toEqual([
    `${ANCHORED.page.title}: 2`,
    'e',
    'q',
    'other: 1',
    'o',
  ]);
});

test('what needs a look comes first, and the newest order has no headings', () => {
  expect(ordered(NOTES, 'needs a look').map(({ id }) => id)).toEqual(['e', 'q', 'o']);
  expect(rowsOf(ordered(NOTES, 'newest'), 'newest', new Set()).map(({ is }) => is)).toEqual(['note', 'note', 'note']);
});

test('a note that was just deleted keeps its place and is not counted', () => {
  const rows = rowsOf(NOTES.slice(0, 2), 'page', new Set(['q' as NoteId]));
  expect(rows.map((row) => (row.is === 'page' ? row.count : row.is))).toEqual([1, 'gone', 'note']);
});

test('tags that differ in capitals only are counted as one', () => {
  expect(counted(['EU', 'eu', 'x'], tagKey)).toEqual([
    { value: 'EU', count: 2 },
    { value: 'x', count: 1 },
  ]);
});
