import 'fake-indexeddb/auto';
import { packPatterns, packShipped } from '@/lib/finder';
import { afterEach, describe, expect, test } from 'vitest';

import { data, notebook, pages, reader, said, search } from '@/lib/app';
import { openPageService } from '@/lib/app/finding';
import type { Store } from '@/lib/app';
import { backup, corpus, library, notes, openStore } from '@/lib/db';
import { BACKED_UP } from '@/lib/db/backed-up';
import type { Asked, CommitmentId, Finds, IsoDate, IsoInstant, Reading } from '@/lib/model';
import { OUTCOMES, SEARCH_KINDS, STRENGTHS } from '@/lib/model';
import { makeBackup, readBackup } from '@/lib/report';
import { isTable, rowFault } from '@/lib/rows';
import { SHIPPED } from '@/tests/seeds/shipped';

import { pageKey } from '../../db/a-store';
import { FACTS, fillEveryTable } from '../../db/every-table';
import { malformedOf } from '../../rows/malformed';

const NOW = '2026-11-25T09:00:00.000Z' as IsoInstant;
const TODAY = '2026-11-25' as IsoDate;
const C10 = 'commitment/calais-group-2024-c10' as CommitmentId;
const PAGE = pageKey('a:en');
const READING: Reading = {
  text: 'We will begin a swift operationalisation of the UK/France customs partnership by 2027. The Home Office has published a plan.',
  headings: [],
};

const opened: Store[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.delete();
});

/** The store that the page service opens too, with something in every table. */
async function filled(): Promise<Store> {
  const store = await openStore();
  opened.push(store);
  await fillEveryTable(store);
  return store;
}

const ids = async (store: Store): Promise<readonly CommitmentId[]> =>
  [...new Set((await store.commitments.toCollection().primaryKeys()).map(([, id]) => id))].slice(0, 20);

/** Everything that a page, the panel, the search, the notebook, the options and the other pages read. */
async function readAll(store: Store): Promise<void> {
  const service = openPageService({
    shipped: {
      ...SHIPPED,
      finder: () => () => Promise.resolve({ names: packShipped([], []), patterns: packPatterns() }),
    },
    now: () => NOW,
    newId: () => 'new',
  });
  const { key, finds } = await service.analyse(FACTS, READING);
  for (const find of [...finds.mentions, ...finds.commitments, ...finds.progress])
    await service.cardOf(key, find.id, FACTS);
  await service.countNotes(PAGE);
  await service.placeNotes(PAGE, { text: READING.text, outline: [] });
  await service.noteOf(PAGE, 'n1' as never);
  await service.keepPage(FACTS, READING, 'saved');
  const kept: Finds = (await pages.finds(store, key)) ?? finds;
  await pages.known(store, kept, FACTS);
  await pages.suggestions(store, kept, FACTS);
  const all = [C10, ...(await ids(store))];
  await said.shippedDay(store);
  await said.entries(store, all);
  await corpus.recordsFor(
    store,
    Array.from({ length: 400 }, (_, at) => all[at % all.length] ?? C10),
  );
  await reader.due(store, TODAY, 50);
  await reader.dated(store, 'all', TODAY);
  await reader.clips(store);
  await reader.lastChange(store);
  await reader.corrections.all(store);
  await reader.corrections.on(store, PAGE);
  await reader.corrections.notNames(store);
  await notebook.on(store, PAGE);
  const every = await notebook.all(store);
  await notebook.linkNames(store, [{ to: 'commitment', id: C10 }]);
  await notebook.unsaved(store);
  await notebook.bin(store);
  await notebook.steps(store);
  await notebook.about(store, C10);
  await library.searchPieces.read(store, ['0 block', '0 terms']);
  await library.searchPieces.state(store);
  for (const note of every) await store.history.where('id').equals(note.id).toArray();
  await data.imports.all(store);
  await library.imports.next(store, 'job');
  await data.changes(store, PAGE, 'h');
  await data.changeOf(store, PAGE, 'h');
  await data.packs.all(store);
  await data.packs.write(store, 'everything', [], { title: 'T', publisher: 'P', made: NOW, asOf: TODAY });
  await data.packs.write(store, 'found', all, { title: 'T', publisher: 'P', made: NOW, asOf: TODAY });
  await data.lastBackup(store);
  await searchAll(store);
}

async function searchAll(store: Store): Promise<void> {
  await search.grow(store, { breathe: () => Promise.resolve() });
  const index = await search.open(store);
  const hits = await search.find(index, 'customs');
  for (const kind of SEARCH_KINDS) {
    const asked: Asked = { query: 'customs', kind, strengths: STRENGTHS, outcomes: OUTCOMES, limit: 50 };
    await search.results(store, [...hits, ...(await search.find(index, ''))], { asked, known: search.nothingKnown() });
  }
}

/** Puts rows into a table as no door of ours would. Says which the browser took. */
async function plant(store: Store, table: string, rows: readonly object[]): Promise<readonly object[]> {
  const taken: object[] = [];
  for (const row of rows) {
    try {
      await store.table(table).put(row);
      taken.push(row);
    } catch {
      // a row without a key is in no store
    }
  }
  return taken;
}

async function malformedIn(store: Store, table: string): Promise<readonly object[]> {
  const rows = (await store.table(table).toArray()) as object[];
  const good = rows.findLast((row) => !('origin' in row) || row.origin === 'reader') ?? rows.at(-1) ?? {};
  return malformedOf(table, good).map(({ row }) => row);
}

const TABLES = (await openStore('names').then(async (store) => {
  const names = store.tables.map(({ name }) => name);
  await store.delete();
  return names;
})) as readonly string[];

describe.each(TABLES)('with rows in “%s” that are wrong in every field and every way,', (table) => {
  test('everything is read as if they were not there, and each is named, saved, taken out and brought back', async () => {
    const store = await filled();
    const planted = await plant(store, table, await malformedIn(store, table));
    const bad = planted.filter((row) => !isTable(table) || rowFault(table, row) !== undefined);
    expect(bad.length).toBeGreaterThan(0);
    await readAll(store);

    const everything = await backup.read(store);
    const { text } = await makeBackup({ tables: everything, settings: {} }, { now: NOW, build: '0' });
    const read = await readBackup(text);
    expect(read).toMatchObject({ is: 'backup', aside: [] });
    const listed = await data.unreadable.all(store);
    expect(listed.filter((one) => one.table !== table)).toEqual([]);
    // what is made anew is not listed, and of what can be taken back only the latest is kept
    if (!(BACKED_UP as readonly string[]).includes(table)) return;
    const [first] = listed;
    if (first === undefined) throw new Error('none is listed');
    expect(await data.unreadable.takeOut(store, first, NOW)).toEqual({ saved: true });
    expect(await data.unreadable.all(store)).toHaveLength(listed.length - 1);
    await notes.takeBack(store, NOW);
    expect(await data.unreadable.all(store)).toEqual(listed);
  });
});
