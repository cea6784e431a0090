// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { expect, test, vi } from 'vitest';

import { useNotes } from '@/components/hooks/use-notes';
import type { PageNotes } from '@/components/hooks/use-notes';
import { drafts, notes } from '@/lib/db';
import type { Draft, IsoInstant, Note, PageKey } from '@/lib/model';
import { draftOf } from '@/lib/notes';

import { ANCHORED, DRAFT } from '../../gallery/notes';
import { hold } from './hook-holder';

const PAGE = 'calais' as PageKey;
const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;
const now = (): IsoInstant => AT;

function listed(held: { now: () => PageNotes }): {
  notes: readonly Note[];
  drafts: readonly Draft[];
  everywhere: number;
} {
  const { notes: view } = held.now();
  if (view.state !== 'ready') throw new Error(`the notes are ${view.state}`);
  return view.data;
}

async function holdNotes(page: PageKey | undefined = PAGE) {
  const changed = vi.fn();
  const held = await hold(() => useNotes(page, now, changed));
  return { ...held, changed };
}

test('before a page is known its notes are loading, and then they are there', async () => {
  const nowhere = await hold(() => useNotes(undefined, now, () => undefined));
  expect(nowhere.now().notes.state).toBe('loading');
  const here = await holdNotes();
  await expect.poll(() => here.now().notes.state).toBe('ready');
  expect(listed(here)).toMatchObject({ notes: [], drafts: [], everywhere: 0, bodyLimit: 50_000 });
});

test('a draft that the page began is seen at once, saved as it is written, and becomes a note', async () => {
  const held = await holdNotes();
  await drafts.save(held.store, DRAFT);
  await expect.poll(() => listed(held).drafts).toEqual([DRAFT]);
  const { saved: _, ...words } = { ...DRAFT, body: 'Signed on 23 February.' };
  expect(await held.now().acts.saveDraft(words)).toEqual({ saved: true, at: AT });
  await expect.poll(() => listed(held).drafts[0]?.body).toBe('Signed on 23 February.');
  expect(await held.now().acts.saveNote(words)).toEqual({ saved: true, at: AT });
  await expect
    .poll(() => listed(held).notes.map(({ body, tags }) => ({ body, tags })))
    .toEqual([{ body: 'Signed on 23 February.', tags: ['frontex'] }]);
  expect(listed(held).drafts).toEqual([]);
  expect(held.changed).toHaveBeenCalledTimes(1);
});

test('the notes of one page are never shown under another', async () => {
  let page = PAGE;
  const held = await hold(() => useNotes(page, now, () => undefined));
  await notes.save(held.store, ANCHORED);
  await expect.poll(() => listed(held).notes).toHaveLength(1);
  page = 'another page' as PageKey;
  held.again();
  expect(held.now().notes.state).toBe('loading');
  await expect.poll(() => held.now().notes.state).toBe('ready');
  expect(listed(held).notes).toEqual([]);
});

test('a draft is saved whichever page is shown by then', async () => {
  const held = await holdNotes('another page' as PageKey);
  await expect.poll(() => held.now().notes.state).toBe('ready');
  const { saved: _, ...words } = DRAFT;
  await held.now().acts.saveDraft(words);
  expect(await drafts.on(held.store, PAGE)).toEqual([{ ...DRAFT, saved: AT }]);
});

test('a note is deleted, brought back and edited; the page is told of each', async () => {
  const held = await holdNotes();
  await notes.save(held.store, ANCHORED);
  await expect.poll(() => listed(held).notes).toEqual([ANCHORED]);
  held.now().acts.deleteNote(ANCHORED);
  await expect.poll(() => listed(held).notes).toEqual([]);
  held.now().acts.bringBackNote(ANCHORED);
  await expect.poll(() => listed(held).notes).toEqual([ANCHORED]);
  held.now().acts.editNote(ANCHORED);
  await expect
    .poll(() => listed(held).drafts.map(({ id, body }) => [id, body]))
    .toEqual([[ANCHORED.id, ANCHORED.body]]);
  const [draft] = listed(held).drafts;
  if (draft === undefined) throw new Error('no draft');
  await held.now().acts.saveNote({ ...draft, body: 'Changed' });
  await expect.poll(() => listed(held).notes.map(({ body, revision }) => [body, revision])).toEqual([['Changed', 2]]);
  expect(held.changed).toHaveBeenCalledTimes(3);
});

