import 'fake-indexeddb/auto';

import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { acceptLoss, markData } from '@/lib/app/data/mark-data';
import { data, storage } from '@/lib/app';
import { backup, library, notes, openStore } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Note } from '@/lib/model';
import { dataMarker } from '@/lib/settings';

import { aNote, at, noteId } from '../../db/a-store';

const AT = at('2026-11-28T10:00:00.000Z');
const NAME = 'pledgemark';
const opened: Store[] = [];

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  await new Promise((done) => indexedDB.deleteDatabase(NAME).addEventListener('success', done));
});

/** Opens the data as each room does. */
async function openRoom(): Promise<Store> {
  const store = await openStore(NAME);
  opened.push(store);
  await markData(store);
  return store;
}

const someNotes = (count: number): readonly Note[] =>
  Array.from({ length: count }, (_, number) => aNote({ id: noteId(`n${number}`), changed: AT }));
const readIn = (store: Store, count: number) => notes.saveAll(store, someNotes(count), { what: 'read in', at: AT });

const marker = () => dataMarker.read();
const lost = async () => (await marker())?.loss;

/** The data are gone, as where the browser has cleared them; the rooms that were open are too. */
async function damage(): Promise<Store> {
  for (const store of opened.splice(0)) store.close();
  await new Promise((done) => indexedDB.deleteDatabase(NAME).addEventListener('success', done));
  return openRoom();
}

test('of a reader who has written nothing, nothing is remembered', async () => {
  const store = await openRoom();
  expect(await marker()).toBeUndefined();
  await expectNoLoss(store);
});

test('a store is open once its data were compared with what was remembered', async () => {
  await dataMarker.keep({ notes: 300, changes: 1, at: AT });
  const store = await storage.open();
  opened.push(store);
  expect(await lost()).toMatchObject({ notes: 300, found: 0 });
});

test('each change of notes that is on disk is remembered outside, with its day and that of the last backup', async () => {
  const store = await openRoom();
  await readIn(store, 3);
  await expect.poll(marker).toEqual({ notes: 3, changes: 1, at: AT });
  await notes.delete(store, noteId('n0'), AT);
  await expect.poll(marker).toEqual({ notes: 2, changes: 2, at: AT });
  await backup.made(store, AT);
  await expect.poll(marker).toEqual({ notes: 2, changes: 2, at: AT, backup: AT });
});

test('where notes were and none are found, that is told, and stays told though the reader writes on', async () => {
  await readIn(await openRoom(), 300);
  await expect.poll(marker).toMatchObject({ notes: 300 });
  const store = await damage();
  await expect.poll(lost).toMatchObject({ notes: 300, found: 0, lostChanges: 1, at: AT });
  await notes.save(store, aNote({ id: noteId('new') }));
  await expect.poll(lost).toMatchObject({ notes: 300, found: 1 });
});

test('what the reader knows is not told again, and what comes after it is remembered as ever', async () => {
  await readIn(await openRoom(), 3);
  await expect.poll(marker).toMatchObject({ notes: 3 });
  const store = await damage();
  await expect.poll(lost).toMatchObject({ notes: 3 });
  await acceptLoss();
  expect(await lost()).toBeUndefined();
  await notes.save(store, aNote({ changed: AT }));
  await expect.poll(marker).toEqual({ notes: 1, changes: 1, at: AT });
});

test('once as many notes are there again the loss is over: a backup was read in', async () => {
  await readIn(await openRoom(), 3);
  await expect.poll(marker).toMatchObject({ notes: 3 });
  const store = await damage();
  await expect.poll(lost).toMatchObject({ notes: 3 });
  await backup.restore(store, { tables: {}, notes: someNotes(3), prefer: 'theirs', at: AT });
  await expect.poll(marker).toEqual({ notes: 3, changes: 1, at: AT });
});

test('a change that was not remembered, because the browser was killed, is no loss', async () => {
  await readIn(await openRoom(), 3);
  await expect.poll(marker).toMatchObject({ notes: 3 });
  const unmarked = await openStore(NAME);
  await notes.deleteAll(unmarked, [noteId('n0'), noteId('n1')], AT);
  unmarked.close();
  await openRoom();
  await expect.poll(marker).toEqual({ notes: 1, changes: 2, at: AT });
});

/** Once a change is remembered, whatever was to be told before it was. */
async function expectNoLoss(store: Store): Promise<void> {
  await notes.save(store, aNote({ id: noteId('later') }));
  await expect.poll(marker).toMatchObject({ notes: 1 });
  expect(await lost()).toBeUndefined();
}

const WISHES: readonly { readonly name: string; readonly wish: (store: Store) => Promise<unknown> }[] = [
  {
    name: 'deletes all notes',
    wish: (store) =>
      notes.deleteAll(
        store,
        [0, 1, 2].map((n) => noteId(`n${n}`)),
        AT,
      ),
  },
  { name: 'takes back the reading in of notes', wish: (store) => notes.takeBack(store, AT) },
  { name: 'forgets the page', wish: (store) => library.forget.page(store, aNote().page) },
  { name: 'forgets everything', wish: (store) => data.forgetEverything(store) },
];

test.each(WISHES)('a reader who $name has lost nothing, now and when the data are opened next', async ({ wish }) => {
  const store = await openRoom();
  await readIn(store, 3);
  await expect.poll(marker).toMatchObject({ notes: 3 });
  await wish(store);
  await expect.poll(async () => (await marker())?.notes ?? 0).toBe(0);
  await expectNoLoss(await openRoom());
});

test('data that were forgotten whole because they could not be opened are not told as lost', async () => {
  const store = await openRoom();
  await readIn(store, 3);
  await expect.poll(marker).toMatchObject({ notes: 3 });
  store.close();
  await data.forgetEverything(undefined);
  await expectNoLoss(await openRoom());
});
