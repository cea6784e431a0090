import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';

import { backup, notes, openStore } from '@/lib/db';
import { BACKED_UP } from '@/lib/db/backed-up';
import { STORE_VERSION } from '@/lib/db/schema';
import { makeBackup, readBackup } from '@/lib/report';

import { aNote, aStore, at, noteId } from './a-store';
import { fillEveryTable } from './every-table';

const T1 = at('2026-11-24T11:00:00.000Z');
const { prototype } = IDBObjectStore;
const READING = ['getAll', 'get'] as const;
const AS_IT_IS = READING.map((name) => [name, Object.getOwnPropertyDescriptor(prototype, name)] as const);
afterEach(() => {
  for (const [name, as] of AS_IT_IS) if (as !== undefined) Object.defineProperty(prototype, name, as);
});

/** From now on this row cannot be read, as where a disk has gone bad: nor can its table be read at once. */
function spoil(table: string, key: string): void {
  for (const name of READING) {
    const asIs = prototype[name] as (...rest: never[]) => unknown;
    const value = function (this: IDBObjectStore, ...rest: unknown[]): unknown {
      const isSpoilt = this.name === table && (name === 'getAll' || rest[0] === key);
      if (isSpoilt) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
      return Reflect.apply(asIs, this, rest as never[]);
    };
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}

/** A newer build's data: a table and a field more, in a higher version. */
async function newerStore(name: string): Promise<void> {
  const newer = new Dexie(name);
  newer.version(STORE_VERSION + 1).stores({ notes: 'id', promises: 'id' });
  await newer.open();
  await newer.table('notes').put({ ...aNote(), weather: 'fine' });
  await newer.table('notes').put({ id: 'n2', words: 'of a form that is not known yet' });
  await newer.table('promises').put({ id: 'p1', body: 'kept' });
  newer.close();
}

test('of whole data everything is rescued that a backup would hold', async () => {
  const store = await aStore('rescue-whole');
  await fillEveryTable(store);
  const { tables, lost } = await backup.rescue('rescue-whole');
  expect(tables).toEqual(await backup.read(store));
  expect(lost).toEqual([]);
  expect(Object.keys(tables).toSorted()).toEqual([...BACKED_UP].toSorted());
});

test('data of a newer build are rescued as far as they can be read, and are not touched', async () => {
  await newerStore('rescue-newer');
  const rescued = await backup.rescue('rescue-newer');
  expect(rescued.tables['promises']).toEqual([{ id: 'p1', body: 'kept' }]);
  expect(rescued.tables['notes']).toHaveLength(2);
  const kept = (await indexedDB.databases()).find(({ name }) => name === 'rescue-newer');
  expect(kept?.version).toBe((STORE_VERSION + 1) * 10);
  await expect(openStore('rescue-newer')).rejects.toThrow('Update the extension');
});

test('the rescued file is a backup like others: what this build knows is brought back, the rest stands beside it', async () => {
  await newerStore('rescue-file');
  const everything = { ...(await backup.rescue('rescue-file')), settings: {} };
  const { name, text } = await makeBackup(everything, { now: T1, build: '0.1.0' });
  expect(name).toBe('pledgemark-2026-11-24-rescued.json');
  const read = await readBackup(text);
  expect(read).toMatchObject({ is: 'backup', content: { tables: { notes: [{ id: 'n1' }] } } });
  expect(JSON.parse(text)).toMatchObject({
    rescued: { lost: [], aside: { notes: [{ id: 'n2', words: 'of a form that is not known yet' }] } },
  });
  const store = await aStore();
  if (read.is !== 'backup') throw new Error(read.is);
  const { tables } = read.content;
  await backup.restore(store, { tables, notes: [aNote()], prefer: 'mine', at: T1 });
  expect(await notes.all(store)).toEqual([aNote()]);
});

test('a row that cannot be read costs no other row, and the file says what was lost', async () => {
  const store = await aStore('rescue-row');
  for (const id of ['n1', 'n2', 'n3']) await notes.save(store, aNote({ id: noteId(id) }));
  spoil('notes', 'n2');
  await expect(backup.read(store)).rejects.toThrow('Failed to read');
  const { tables, lost } = await backup.rescue('rescue-row');
  expect(tables['notes']?.map((row) => ('id' in row ? row.id : ''))).toEqual(['n1', 'n3']);
  expect(lost).toEqual([{ table: 'notes', rows: 1, why: 'Failed to read large IndexedDB value' }]);
});

test('data in which a table is missing are rescued, and are opened again with the table there', async () => {
  const broken = new Dexie('rescue-missing');
  broken.version(STORE_VERSION).stores({ notes: 'id, page.key, changed', drafts: 'id, page.key' });
  await broken.open();
  await broken.table('notes').put(aNote());
  broken.close();
  expect((await backup.rescue('rescue-missing')).tables).toEqual({ notes: [aNote()], drafts: [] });
  const store = await aStore('rescue-missing');
  expect(await notes.all(store)).toEqual([aNote()]);
  expect(await notes.save(store, aNote({ revision: 2, body: 'Changed' }))).toEqual({ saved: true });
});

test('where there are no data none are made', async () => {
  expect(await backup.rescue('rescue-nothing')).toEqual({ tables: {}, lost: [] });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('rescue-nothing');
});

test('of data of another making, what is no row at all is left', async () => {
  const opening = indexedDB.open('rescue-odd', 1);
  const open = await new Promise<IDBDatabase>((give) => {
    opening.addEventListener('upgradeneeded', () => {
      const table = opening.result.createObjectStore('notes', { autoIncrement: true });
      for (const row of [null, 7, aNote()]) table.add(row);
    });
    opening.addEventListener('success', () => give(opening.result));
  });
  open.close();
  expect((await backup.rescue('rescue-odd')).tables).toEqual({ notes: [aNote()] });
});
