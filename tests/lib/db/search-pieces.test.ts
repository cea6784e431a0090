import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { library, mine, notes, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';

import { A_COMMITMENT, anEvidence } from '../corpus/records';
import { aNote, aStore, at, noteId, pageKey, seedsAs } from './a-store';
import { FACTS } from './every-table';

const { searchPieces, packs, keptPages } = library;
const T1 = at('2026-11-24T11:00:00.000Z');
const KEY = pageKey('a:en');

const put = [
  { id: '1 block', json: 'b' },
  { id: '1 shelf ke', json: 'k' },
  { id: '12 block', json: 'B' },
];

async function begun(): Promise<Store> {
  const store = await aStore();
  await searchPieces.begin(store, 'one');
  return store;
}

test('a step writes its pieces with the head that tells of them, and takes away those that begin as it says', async () => {
  const store = await begun();
  expect(await searchPieces.step(store, 'one', { head: 'two', put, drop: [] })).toEqual({ saved: true });
  expect(await searchPieces.read(store, ['12 block', 'gone', '1 block'])).toEqual({
    head: 'two',
    pieces: ['B', undefined, 'b'],
  });
  expect(await searchPieces.beginningWith(store, '1 shelf ')).toEqual([{ id: '1 shelf ke', json: 'k' }]);
  await searchPieces.step(store, 'two', { head: 'three', put: [], drop: ['1 '] });
  expect(await searchPieces.read(store, ['1 block', '1 shelf ke', '12 block'])).toEqual({
    head: 'three',
    pieces: [undefined, undefined, 'B'],
  });
});

test('a step that was worked out from another head writes nothing: another room wrote, or all was taken away', async () => {
  const store = await begun();
  await searchPieces.step(store, 'one', { head: 'two', put: [], drop: [] });
  const late = await searchPieces.step(store, 'one', { head: 'mine', put, drop: [] });
  expect(late).toEqual({ saved: false, because: 'changed since' });
  await store.searchPieces.clear();
  expect(await searchPieces.step(store, 'two', { head: 'mine', put, drop: [] })).toEqual(late);
  expect(await searchPieces.read(store, ['1 block'])).toEqual({ head: undefined, pieces: [undefined] });
});

test('a step that finds no room leaves the pieces and the head as they were', async () => {
  const store = await begun();
  await searchPieces.step(store, 'one', { head: 'two', put, drop: [] });
  store.searchPieces.hook('updating', (change) => {
    if ('json' in change && change.json === 'full') throw new DOMException('no room', 'QuotaExceededError');
  });
  const step = {
    head: 'three',
    put: [
      { id: '1 block', json: 'c' },
      { id: '12 block', json: 'full' },
    ],
    drop: [],
  };
  expect(await searchPieces.step(store, 'two', step)).toEqual({ saved: false, because: 'storage full' });
  expect(await searchPieces.read(store, ['1 block', '12 block'])).toEqual({ head: 'two', pieces: ['b', 'B'] });
});

test('what was begun anew holds nothing of before', async () => {
  const store = await begun();
  await searchPieces.step(store, 'one', { head: 'two', put, drop: [] });
  await searchPieces.begin(store, 'anew');
  expect(await store.searchPieces.toArray()).toEqual([{ id: 'head', json: 'anew' }]);
});

const keepPage = (store: Store, hash: string) =>
  keptPages.keep(store, {
    page: { page: KEY, facts: FACTS, because: 'saved', kept: T1 },
    hash,
    reading: { text: `The words of ${hash}`, headings: [] },
    finds: { mentions: [], commitments: [], progress: [] },
  });
const NOTHING = {
  entities: [],
  documents: [],
  commitments: [A_COMMITMENT],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};
const pack = { id: 'p', title: 'P', publisher: 'P', made: T1, taken: T1, checksum: 'sum', counts: {} };

test.each<{ what: string; change: (store: Store) => Promise<unknown> }>([
  { what: 'a new version of the corpus', change: (store) => plantSeeds(store, seedsAs('two', { evidence: [] })) },
  { what: 'a pack that is taken in', change: (store) => packs.takeIn(store, pack, NOTHING) },
  { what: 'a kept page', change: (store) => keepPage(store, 'i') },
  { what: 'a page that is kept again with other words', change: (store) => keepPage(store, 'j') },
  { what: 'a page that is taken out', change: (store) => keptPages.forget(store, KEY) },
  { what: 'a note', change: (store) => notes.save(store, aNote({ id: noteId('n2') })) },
  {
    what: 'a note that is changed',
    change: (store) => notes.save(store, aNote({ body: 'Other', revision: 2, changed: T1 })),
  },
  { what: 'a note that is deleted', change: (store) => notes.delete(store, noteId('n1'), T1) },
  {
    what: 'a record of the reader’s own',
    change: (store) => mine.keep(store, { what: 'evidence', about: 'it', at: T1, rows: { evidence: [anEvidence()] } }),
  },
])('the state of all that can be searched is another one after $what', async ({ change }) => {
  const store = await aStore();
  await plantSeeds(store, seedsAs('one', {}));
  await keepPage(store, 'h');
  await notes.save(store, aNote());
  const before = await searchPieces.state(store);
  expect(await searchPieces.state(store)).toBe(before);
  await change(store);
  expect(await searchPieces.state(store)).not.toBe(before);
});
