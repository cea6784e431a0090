import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { backup, corpus, library, mine, notes, plantSeeds, unreadable } from '@/lib/db';
import type { RowPlace, Store } from '@/lib/db';
import type { IsoDate } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aDraft, aNote, aStore, at, noteId, pageKey } from './a-store';

const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');
const BAD = { id: 'bad', words: 5, type: 'organisation' };

/** Puts a row in as no door of ours would. */
async function plant(store: Store, table: string, ...rows: readonly object[]): Promise<void> {
  await store.table(table).bulkPut([...rows]);
}

test('a row that is not of its table’s shape is in nothing that is read, and is named with what is wrong', async () => {
  const store = await aStore();
  await plant(store, 'notNames', BAD, { id: 'good', words: 'Further Work', type: 'organisation' });
  expect((await mine.corrections.notNames(store)).map(({ id }) => id)).toEqual(['good']);
  expect(await store.notNames.get('bad')).toBeUndefined();
  expect(await store.notNames.bulkGet(['bad', 'good'])).toMatchObject([undefined, { id: 'good' }]);
  expect(await store.notNames.filter(() => true).toArray()).toHaveLength(1);
  expect(await unreadable.all(store)).toEqual([
    { table: 'notNames', at: 'bad', key: 'bad', field: 'words', why: 'is no text', row: BAD },
  ]);
});

test('where so many are asked for, as many are given as there are that can be read', async () => {
  const store = await aStore();
  const good = Array.from({ length: 6 }, (_, day) =>
    aNote({ id: noteId(`n${day}`), changed: at(`2026-11-0${day + 1}T00:00:00.000Z`) }),
  );
  const bad = good.map((note) => ({ ...note, id: `${note.id}-bad`, body: 5 }));
  await plant(store, 'notes', ...good, ...bad);
  const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
  expect(idsOf(await store.notes.orderBy('changed').limit(3).toArray())).toEqual(['n0', 'n1', 'n2']);
  expect(idsOf(await store.notes.orderBy('changed').limit(50).toArray())).toHaveLength(6);
  expect((await store.notes.orderBy('changed').last())?.id).toBe('n5');
  expect((await store.notes.orderBy('changed').first())?.id).toBe('n0');
  expect(idsOf(await store.notes.orderBy('changed').reverse().limit(2).toArray())).toEqual(['n5', 'n4']);
});

test('whoever watches is told where a row was left out, each once', async () => {
  const store = await aStore();
  await plant(store, 'notNames', BAD);
  const told: (readonly RowPlace[])[] = [];
  const stop = unreadable.onLeftOut(store, (places) => told.push(places));
  await mine.corrections.notNames(store);
  await mine.corrections.notNames(store);
  await expect.poll(() => told.at(-1)).toEqual([{ table: 'notNames', key: 'bad' }]);
  stop();
  expect(told).toHaveLength(2);
  expect(await unreadable.at(store, told.at(-1) ?? [])).toMatchObject([{ at: 'bad', why: 'is no text' }]);
});

test('taking one out is a step: it is taken back as it was, or brought back by itself', async () => {
  const store = await aStore();
  await plant(store, 'notNames', BAD);
  const [row] = await unreadable.all(store);
  if (row === undefined) throw new Error('it is not listed');
  await unreadable.takeOut(store, row, T1);
  expect(await unreadable.all(store)).toEqual([]);
  expect(await notes.takeBack(store, T2)).toMatchObject({ what: 'take out' });
  expect(await unreadable.all(store)).toEqual([row]);
  await unreadable.takeOut(store, row, T1);
  await unreadable.bringBack(store, row);
  expect(await unreadable.all(store)).toEqual([row]);
  expect(await notes.latest(store)).toEqual([]);
});

test('a row that can be read is not taken out', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await unreadable.takeOut(store, { table: 'notes', key: 'n1' }, T1);
  expect(await notes.all(store)).toHaveLength(1);
});

