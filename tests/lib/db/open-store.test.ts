import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';

import { NewerData, finds, openStore, watch } from '@/lib/db';
import { FINDS_KEPT } from '@/lib/db/finds';
import { STORE_VERSION } from '@/lib/db/schema';
import * as notes from '@/lib/db/notes';
import type { AnalysisKey, Finds, Note } from '@/lib/model';

import { aNote, aStore } from './a-store';

const NOTHING: Finds = { mentions: [], commitments: [], progress: [] };
const key = (text: string): AnalysisKey => text as AnalysisKey;

test('data of a newer build is refused by name and not touched', async () => {
  const newer = new Dexie('newer');
  newer.version(STORE_VERSION + 1).stores({ notes: 'id', promises: 'id' });
  await newer.open();
  await newer.table('promises').put({ id: 'p1', body: 'kept' });
  newer.close();

  await expect(openStore('newer')).rejects.toEqual(new NewerData(STORE_VERSION + 1, STORE_VERSION));

  await newer.open();
  expect(newer.verno).toBe(STORE_VERSION + 1);
  expect(await newer.table('promises').toArray()).toEqual([{ id: 'p1', body: 'kept' }]);
  await newer.delete();
});

test('data of this build is opened again', async () => {
  const store = await aStore('same');
  store.close();
  const again = await openStore('same');
  expect(again.verno).toBe(STORE_VERSION);
  again.close();
});

test('what was found on a text is kept under its key, the newest reading in place of the one before', async () => {
  const store = await aStore();
  const found: Finds = { ...NOTHING, progress: [] };
  await finds.keep(store, key('a'), NOTHING);
  await finds.keep(store, key('a'), found);
  expect(await finds.of(store, key('a'))).toEqual(found);
  expect(await finds.of(store, key('b'))).toBeUndefined();
  expect(await store.finds.count()).toBe(1);
});

test('the oldest readings make room for the newest', async () => {
  const store = await aStore();
  for (let number = 0; number <= FINDS_KEPT; number++) await finds.keep(store, key(`text ${number}`), NOTHING);
  expect(await store.finds.count()).toBe(FINDS_KEPT);
  expect(await finds.of(store, key('text 0'))).toBeUndefined();
  expect(await finds.of(store, key(`text ${FINDS_KEPT}`))).toEqual(NOTHING);
});

test('who watches the notes is told of each change, until it stops', async () => {
  const store = await aStore();
  const told: (readonly Note[])[] = [];
  const stop = watch(
    store,
    notes.all,
    (all) => told.push(all),
    (fault) => expect.unreachable(String(fault)),
  );
  await expect.poll(() => told).toHaveLength(1);
  await notes.save(store, aNote());
  await expect.poll(() => told).toHaveLength(2);
  stop();
  await notes.place(store, aNote().page.key, [{ note: aNote().id, placement: { state: 'orphaned' } }]);
  expect(await store.notes.count()).toBe(1);
  expect(told).toEqual([[], [aNote()]]);
});
