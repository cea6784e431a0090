import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';

import { growIndex } from '@/lib/app/search/grow-index';
import { openKeptIndex } from '@/lib/app/search/kept-index';
import { searchKept } from '@/lib/app/search/search-kept';
import { library, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import { SEEDS } from '@/seeds/corpus';

import { aNote, aStore, at, noteId } from '../../db/a-store';

const AT = at('2026-11-24T10:00:00.000Z');
/** So many make three steps. */
const MANY = 900;
const STEP = 400;
const breathe = async (): Promise<void> => undefined;

class Killed extends Error {
  override readonly name = 'Killed';
}

const noteOf = (number: number, body = `Ask about kettle ${number}`) =>
  aNote({ id: noteId(`n${number}`), body, tags: [] });

async function withNotes(count: number): Promise<Store> {
  const store = await aStore();
  await store.notes.bulkPut(Array.from({ length: count }, (_, number) => noteOf(number)));
  return store;
}

/** Counts the notes that are read from the store. */
function countReading(store: Store): () => number {
  let read = 0;
  store.notes.hook('reading', (row) => {
    read += 1;
    return row;
  });
  return () => read;
}

/** What a background does that is killed once so many steps are written. */
async function killedAfter(store: Store, steps: number): Promise<void> {
  const dying = async (): Promise<void> => {
    const { head = '{}' } = await library.searchPieces.read(store, []);
    const { turn = 0 } = JSON.parse(head) as { turn?: number };
    if (turn >= steps) throw new Killed();
  };
  await expect(growIndex(store, { breathe: dying })).rejects.toThrow(Killed);
}

const found = async (store: Store, query: string): Promise<readonly string[]> =>
  (await searchKept(await openKeptIndex(store), query)).map(({ id }) => id);
const idsOf = async (store: Store): Promise<readonly string[]> =>
  (await searchKept(await openKeptIndex(store), '')).map(({ id }) => id);
const piecesOf = async (store: Store): Promise<string> =>
  (await store.searchPieces.toArray()).map(({ json }) => json).join('\n');

test('between two turns of the browser a few rows are read, however many there are', async () => {
  const store = await withNotes(MANY);
  const read = countReading(store);
  let [before, most] = [0, 0];
  const counting = async (): Promise<void> => {
    most = Math.max(most, read() - before);
    before = read();
  };
  expect(await growIndex(store, { breathe: counting })).toBe('grown');
  expect(read()).toBe(MANY + 3); // the state of the store is looked at three times, with its last note
  expect(most).toBeLessThanOrEqual(22);
});

test('who goes on after a killed background reads only what it had not written', async () => {
  const store = await withNotes(MANY);
  await killedAfter(store, 1);
  const half = await openKeptIndex(store);
  expect([half.sums().stand, half.head()?.grownTo]).toEqual([STEP, undefined]);
  const read = countReading(store);
  expect(await growIndex(store, { breathe })).toBe('grown');
  expect(read()).toBe(MANY - STEP + 3);
  expect((await openKeptIndex(store)).head()?.made).toBe(half.head()?.made);
  expect(await found(store, 'kettle 7')).toContain('note n7');
  expect(await found(store, '899')).toEqual(['note n899']);
});

test('what is grown is not grown again', async () => {
  const store = await withNotes(3);
  await growIndex(store, { breathe });
  const before = await piecesOf(store);
  expect(await growIndex(store, { breathe })).toBe('grown');
  expect(await growIndex(store, { breathe, compare: 'every key' })).toBe('grown');
  expect(await piecesOf(store)).toBe(before);
});

test('of two who grow the index at the same time, each entry comes in once, and nothing is lost', async () => {
  const store = await withNotes(MANY);
  // without the browser's locks, the steps themselves keep the two apart
  vi.stubGlobal('navigator', {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const turn = (): Promise<void> => new Promise((settle) => setTimeout(settle, 0));
  const both = await Promise.all([growIndex(store, { breathe: turn }), growIndex(store, { breathe: turn })]);
  expect(both).toEqual(['grown', 'grown']);
  const ids = await idsOf(store);
  expect([ids.length, new Set(ids).size]).toEqual([MANY, MANY]);
});

test('who reads while another one writes finds what is there by then', async () => {
  const store = await withNotes(3);
  await growIndex(store, { breathe });
  const reader = await openKeptIndex(store);
  await notes.save(store, noteOf(7, 'Ask about copper'));
  await notes.delete(store, noteId('n1'), AT);
  await growIndex(store, { breathe });
  expect((await searchKept(reader, 'copper')).map(({ id }) => id)).toEqual(['note n7']);
  expect((await searchKept(reader, 'kettle')).map(({ id }) => id).toSorted()).toEqual(['note n0', 'note n2']);
});

test('nothing of what is forgotten while the index grows comes into it again', async () => {
  const store = await withNotes(MANY);
  let turns = 0;
  const forgetting = async (): Promise<void> => {
    turns += 1;
    if (turns === 30) await library.forget.everything(store);
  };
  expect(await growIndex(store, { breathe: forgetting })).toBe('grown');
  expect(turns).toBeGreaterThan(30);
  expect(await piecesOf(store)).not.toContain('kettle');
  expect(await idsOf(store)).toEqual([]);
});

const NOTHING = {
  entities: [],
  documents: [],
  commitments: [],
  evidence: [],
  searched: [],
  lineage: [],
  judgements: [],
};
const pack = { id: 'p', title: 'P', publisher: 'P', made: AT, taken: AT, checksum: 'sum', counts: {} };

test('a pack that is taken out leaves no word of it in the index', async () => {
  const store = await withNotes(3);
  const [document] = SEEDS.documents;
  if (document === undefined) throw new Error('the seeds hold documents');
  await library.packs.takeIn(store, pack, { ...NOTHING, documents: [{ ...document, title: 'A copper boiler' }] });
  await growIndex(store, { breathe });
  expect(await found(store, 'copper')).toHaveLength(1);
  await library.packs.remove(store, 'p');
  await growIndex(store, { breathe });
  expect(await found(store, 'copper')).toEqual([]);
  const shelves = (await store.searchPieces.toArray()).filter(({ id }) => / (shelf|block)/.test(id));
  expect(shelves.map(({ json }) => json).join()).not.toContain('copper');
  expect(await found(store, 'kettle')).toHaveLength(3);
});

test('however often a little is changed, the index stays of few segments, and all of it is found', async () => {
  const store = await aStore();
  for (let number = 0; number < 30; number++) {
    await notes.save(store, noteOf(number));
    await growIndex(store, { breathe });
  }
  const index = await openKeptIndex(store);
  expect(index.head()?.segments.length).toBeLessThanOrEqual(9);
  expect(await found(store, 'kettle')).toHaveLength(30);
  expect(await found(store, 'ketle 29')).toContain('note n29');
});

test('what was told to stop has written what it had done', async () => {
  const store = await withNotes(MANY);
  const stopping = new AbortController();
  let turns = 0;
  const stop = async (): Promise<void> => {
    turns += 1;
    if (turns === 5) stopping.abort();
  };
  expect(await growIndex(store, { breathe: stop, signal: stopping.signal })).toBe('stopped');
  expect((await openKeptIndex(store)).sums().stand).toBe(STEP);
});

test('where there is no room for the index, that is said, and what was written stays', async () => {
  const store = await withNotes(MANY);
  await killedAfter(store, 1);
  store.searchPieces.hook('creating', (_key, { id }) => {
    if (id === '1 block') throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await growIndex(store, { breathe })).toBe('storage full');
  expect((await openKeptIndex(store)).sums().stand).toBe(STEP);
});

test('of words that stand in one segment, its entries alone are read; what is found is what is found of all', async () => {
  const store = await withNotes(MANY);
  await growIndex(store, { breathe });
  const [some, all] = [await openKeptIndex(store), await openKeptIndex(store)];
  await all.readEntries('all');
  expect([some.entries.size, all.entries.size, some.sums().stand]).toEqual([0, MANY, MANY]);
  const search = async (query: string) => [await searchKept(some, query), await searchKept(all, query)] as const;
  const [one, same] = await search('kettle 833');
  expect(one).toEqual(same);
  expect(one[0]?.ref).toBe('n833');
  const rare = await search('833');
  expect(rare[0]).toEqual(rare[1]);
  const [ofSome, ofAll] = await search('ketle');
  expect(ofSome).toEqual(ofAll);
  expect(ofSome).toHaveLength(MANY);
});

test('only the segments that have a word are read of it', async () => {
  const store = await withNotes(MANY);
  await growIndex(store, { breathe });
  const index = await openKeptIndex(store);
  await searchKept(index, '833');
  expect(index.entries.size).toBe(MANY - 2 * STEP);
});

test('everything is listed as it came in, whatever of it was read first', async () => {
  const store = await withNotes(MANY);
  await growIndex(store, { breathe });
  const index = await openKeptIndex(store);
  await searchKept(index, '833');
  expect((await searchKept(index, '')).map(({ id }) => id)).toEqual(await idsOf(store));
  expect(await idsOf(store)).toHaveLength(MANY);
});

test('who has read a part of the index finds what another one changed in it since', async () => {
  const store = await withNotes(MANY);
  await growIndex(store, { breathe });
  const index = await openKeptIndex(store);
  expect(await searchKept(index, '833')).toHaveLength(1);
  await notes.save(store, { ...noteOf(833, 'A steel boiler'), revision: 2, changed: at('2026-11-25T10:00:00.000Z') });
  await growIndex(store, { breathe });
  expect((await searchKept(index, 'steel')).map(({ ref }) => ref)).toEqual(['n833']);
  expect(await searchKept(index, '833')).toEqual([]);
  expect(index.sums().stand).toBe(MANY);
});

test.each(['0 shelf ke', '0 terms', '0 block'])('an index of which “%s” is broken is made anew', async (piece) => {
  const store = await withNotes(3);
  await growIndex(store, { breathe });
  await store.searchPieces.put({ id: piece, json: '{"half' });
  await found(store, 'ketttle');
  await growIndex(store, { breathe });
  expect(await found(store, 'kettle')).toHaveLength(3);
});

test.each(['0 shelf ke', '0 block'])(
  'with a broken “%s” and a full disk a search fails, and does not go on without end',
  async (piece) => {
    const store = await withNotes(3);
    await growIndex(store, { breathe });
    await store.searchPieces.put({ id: piece, json: '{"half' });
    store.searchPieces.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(found(store, 'kettle')).rejects.toThrow(SyntaxError);
  },
);
