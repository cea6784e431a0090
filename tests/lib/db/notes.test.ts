import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { drafts, notes, openStore } from '@/lib/db';
import type { EntityId } from '@/lib/model';

import { aDraft, aNote, aStore, at, commitmentId, noteId, pageKey } from './a-store';

const LATER = at('2026-11-24T12:00:00.000Z');

test('a note is kept, and its draft goes with the same change', async () => {
  const store = await aStore();
  await drafts.save(store, aDraft({ body: 'Ask Kim', tags: [' Ask', 'ask', 'to  do'] }));
  const note = aNote({ tags: ['Ask', 'to do'] });
  expect(await notes.save(store, note)).toEqual({ saved: true });
  expect(await notes.on(store, pageKey('a:en'))).toEqual([note]);
  expect(await drafts.on(store, pageKey('a:en'))).toEqual([]);
});

test('of two windows that write in one draft, the words of both are kept: those of the other as a draft of their own', async () => {
  const store = await aStore();
  const first = aDraft({ body: 'First', of: 1 });
  await drafts.save(store, first);
  const copy = noteId('copy');
  const one = aDraft({ body: 'From one window', saved: at('2026-11-24T10:01:00.000Z'), of: 1 });
  await drafts.save(store, one, { seen: first.saved, copy });
  expect(await drafts.all(store)).toEqual([one]);
  const other = aDraft({ body: 'From the other', saved: at('2026-11-24T10:02:00.000Z'), of: 1 });
  await drafts.save(store, other, { seen: first.saved, copy });
  const { of: _, ...words } = one;
  expect(await drafts.all(store)).toEqual([{ ...words, id: 'copy' }, other]);
});

test('a draft in which another window has written on stays when the note is saved', async () => {
  const store = await aStore();
  const other = aDraft({ body: 'Ask Kim, and Lee too' });
  await drafts.save(store, other);
  expect(await notes.save(store, aNote())).toEqual({ saved: true });
  expect(await drafts.on(store, pageKey('a:en'))).toEqual([other]);
});

test('of two tabs that change a note at once, the slower is told and nothing is overwritten', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  const mine = aNote({ body: 'Ask Kim and Lee', revision: 2 });
  const theirs = aNote({ body: 'Ask Lee', revision: 2 });
  const outcomes = await Promise.all([notes.save(store, mine), notes.save(store, theirs)]);
  expect(outcomes).toEqual([{ saved: true }, { saved: false, because: 'changed elsewhere', stored: mine }]);
  expect(await notes.all(store)).toEqual([mine]);
});

test('a change of a note that was deleted elsewhere is refused, and its draft stays', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.delete(store, noteId('n1'), at('2026-11-24T11:00:00.000Z'));
  await drafts.save(store, aDraft({ body: 'Ask Kim twice' }));
  const outcome = await notes.save(store, aNote({ body: 'Ask Kim twice', revision: 2 }));
  expect(outcome).toEqual({ saved: false, because: 'changed elsewhere', stored: undefined });
  expect(await drafts.on(store, pageKey('a:en'))).toHaveLength(1);
});

test('a note that is deleted takes its draft with it; the drafts of other notes stay', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  const other = aDraft({ id: noteId('n2'), body: 'Ask Lee' });
  await drafts.save(store, aDraft({ body: 'Ask Kim twice', of: 1 }));
  await drafts.save(store, other);
  expect(await notes.delete(store, noteId('n1'), at('2026-11-24T11:00:00.000Z'))).toBe('deleted');
  expect(await drafts.all(store)).toEqual([other]);
});

test('a deleted note can be brought back as it was', async () => {
  const store = await aStore();
  await notes.save(store, aNote({ tags: ['budget'] }));
  expect(await notes.delete(store, noteId('n1'), at('2026-11-24T11:00:00.000Z'))).toBe('deleted');
  expect(await notes.all(store)).toEqual([]);
  expect((await notes.deleted(store)).map(({ id }) => id)).toEqual(['n1']);
  expect(await notes.restore(store, noteId('n1'), LATER)).toBe('restored');
  expect(await notes.all(store)).toEqual([aNote({ tags: ['budget'] })]);
  expect(await notes.deleted(store)).toEqual([]);
  expect(await notes.restore(store, noteId('n1'), LATER)).toBe('not there');
});

test('bringing a note back does not overwrite what was written under its id since', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.delete(store, noteId('n1'), at('2026-11-24T11:00:00.000Z'));
  await notes.save(store, aNote({ body: 'Ask Lee' }));
  expect(await notes.restore(store, noteId('n1'), LATER)).toBe('written anew');
  expect(await notes.all(store)).toEqual([aNote({ body: 'Ask Lee' })]);
});

test('finding a note’s place changes neither its words nor its revision', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  const placement = { state: 'anchored', span: { start: 4, end: 28 } } as const;
  await notes.place(store, pageKey('a:en'), [
    { note: noteId('n1'), placement },
    { note: noteId('gone'), placement: { state: 'orphaned' } },
  ]);
  expect(await notes.all(store)).toEqual([aNote({ placement })]);
});

test('notes are listed with the latest change first', async () => {
  const store = await aStore();
  await notes.save(store, aNote({ id: noteId('old'), changed: at('2026-11-01T10:00:00.000Z') }));
  await notes.save(store, aNote({ id: noteId('new'), changed: at('2026-11-20T10:00:00.000Z') }));
  expect((await notes.all(store)).map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a draft survives that the browser is closed', async () => {
  const store = await aStore('reopened');
  await drafts.save(store, aDraft({ body: 'half a sent' }));
  store.close();
  const again = await openStore('reopened');
  expect(await drafts.on(again, pageKey('a:en'))).toEqual([aDraft({ body: 'half a sent' })]);
  await drafts.drop(again, noteId('n1'));
  expect(await drafts.on(again, pageKey('a:en'))).toEqual([]);
  again.close();
});

test('a full storage is told as such, and the note is not half saved', async () => {
  const store = await aStore();
  await drafts.save(store, aDraft());
  store.notes.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await notes.save(store, aNote())).toEqual({ saved: false, because: 'storage full' });
  expect(await notes.all(store)).toEqual([]);
  expect(await drafts.on(store, pageKey('a:en'))).toEqual([aDraft()]);
});

test('the notes about a commitment are those that the reader tied to it, the latest change first', async () => {
  const store = await aStore();
  const id = commitmentId('calais-group-2024-c10');
  const about = { links: [{ to: 'commitment', id }] } as const;
  const named = { links: [{ to: 'entity', id: id as string as EntityId }] } as const;
  const [first, last] = [at('2026-11-24T10:00:00.000Z'), at('2026-11-25T10:00:00.000Z')];
  await notes.save(store, aNote({ id: noteId('older'), ...about, changed: first }));
  await notes.save(store, aNote({ id: noteId('newer'), ...about, changed: last }));
  await notes.save(store, aNote({ id: noteId('on a name'), ...named }));
  await notes.save(store, aNote({ id: noteId('on nothing') }));
  const found = await notes.about(store, id);
  expect(found.map((note) => note.id)).toEqual(['newer', 'older']);
});
