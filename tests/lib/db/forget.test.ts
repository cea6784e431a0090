import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { backup, drafts, library, notes, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import { FORGETS } from '@/lib/db/forget';

import { aDraft, aNote, aStore, at, noteId, pageKey } from './a-store';
import { FACTS, fillEveryTable } from './every-table';

const { forget } = library;
const PLACE = { key: pageKey('a:en'), address: FACTS.address };
const OTHER = { ...aNote().page, key: pageKey('other:en'), address: 'https://www.gov.uk/a-longer-way', title: 'Other' };
const T1 = at('2026-11-24T11:00:00.000Z');

/** Everything that stands in the store, but for the seeds. */
async function told(store: Store): Promise<Readonly<Record<string, readonly object[]>>> {
  const rows = await Promise.all(
    store.tables.map(async ({ name }) => [
      name,
      ((await store.table(name).toArray()) as { origin?: string }[]).filter(({ origin }) => origin !== 'seed'),
    ]),
  );
  return Object.fromEntries(rows);
}

async function read(): Promise<Store> {
  const store = await aStore();
  await fillEveryTable(store);
  await notes.save(store, aNote({ id: noteId('other'), page: OTHER, body: 'On another page' }));
  await drafts.save(store, aDraft({ id: noteId('other-draft'), page: OTHER, body: 'Of another page' }));
  await library.readings.visit(store, { page: OTHER.key, hash: 'o', at: T1 });
  return store;
}

test('a forgotten page is named nowhere: not that it was read, nor its words, notes, bin, history or steps', async () => {
  const store = await read();
  await forget.page(store, PLACE);
  const left = JSON.stringify(await told(store));
  expect(left).not.toContain('"a:en"');
  expect(left).not.toContain(`"${FACTS.address}"`);
  for (const words of ['Note 1', 'Note 2', 'Changed', 'A text']) expect(left).not.toContain(words);
});

test('other pages, records of other sources and packs stay when a page is forgotten', async () => {
  const store = await read();
  await forget.page(store, PLACE);
  expect((await notes.all(store)).map(({ id }) => id)).toEqual(['other']);
  expect((await drafts.all(store)).map(({ id }) => id)).toEqual(['other-draft']);
  expect(await store.readings.toArray()).toMatchObject([{ page: OTHER.key }]);
  expect(await store.evidence.get(['reader', 'evidence/mine' as never])).toBeDefined();
  expect(await library.packs.all(store)).toHaveLength(1);
  expect(await store.commitments.where('document').startsWith('document/').count()).toBeGreaterThan(0);
});

test('a forgotten page is brought back whole, and what was written meanwhile is not written over', async () => {
  const store = await read();
  const before = await told(store);
  const forgotten = await forget.page(store, PLACE);
  expect(forgotten.notes).toBe(4);
  await forget.bringBack(store, forgotten);
  const after = await told(store);
  // what was found, and the index, are made anew; that there were two changes is counted
  expect(after).toEqual({ ...before, finds: [], searchPieces: [], backups: after.backups });

  const again = await forget.page(store, PLACE);
  await notes.save(store, aNote({ id: noteId('n3'), body: 'Written since' }));
  await forget.bringBack(store, again);
  expect(await store.notes.get(noteId('n3'))).toMatchObject({ body: 'Written since' });
});

test('everything forgotten, nothing is left but the shipped corpus', async () => {
  const store = await read();
  const seeds = await store.commitments.where('id').startsWith('commitment/').toArray();
  await forget.everything(store);
  for (const { name } of store.tables.filter((table) => table.name !== 'about'))
    expect([
      name,
      ((await store.table(name).toArray()) as { origin?: string }[]).filter(({ origin }) => origin !== 'seed'),
    ]).toEqual([name, []]);
  expect(await store.commitments.toArray()).toEqual(seeds.filter(({ origin }) => origin === 'seed'));
  expect(Object.values(await backup.read(store)).flat()).toEqual([]);
});

test('each table has its rule for a page that is forgotten', async () => {
  const store = await aStore();
  expect(store.tables.map(({ name }) => name).toSorted()).toEqual(Object.keys(FORGETS).toSorted());
});

test('no row of the shipped corpus goes with a page, nor an import that asked for more or for another page', async () => {
  const store = await read();
  const shipped = async () =>
    Promise.all(
      store.tables.map(async ({ name }) => {
        const rows = (await store.table(name).toArray()) as { origin?: string }[];
        return [name, rows.filter(({ origin }) => origin === 'seed').length];
      }),
    );
  const before = await shipped();
  const job = { title: 'A', started: T1, state: 'stopped' } as const;
  await library.imports.start(store, { ...job, id: 'other', wish: { by: 'address', path: '/other' } }, ['/other']);
  await library.imports.start(store, { ...job, id: 'words', wish: { by: 'search', words: 'a' } }, ['/a', '/c']);
  await forget.page(store, PLACE);
  expect(await shipped()).toEqual(before);
  expect((await library.imports.all(store)).map(({ id }) => id).toSorted()).toEqual(['other', 'words']);
  expect((await library.imports.inState(store, 'words', 'waiting')).map(({ path }) => path)).toEqual(['/c']);
});

test('data that cannot be opened are taken away, so that the next opening begins anew', async () => {
  const store = await openStore();
  await notes.save(store, aNote());
  store.close();
  await forget.brokenData();
  const again = await openStore();
  expect(await notes.all(again)).toEqual([]);
  await again.delete();
});
