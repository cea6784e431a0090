import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { describeQuote } from '@/lib/anchoring';
import { placeNotes } from '@/lib/app/pages/place-notes';
import { notes } from '@/lib/db';
import type { Note } from '@/lib/model';

import { aNote, aStore, pageKey } from '../../db/a-store';

const KEY = pageKey('https://www.gov.uk/harbours');
const BEFORE =
  'Plan\n\nWe will dredge the north harbour by May. We will open a second quay.\n\nFerries\n\nWe will sail daily.';
const AFTER =
  'Plan\n\nWe will dredge the north harbour by July. We will open a second quay.\n\nFerries\n\nOther words.';

const noteOn = (words: string, id: string, key = KEY): Note => {
  const start = BEFORE.indexOf(words);
  return {
    ...aNote({ page: { key, address: 'https://www.gov.uk/harbours', title: 'Harbours', textHash: 'h' } }),
    id: id as Note['id'],
    selector: describeQuote(BEFORE, { start, end: start + words.length }),
  };
};
const on = (text: string) => ({ text, outline: [{ start: 0, end: 'Plan'.length, level: 2 }] });

test('notes of a page are placed in its text: told in place, edited or gone, and kept so', async () => {
  const store = await aStore();
  const all = [
    noteOn('We will open a second quay', 'stands'),
    noteOn('We will dredge the north harbour by May', 'edited'),
    noteOn('We will sail daily', 'gone'),
  ];
  for (const note of all) await notes.save(store, note);
  const placed = await placeNotes(store, KEY, on(AFTER));
  const told = Object.fromEntries(placed.map(({ note, placement }) => [note, placement.state]));
  expect(told).toMatchObject({ stands: 'anchored', edited: 'edited' });
  expect(told['gone']).toMatch(/^(?:removed|orphaned)$/);
  const kept = await notes.on(store, KEY);
  expect(Object.fromEntries(kept.map(({ id, placement }) => [id, placement.state]))).toEqual(told);
  expect(placed.map((one) => Object.keys(one))).toEqual(all.map(() => ['note', 'placement']));
});

test('the new words of an edited note are described with the headings above them, for the reader to choose', async () => {
  const store = await aStore();
  await notes.save(store, noteOn('We will dredge the north harbour by May', 'edited'));
  await placeNotes(store, KEY, on(AFTER));
  const [kept] = await notes.on(store, KEY);
  expect(kept?.found).toMatchObject([{ exact: 'We will dredge the north harbour by July', headings: ['Plan'] }]);
});

test('a page is answered for its own notes only, and more than are placed at a time are all placed', async () => {
  const store = await aStore();
  const many = Array.from({ length: 120 }, (_, at) => noteOn('We will open a second quay', `note ${at}`));
  for (const note of many) await notes.save(store, note);
  await notes.save(store, noteOn('We will sail daily', 'elsewhere', pageKey('https://www.gov.uk/ferries')));
  const placed = await placeNotes(store, KEY, on(BEFORE));
  expect(placed.filter(({ placement }) => placement.state === 'anchored')).toHaveLength(many.length);
  expect((await notes.on(store, pageKey('https://www.gov.uk/ferries'))).map((note) => note.placement.state)).toEqual([
    'waiting',
  ]);
});
