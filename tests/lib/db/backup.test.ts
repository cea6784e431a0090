import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { backup, drafts, notes, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { NOT_BACKED_UP } from '@/lib/db/backup';
import { entityRow } from '@/lib/db/corpus-rows';
import { makeBackup, readBackup } from '@/lib/report';
import { SEEDS } from '@/seeds/corpus';

import { aDraft, aNote, aStore, at, noteId } from './a-store';

const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');

/** A store with something in every table that the reader fills. */
async function filled(): Promise<Store> {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  for (let number = 1; number <= 40; number++)
    await notes.save(store, aNote({ id: noteId(`n${number}`), body: `Note ${number}`, tags: ['a', `t${number}`] }));
  await notes.save(store, aNote({ id: noteId('n1'), body: 'Changed', revision: 2, changed: T1 }));
  await notes.delete(store, noteId('n2'), T1);
  await drafts.save(store, aDraft({ id: noteId('d1') }));
  const [entity] = SEEDS.entities;
  if (entity) await store.entities.add(entityRow({ ...entity, name: 'Mine' }, 'reader'));
  const [document] = SEEDS.documents;
  if (document) await store.documents.add({ ...document, title: 'Mine', origin: 'reader' });
  return store;
}

async function restored(into: Store, text: string, prefer: 'mine' | 'theirs' = 'mine') {
  const read = await readBackup(text);
  if (read.is !== 'backup') throw new Error(read.is);
  const { tables } = read.content;
  const live = new Set((await notes.all(into)).map(({ id }) => id));
  const kept = (tables['notes'] ?? []).filter((row) => !('id' in row) || !live.has(noteId(String(row.id))));
  return backup.restore(into, { tables, notes: kept as Parameters<typeof backup.restore>[1]['notes'], prefer, at: T2 });
}

test('a drill: filled, backed up, wiped and restored, every record of the reader’s is as it was', async () => {
  const store = await filled();
  const before = await backup.read(store);
  const { text } = await makeBackup({ tables: before, settings: {} }, { now: T1, build: '0.1.0' });
  await store.delete();

  const empty = await aStore();
  await plantSeeds(empty, SEEDS);
  expect(await restored(empty, text)).toEqual({ saved: true });
  expect(await backup.read(empty)).toEqual(before);
  expect(before['notes']).toHaveLength(39);
  expect(before['history']).toHaveLength(1);
  expect(before['bin']).toHaveLength(1);
  expect(before['entities']).toHaveLength(1);
});

test('no row of the seeds is in a backup', async () => {
  const tables = await backup.read(await filled());
  const origins = Object.values(tables)
    .flat()
    .flatMap((row) => ('origin' in row ? [row.origin] : []));
  expect(new Set(origins)).toEqual(new Set(['reader']));
});

test('every table is in the backup, but those that are made anew or are of this computer alone', async () => {
  const store = await aStore();
  const all = store.tables.map(({ name }) => name);
  expect(Object.keys(await backup.read(store)).toSorted()).toEqual(
    all.filter((name) => !NOT_BACKED_UP.includes(name)).toSorted(),
  );
  expect(NOT_BACKED_UP.filter((name) => !all.includes(name))).toEqual([]);
});

test('into a filled profile it adds what is not there, and says before what it would do', async () => {
  const store = await filled();
  const tables = await backup.read(store);
  const { text } = await makeBackup({ tables, settings: {} }, { now: T1, build: '0.1.0' });
  const other = await aStore();
  await notes.save(other, aNote({ id: noteId('n3'), body: 'Another three' }));
  await drafts.save(other, aDraft({ id: noteId('d1'), body: 'Written here' }));
  const said = new Map((await backup.compare(other, tables)).map((one) => [one.table, one]));
  expect(said.get('notes')).toMatchObject({ add: 38, same: 0, differ: 1 });
  expect(said.get('drafts')).toMatchObject({ add: 0, same: 0, differ: 1 });
  await restored(other, text);
  expect((await notes.all(other)).find(({ id }) => id === 'n3')?.body).toBe('Another three');
  expect(await other.drafts.get(noteId('d1'))).toMatchObject({ body: 'Written here' });
  await restored(other, text, 'theirs');
  expect(await other.drafts.get(noteId('d1'))).toMatchObject({ body: 'Ask' });
});

test('a note that was deleted after the backup comes back, and lies in the bin no more', async () => {
  const store = await filled();
  const tables = await backup.read(store);
  await notes.delete(store, noteId('n5'), T1);
  const { text } = await makeBackup({ tables, settings: {} }, { now: T1, build: '0.1.0' });
  await restored(store, text);
  expect(await store.notes.get(noteId('n5'))).toMatchObject({ body: 'Note 5' });
  expect(await store.bin.get(noteId('n5'))).toBeUndefined();
});

test('bringing a backup back is one step that can be taken back', async () => {
  const { text } = await makeBackup(
    { tables: await backup.read(await filled()), settings: {} },
    { now: T1, build: '0' },
  );
  const other = await aStore();
  await restored(other, text);
  expect(await notes.takeBack(other, T2)).toMatchObject({ what: 'restore', notes: 39, left: 0 });
  expect(await notes.all(other)).toEqual([]);
});

test('a restoring that fails half-way leaves everything as it was', async () => {
  const { text } = await makeBackup(
    { tables: await backup.read(await filled()), settings: {} },
    { now: T1, build: '0' },
  );
  const other = await aStore();
  other.history.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await restored(other, text)).toEqual({ saved: false, because: 'storage full' });
  expect(Object.values(await backup.read(other)).flat()).toEqual([]);
});

test('reading in many notes is one transaction: where the storage is full none is kept', async () => {
  const store = await aStore();
  let kept = 0;
  store.notes.hook('creating', () => {
    kept += 1;
    if (kept > 5) throw new DOMException('no room', 'QuotaExceededError');
  });
  const many = Array.from({ length: 10 }, (_, number) => aNote({ id: noteId(`m${number}`), revision: 3 }));
  expect(await notes.saveAll(store, many, { what: 'read in', at: T1 })).toEqual({
    saved: false,
    because: 'storage full',
  });
  expect(await notes.all(store)).toEqual([]);
  expect(await notes.latest(store)).toEqual([]);
});

test('changes since the last backup are counted, and a backup begins the count anew', async () => {
  const store = await aStore();
  expect(await backup.last(store)).toEqual({ changes: 0 });
  await notes.save(store, aNote());
  expect(await backup.last(store)).toEqual({ changes: 1 });
  await backup.made(store, T1);
  expect(await backup.last(store)).toEqual({ at: T1, changes: 0 });
  await notes.delete(store, noteId('n1'), T2);
  expect(await backup.last(store)).toEqual({ at: T1, changes: 1 });
});
