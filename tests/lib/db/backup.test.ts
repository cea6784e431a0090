import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { backup, drafts, mine, notes, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { BACKED_UP, NOT_BACKED_UP } from '@/lib/db/backed-up';
import { canonical } from '@/lib/db/other-rows';
import { makeBackup, readBackup } from '@/lib/report';
import { SEEDS } from '@/seeds/corpus';

import { aDraft, aNote, aStore, at, noteId } from './a-store';
import { fillEveryTable } from './every-table';

const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');

/** A store with something in every table, and enough notes to see the difference. */
async function filled(): Promise<Store> {
  const store = await aStore();
  await fillEveryTable(store);
  for (let number = 6; number <= 40; number++)
    await notes.save(store, aNote({ id: noteId(`n${number}`), body: `Note ${number}`, tags: ['a', `t${number}`] }));
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

test('a drill: filled, backed up, wiped and restored, every record of every table is as it was', async () => {
  const store = await filled();
  const before = await backup.read(store);
  const empty = BACKED_UP.filter((table) => before[table]?.length === 0);
  expect(empty).toEqual([]);
  const { text } = await makeBackup({ tables: before, settings: {} }, { now: T1, build: '0.1.0' });
  await store.delete();

  const other = await aStore();
  await plantSeeds(other, SEEDS);
  expect(await restored(other, text)).toEqual({ saved: true });
  expect(await backup.read(other)).toEqual(before);
  for (const table of store.tables.filter(({ name }) => !(name in NOT_BACKED_UP)))
    expect([table.name, await other.table(table.name).count()]).not.toEqual([table.name, 0]);
});

test('no row of the seeds is in a backup; rows of packs are, as their own', async () => {
  const tables = await backup.read(await filled());
  const origins = Object.values(tables)
    .flat()
    .flatMap((row) => ('origin' in row ? [row.origin] : []));
  expect(new Set(origins)).toEqual(new Set(['reader', 'pack:kettles']));
});

test('each table of the store is in a backup, or is left out for a reason that is written down', async () => {
  const store = await aStore();
  const said = [...BACKED_UP, ...Object.keys(NOT_BACKED_UP)];
  expect(store.tables.map(({ name }) => name).toSorted()).toEqual(said.toSorted());
  expect(Object.values(NOT_BACKED_UP).filter((reason) => reason.length < 20)).toEqual([]);
  expect(Object.keys(await backup.read(store))).toEqual([...BACKED_UP]);
});

test('an import that was under way when the backup was made waits for the reader after it is brought back', async () => {
  const store = await filled();
  await store.imports.update('job', { state: 'running' });
  const tables = await backup.read(store);
  const { text } = await makeBackup({ tables, settings: {} }, { now: T1, build: '0.1.0' });
  const other = await aStore();
  await restored(other, text);
  expect(await other.imports.toArray()).toMatchObject([{ id: 'job', state: 'stopped' }]);
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

test('bringing a backup back is one step: taken back, every table is as it was, and later changes stay', async () => {
  const { text } = await makeBackup(
    { tables: await backup.read(await filled()), settings: {} },
    { now: T1, build: '0' },
  );
  const other = await aStore();
  await drafts.save(other, aDraft({ id: noteId('d1'), body: 'Written here' }));
  const before = await backup.read(other);
  await restored(other, text, 'theirs');
  expect(await other.drafts.get(noteId('d1'))).toMatchObject({ body: 'Ask' });
  expect(await notes.takeBack(other, T2)).toMatchObject({ what: 'restore', notes: 39, left: 0 });
  // a note that a step made lies in the bin after it is taken back, with its history: nothing is lost by going back
  const after = await backup.read(other);
  expect(after).toEqual({ ...before, bin: after['bin'], history: after['history'] });
  expect(after['bin']).toHaveLength(39);

  await restored(other, text, 'theirs');
  await drafts.save(other, aDraft({ id: noteId('d1'), body: 'Changed since' }));
  await notes.takeBack(other, T2);
  expect(await other.drafts.get(noteId('d1'))).toMatchObject({ body: 'Changed since' });
});

test('bringing back what is all here already is no step', async () => {
  const store = await filled();
  const steps = await notes.latest(store);
  const { text } = await makeBackup({ tables: await backup.read(store), settings: {} }, { now: T1, build: '0' });
  await restored(store, text);
  expect(await notes.latest(store)).toEqual(steps);
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

test('changes of the corpus are counted as those of notes are: a backup holds both', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const notAName = { words: 'Further Work', type: 'organisation' } as const;
  await mine.keep(store, { what: 'not a name', about: 'Further Work', at: T1, rows: { notNames: [notAName] } });
  expect(await backup.last(store)).toEqual({ changes: 1 });
  await mine.takeBack(store);
  expect(await backup.last(store)).toEqual({ changes: 2 });
});

test('a note that lives here is not in the bin as well, though it is in that of the backup', async () => {
  const store = await aStore();
  for (const id of ['here', 'gone']) {
    await notes.save(store, aNote({ id: noteId(id) }));
    await notes.delete(store, noteId(id), T1);
  }
  const { text } = await makeBackup({ tables: await backup.read(store), settings: {} }, { now: T1, build: '0' });
  const other = await aStore();
  await notes.save(other, aNote({ id: noteId('here') }));
  await restored(other, text);
  expect((await notes.deleted(other)).map(({ id }) => id)).toEqual(['gone']);
});

test('the same row is the same in whichever order its fields were written, also where one of them is null', () => {
  expect(canonical({ b: null, a: [{ d: 1, c: 2 }] })).toBe(canonical({ a: [{ c: 2, d: 1 }], b: null }));
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
});