test('a backup that takes its place and is taken back gives it back', async () => {
  const store = await aStore();
  await plant(store, 'notNames', BAD);
  const tables = { notNames: [{ ...BAD, words: 'Further Work' }] };
  await backup.restore(store, { tables, notes: [], prefer: 'theirs', at: T1 });
  expect(await mine.corrections.notNames(store)).toHaveLength(1);
  await notes.takeBack(store, T2);
  expect(await unreadable.all(store)).toMatchObject([{ row: BAD }]);
});

test('emptying the bin leaves what of it cannot be read', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.delete(store, noteId('n1'), T1);
  await plant(store, 'bin', { id: 'n2', note: {}, deleted: T1 });
  await notes.emptyBin(store, T2);
  expect(await unreadable.all(store)).toMatchObject([{ table: 'bin', at: 'n2' }]);
});

test('a page that is forgotten takes along what names it, though it cannot be read; forgetting everything takes all', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, 'drafts', { ...aDraft({ id: noteId('here') }), body: 5 });
  await plant(store, 'drafts', {
    ...aDraft({ id: noteId('there') }),
    body: 5,
    page: { key: 'b:en', address: 'https://www.gov.uk/b' },
  });
  await plant(store, 'bin', { id: 'n', note: 'a:en', deleted: T1 }, { id: 'm', note: null, deleted: T1 });
  await plant(store, 'evidence', { origin: 'reader', id: 'e', for: 5 });
  const forgotten = await library.forget.page(store, { key: pageKey('a:en'), address: 'https://www.gov.uk/a' });
  expect((await unreadable.all(store)).map((one) => one.at)).toEqual(['there', 'm', 'reader, e']);
  await library.forget.bringBack(store, forgotten);
  expect(await unreadable.all(store)).toHaveLength(5);
  await library.forget.everything(store);
  expect(await unreadable.all(store)).toEqual([]);
  expect(await store.evidence.count()).toBe(SEEDS.evidence.length);
});

test('a row of the shipped corpus that is damaged and taken out is planted anew', async () => {
  const name = 'unreadable-seed';
  const store = await aStore(name);
  await plantSeeds(store, SEEDS);
  const [whole] = await store.evidence.toArray();
  await plant(store, 'evidence', { ...whole, about: 5 });
  const [row] = await unreadable.all(store);
  if (row === undefined) throw new Error('it is not listed');
  await unreadable.takeOut(store, row, T1);
  await plantSeeds(store, SEEDS);
  expect(await unreadable.all(store)).toEqual([]);
  expect(await store.evidence.count()).toBe(SEEDS.evidence.length);
});

test('a row that is not there, or of a table that is not known, is taken out by no step', async () => {
  const store = await aStore();
  await unreadable.takeOut(store, { table: 'notNames', key: 'gone' }, T1);
  await unreadable.takeOut(store, { table: 'promises', key: 'gone' }, T1);
  expect(await notes.latest(store)).toEqual([]);
});

test('a row that is brought back by itself leaves the steps of others', async () => {
  const store = await aStore();
  await plant(store, 'notNames', BAD, { ...BAD, id: 'worse' });
  const [bad, worse] = await unreadable.all(store);
  if (bad === undefined || worse === undefined) throw new Error('they are not listed');
  await unreadable.takeOut(store, bad, T1);
  await unreadable.takeOut(store, worse, T1);
  await unreadable.bringBack(store, bad);
  expect(await notes.latest(store)).toHaveLength(1);
  expect(await notes.takeBack(store, T2)).toMatchObject({ what: 'take out' });
  expect((await unreadable.all(store)).map((one) => one.at)).toEqual(['bad', 'worse']);
});

test('what is due is read without a row that cannot be', async () => {
  const store = await aStore();
  await plant(store, 'commitments', { origin: 'reader', id: 'commitment/bad', due: '2027-01-01', quote: 5 });
  const { commitments } = await corpus.due(store, 'to come', '2026-11-24' as IsoDate, 5);
  expect(commitments).toEqual([]);
});
