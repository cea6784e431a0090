import 'fake-indexeddb/auto';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { backup, corpus, drafts, library, mine, notes, openStore, plantSeeds } from '@/lib/db';
import { BACKED_UP } from '@/lib/db/backed-up';
import { STORE_VERSION } from '@/lib/db/schema';
import type { CorrectionId } from '@/lib/model';
import { makeBackup, readBackup } from '@/lib/report';
import { SEEDS } from '@/seeds/corpus';

import { aNote, aStore, at, commitmentId, noteId, pageKey } from './a-store';
import { aCorrection } from './every-table';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/store');
const LATER = at('2026-11-25T09:00:00.000Z');
/** IndexedDB counts Dexie's versions in tens. */
const STEP = 10;

/** A store as IndexedDB had it, written down when its version was the newest. */
interface FrozenStore {
  readonly version: number;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | string[];
        readonly autoIncrement: boolean;
        readonly indexes: readonly {
          readonly name: string;
          readonly keyPath: string | string[];
          readonly unique: boolean;
          readonly multiEntry: boolean;
        }[];
        readonly rows: readonly object[];
      }
    >
  >;
}

const FROZEN = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({ file, frozen: JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as FrozenStore }));

/** Makes the store anew as it was, without the product's own code. */
function thaw(name: string, { version, tables }: FrozenStore): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, version);
    opening.addEventListener('error', () => fail(new Error('not made')));
    opening.addEventListener('upgradeneeded', () => {
      for (const [table, { keyPath, autoIncrement, indexes, rows }] of Object.entries(tables)) {
        const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, ...options } of indexes) store.createIndex(index, path, options);
        for (const row of rows) store.put(row);
      }
    });
    opening.addEventListener('success', () => {
      opening.result.close();
      done();
    });
  });
}

test('every version of the store up to this build’s is frozen as a file', () => {
  const versions = Array.from({ length: STORE_VERSION }, (_, at) => (at + 1) * STEP);
  expect(FROZEN.map(({ frozen }) => frozen.version)).toEqual(versions);
});

describe.each(FROZEN)('a store of $file, opened by this build,', ({ file, frozen }) => {
  test('has every row that it had', async () => {
    await thaw(`rows ${file}`, frozen);
    const store = await aStore(`rows ${file}`);
    for (const [table, { rows }] of Object.entries(frozen.tables))
      expect([table, await store.table(table).toArray()]).toEqual([table, rows]);
    expect(Object.entries(frozen.tables).filter(([, { rows }]) => rows.length === 0)).toEqual([]);
  });

  test('takes what the reader puts right, and a page that was kept before is found as it was', async () => {
    await thaw(`right ${file}`, frozen);
    const store = await aStore(`right ${file}`);
    const kept = await library.searchSources.list(store);
    expect(kept.get('page a:en')).toMatch(/^h(?: |$)/u);
    const correction = aCorrection({ id: 'correction/later' as CorrectionId });
    await mine.keep(store, { what: 'correction', about: 'it', at: LATER, rows: { corrections: [correction] } });
    expect(await mine.corrections.on(store, pageKey('a:en'))).toContainEqual(correction);
    expect(await mine.takeBack(store)).toMatchObject({ what: 'correction' });
    expect(await mine.corrections.on(store, pageKey('a:en'))).not.toContainEqual(correction);
  });

  test('takes what the reader watches, and lets it be taken back', async () => {
    await thaw(`watched ${file}`, frozen);
    const store = await aStore(`watched ${file}`);
    const before = await mine.watched(store);
    const watched = [{ id: commitmentId('mine-too'), since: LATER }];
    await mine.keep(store, { what: 'watched', about: 'it', at: LATER, rows: { watched } });
    expect(await mine.watched(store)).toEqual([...before, ...watched]);
    expect(await mine.takeBack(store)).toMatchObject({ what: 'watched' });
    expect(await mine.watched(store)).toEqual(before);
  });

  test('takes parts of publications, and knows a page that was kept before as the part that it is', async () => {
    await thaw(`parts ${file}`, frozen);
    const store = await aStore(`parts ${file}`);
    const [publication, address] = ['https://www.gov.uk/government/publications/berths', 'https://www.gov.uk/berths'];
    await library.publicationParts.list(store, { publication, parts: [{ address, title: 'Berths' }], at: LATER });
    expect(await library.publicationParts.of(store, publication)).toMatchObject([{ address, order: 0 }]);
    const [kept] = await library.publicationParts.keptUnder(store, 'https://www.gov.uk/a');
    expect(kept).toMatchObject({ page: 'a:en', because: 'noted' });
  });

  test('gives its notes, records and kept pages by every door, and takes changes', async () => {
    await thaw(`doors ${file}`, frozen);
    const store = await aStore(`doors ${file}`);
    expect((await notes.all(store)).map(({ id }) => id).toSorted()).toEqual(['n1', 'n3', 'n4', 'n5']);
    expect(await notes.history(store, noteId('n1'))).toHaveLength(1);
    expect(await notes.deleted(store)).toMatchObject([{ id: 'n2' }]);
    expect(await drafts.all(store)).toMatchObject([{ id: 'd1', body: 'Ask' }]);
    await plantSeeds(store, { ...SEEDS, version: 'next' });
    const [tenth] = await corpus.recordsFor(store, [commitmentId('calais-group-2024-c10')]);
    expect(tenth?.judgements.map(({ by }) => by)).toContain('reader');
    expect(tenth?.evidence.map(({ id }) => id)).toContain('evidence/mine');
    expect((await corpus.readerNames(store)).aliases).toMatchObject([{ text: 'Marsham Street' }]);
    expect(await library.keptPages.of(store, pageKey('a:en'))).toMatchObject({ because: 'noted' });
    expect(await library.packs.all(store)).toMatchObject([{ id: 'kettles' }]);
    expect(await library.imports.all(store)).toMatchObject([{ id: 'job' }]);

    expect(await notes.save(store, aNote({ id: noteId('n3'), body: 'Later', revision: 2, changed: LATER }))).toEqual({
      saved: true,
    });
    expect(await notes.takeBack(store, LATER)).toMatchObject({ what: 'edit', notes: 1 });
    expect(await notes.takeBack(store, LATER)).toMatchObject({ what: 'delete', notes: 1 });
    expect(await mine.takeBack(store)).toMatchObject({ what: 'view' });
  });

  test('is backed up whole, and the backup is taken', async () => {
    await thaw(`backup ${file}`, frozen);
    const store = await aStore(`backup ${file}`);
    const tables = await backup.read(store);
    const { text } = await makeBackup({ tables, settings: {} }, { now: LATER, build: '0.1.0' });
    expect(await readBackup(text)).toMatchObject({ is: 'backup' });
    const had = BACKED_UP.filter((table) => table in frozen.tables);
    expect(had.filter((table) => tables[table]?.length === 0)).toEqual([]);
  });

  test('has the tables and indexes of a new one', async () => {
    await thaw(`indexes ${file}`, frozen);
    const old = await aStore(`indexes ${file}`);
    const fresh = await openStore(`fresh ${file}`);
    const schemaOf = (store: typeof old) =>
      store.tables.map(({ name, schema }) => [
        name,
        schema.primKey.src,
        schema.indexes.map(({ src }) => src).toSorted(),
      ]);
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
    await fresh.delete();
  });
});
