import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { notebook } from '@/lib/app';
import type { Store } from '@/lib/app';
import type { Note, NoteId, PageKey } from '@/lib/model';

import { aDraft, aNote, aStore } from '../../db/a-store';

const HERE = 'here' as PageKey;
const THERE = 'there' as PageKey;
const MANY = 1_200;

const on = (key: PageKey, at: number): Note => {
  const note = aNote({ id: `${key} ${at}` as NoteId, tags: [`tag ${at % 3}`] });
  return { ...note, page: { ...note.page, key } };
};

/** Two notes here, many elsewhere, and what was read of them since. */
async function storeWithMany(): Promise<{ readonly store: Store; readonly read: () => number }> {
  const store = await aStore();
  const others = Array.from({ length: MANY }, (_, at) => on(THERE, at));
  await store.notes.bulkPut([on(HERE, 1), on(HERE, 2), ...others]);
  let count = 0;
  store.notes.hook('reading', (row) => {
    count += 1;
    return row;
  });
  return { store, read: () => count };
}

test('of notes on other pages only their number is read', async () => {
  const { store, read } = await storeWithMany();
  const listed = await notebook.on(store, HERE);
  expect(listed.notes).toHaveLength(2);
  expect(listed.everywhere).toBe(MANY + 2);
  expect(read()).toBe(2);
});

test('while a note is written, tags are offered from the notes changed last, however many there are', async () => {
  const { store, read } = await storeWithMany();
  const { page } = on(HERE, 3);
  await store.drafts.put(aDraft({ page }));
  const listed = await notebook.on(store, HERE);
  expect(listed.tags).toEqual(expect.arrayContaining(['tag 0', 'tag 1', 'tag 2']));
  expect(read()).toBeLessThan(MANY / 2);
});
