import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { notes, openStore, library } from '@/lib/db';
import { STORE_VERSION } from '@/lib/db/schema';
import { lossBetween } from '@/lib/model';

import { aNote, noteId } from './a-store';

const NOTES = 30;
const DEXIE_STEP = 10;
let made = 0;

async function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((give, fail) => {
    request.addEventListener('success', () => give(request.result));
    request.addEventListener('error', () => fail(request.error ?? new Error('no reason')));
  });
}

/** A closed store with 30 notes, and what is remembered of it outside. */
async function aFullStore() {
  made += 1;
  const name = `damaged-${made}`;
  const store = await openStore(name);
  for (let number = 0; number < NOTES; number += 1) await notes.save(store, aNote({ id: noteId(`n${number}`) }));
  const was = await library.standing.now(store);
  store.close();
  return { name, was };
}

/** Changes the tables themselves, as no build does. */
async function relay(name: string, change: (open: IDBDatabase, transaction: IDBTransaction) => void): Promise<void> {
  const opening = indexedDB.open(name, STORE_VERSION * DEXIE_STEP + 1);
  opening.addEventListener('upgradeneeded', () => {
    if (opening.transaction !== null) change(opening.result, opening.transaction);
  });
  (await done(opening)).close();
}

async function emptied(name: string, tables: readonly string[] | 'all'): Promise<void> {
  const open = await done(indexedDB.open(name));
  const all = tables === 'all' ? [...open.objectStoreNames] : tables;
  const transaction = open.transaction(all, 'readwrite');
  await Promise.all(all.map((table) => done(transaction.objectStore(table).clear())));
  open.close();
}

const DAMAGE: readonly { readonly name: string; readonly harm: (name: string) => Promise<unknown> }[] = [
  { name: 'deleted', harm: (name) => done(indexedDB.deleteDatabase(name)) },
  { name: 'emptied', harm: (name) => emptied(name, 'all') },
  { name: 'emptied of its notes', harm: (name) => emptied(name, ['notes']) },
  { name: 'left without its table of notes', harm: (name) => relay(name, (open) => open.deleteObjectStore('notes')) },
];

test.each(DAMAGE)('data that were $name are told from data of a reader who has none', async ({ harm }) => {
  const { name, was } = await aFullStore();
  expect(was).toMatchObject({ notes: NOTES, changes: NOTES });
  await harm(name);
  const store = await openStore(name);
  expect(lossBetween(was, await library.standing.now(store))).toMatchObject({ notes: NOTES, found: 0 });
  // what is left can be written to: a backup can be read in
  expect(await notes.save(store, aNote())).toEqual({ saved: true });
  await store.delete();
});

test('an index that is gone is made anew, and nothing is lost', async () => {
  const { name, was } = await aFullStore();
  await relay(name, (_, transaction) => transaction.objectStore('notes').deleteIndex('page.key'));
  const store = await openStore(name);
  expect(lossBetween(was, await library.standing.now(store))).toBeUndefined();
  expect(await notes.on(store, aNote().page.key)).toHaveLength(NOTES);
  await store.delete();
});

test('data whose table of notes has another key are not opened, not touched, and the table is named', async () => {
  const { name } = await aFullStore();
  await relay(name, (open) => {
    open.deleteObjectStore('notes');
    open.createObjectStore('notes', { autoIncrement: true });
  });
  await expect(openStore(name)).rejects.toMatchObject({ name: 'DamagedData', tables: ['notes'] });
});