test('what another window wrote in the meantime is told first, and replaced only when saved again', async () => {
  const held = await holdNotes();
  await notes.save(held.store, ANCHORED);
  await expect.poll(() => listed(held).notes).toHaveLength(1);
  held.now().acts.editNote(ANCHORED);
  await expect.poll(() => listed(held).drafts).toHaveLength(1);
  const [draft] = listed(held).drafts;
  if (draft === undefined) throw new Error('no draft');
  await notes.save(held.store, { ...ANCHORED, body: 'Theirs', revision: 2 });
  expect(await held.now().acts.saveNote({ ...draft, body: 'Mine' })).toEqual({ saved: false, elsewhere: 'Theirs' });
  expect((await notes.all(held.store)).map(({ body }) => body)).toEqual(['Theirs']);
  expect(await held.now().acts.saveNote({ ...draft, body: 'Mine' })).toEqual({ saved: true, at: AT });
  expect((await notes.all(held.store)).map(({ body, revision }) => [body, revision])).toEqual([['Mine', 3]]);
});

test('where the storage is full the draft is not saved, the panel knows, and knows when there is room again', async () => {
  const held = await holdNotes();
  await expect.poll(() => held.now().notes.state).toBe('ready');
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const { saved: _, ...words } = DRAFT;
  try {
    expect(await held.now().acts.saveDraft(words)).toEqual({ saved: false });
    await expect.poll(() => held.now().storage).toBe('full');
  } finally {
    full.mockRestore();
  }
  expect(await held.now().acts.saveDraft(words)).toEqual({ saved: true, at: AT });
  await expect.poll(() => held.now().storage).toBe('room');
});

test('notes for a file are those of this page, or those of all pages', async () => {
  const held = await holdNotes();
  const other = { ...ANCHORED, id: 'other' as typeof ANCHORED.id, page: { ...ANCHORED.page, key: 'other' as PageKey } };
  await notes.save(held.store, ANCHORED);
  await notes.save(held.store, other);
  await expect.poll(() => listed(held).everywhere).toBe(2);
  expect((await held.now().notesOf('this page')).map(({ id }) => id)).toEqual([ANCHORED.id]);
  expect((await held.now().notesOf('all pages')).map(({ id }) => id).toSorted()).toEqual(
    [ANCHORED.id, other.id].toSorted(),
  );
});

test('a note that is put on other words is told to the page, and taking that back puts it where it was', async () => {
  const held = await holdNotes();
  await notes.save(held.store, ANCHORED);
  await expect.poll(() => listed(held).notes).toHaveLength(1);
  const other = { ...ANCHORED.selector, exact: 'other words', position: { start: 9, end: 20 } };
  held.now().acts.attachTo?.(ANCHORED, other);
  await expect.poll(() => listed(held).notes.map(({ selector }) => selector.exact)).toEqual(['other words']);
  expect(held.changed).toHaveBeenCalledTimes(1);
  expect((await held.now().acts.earlier?.(ANCHORED))?.map(({ note }) => note)).toEqual([ANCHORED]);
  held.now().acts.takeBack?.();
  await expect.poll(() => listed(held).notes.map(({ selector }) => selector)).toEqual([ANCHORED.selector]);
});

test('while something is written, tags in use are told, the most used first', async () => {
  const held = await holdNotes();
  await drafts.save(held.store, DRAFT);
  for (const [id, tags] of Object.entries({ a: ['x', 'Y'], b: ['y'], c: ['Y'] }))
    await notes.save(held.store, { ...ANCHORED, id: id as typeof ANCHORED.id, tags });
  await expect.poll(() => held.now().notes).toMatchObject({ data: { tags: ['Y', 'x'] } });
});

test('a draft of a note that was changed since it was begun is told what the note says now, and then takes its place', async () => {
  const held = await holdNotes();
  await notes.save(held.store, { ...ANCHORED, revision: 1 });
  const words = { ...draftOf({ ...ANCHORED, revision: 1 }, AT), body: 'Begun in another window' };
  await notes.save(held.store, { ...ANCHORED, revision: 2, body: 'Saved meanwhile' });
  await expect.poll(() => held.now().notes.state).toBe('ready');
  expect(await held.now().acts.saveNote(words)).toEqual({ saved: false, elsewhere: 'Saved meanwhile' });
  expect(await held.now().acts.saveNote(words)).toMatchObject({ saved: true });
  expect(await notes.get(held.store, ANCHORED.id)).toMatchObject({ body: 'Begun in another window', revision: 3 });
  expect((await notes.history(held.store, ANCHORED.id)).map(({ note }) => note.body)).toContain('Saved meanwhile');
});
