import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { notes } from '@/lib/db';
import { STEPS_KEPT } from '@/lib/db/steps';
import type { Note } from '@/lib/model';

import { aNote, aStore, at, noteId, pageKey } from './a-store';

const T1 = at('2026-11-24T11:00:00.000Z');
const T2 = at('2026-11-24T12:00:00.000Z');
const N1 = noteId('n1');
const edited = (body: string, revision: number): Note => aNote({ body, revision, changed: T1 });
const bodies = (some: readonly Note[]): readonly string[] => some.map(({ body }) => body).toSorted();

test('a change is taken back: the note says what it said, one revision on, and what was written stays in its history', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.save(store, edited('Ask Lee', 2));
  expect(await notes.takeBack(store, T2)).toEqual({ what: 'edit', notes: 1, left: 0 });
  expect(await notes.all(store)).toEqual([aNote({ revision: 3 })]);
  expect((await notes.history(store, N1)).map(({ note }) => note.body)).toEqual(['Ask Lee', 'Ask Kim']);
});

test('a deletion is taken back as the note was, also after bringing back by hand was taken back', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.delete(store, N1, T1);
  await notes.restore(store, N1, T1);
  expect(await notes.takeBack(store, T2)).toMatchObject({ what: 'bring back' });
  expect(await notes.all(store)).toEqual([]);
  expect((await notes.deleted(store)).map(({ deleted }) => deleted)).toEqual([T1]);
  expect(await notes.takeBack(store, T2)).toMatchObject({ what: 'delete' });
  expect(await notes.all(store)).toEqual([aNote()]);
  expect(await notes.deleted(store)).toEqual([]);
});

test('a note whose writing is taken back goes to the bin: its words are not lost', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  expect(await notes.takeBack(store, T2)).toEqual({ what: 'write', notes: 1, left: 0 });
  expect(await notes.all(store)).toEqual([]);
  expect((await notes.deleted(store)).map(({ note }) => note.body)).toEqual(['Ask Kim']);
  expect(await notes.takeBack(store, T2)).toBeUndefined();
});

test('many notes are changed as one step, and those that were changed again since are left as they are', async () => {
  const store = await aStore();
  for (const id of ['a', 'b', 'c']) await notes.save(store, aNote({ id: noteId(id), body: id }));
  const tagged = ['a', 'b', 'c'].map((id) => aNote({ id: noteId(id), body: id, tags: ['t'], revision: 2 }));
  expect(await notes.saveAll(store, tagged, { what: 'tags', at: T1 })).toEqual({ saved: true, left: 0 });
  await notes.save(store, aNote({ id: noteId('b'), body: 'b2', tags: ['t'], revision: 3 }));
  await store.notes.update(noteId('c'), { body: 'c, from afar', revision: 9 });
  expect(await notes.takeBack(store, T2)).toEqual({ what: 'edit', notes: 1, left: 0 });
  expect(await notes.takeBack(store, T2)).toEqual({ what: 'tags', notes: 2, left: 1 });
  const now = await notes.all(store);
  expect(bodies(now)).toEqual(['a', 'b', 'c, from afar']);
  expect(now.filter(({ tags }) => tags.length > 0).map(({ body }) => body)).toEqual(['c, from afar']);
});

test('whatever a reader does, going all the way back gives the notes as they were, revisions apart', async () => {
  const act = fc.constantFrom(
    'write a',
    'write b',
    'edit a',
    'edit b',
    'delete a',
    'delete b',
    'back a',
    'back b',
    'empty',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      const store = await aStore();
      await notes.save(store, aNote({ id: noteId('a'), body: 'first' }));
      const stands = async () => ({
        notes: (await notes.all(store)).map((note) => ({ ...note, revision: 0 })),
        bin: (await notes.deleted(store)).map(({ id }) => id).toSorted(),
      });
      const first = await stands();
      for (const [turn, words] of acts.entries()) {
        const [does, name = ''] = words.split(' ');
        const id = noteId(name);
        const stored = await store.notes.get(id);
        if (does === 'write' || does === 'edit')
          await notes.save(store, aNote({ id, body: `turn ${turn}`, revision: (stored?.revision ?? 0) + 1 }));
        if (does === 'delete') await notes.delete(store, id, T1);
        if (does === 'back') await notes.restore(store, id, T1);
        if (does === 'empty') await notes.emptyBin(store, T1);
      }
      const done = (await notes.latest(store)).length;
      for (let step = 1; step < done; step++) expect(await notes.takeBack(store, T2)).toMatchObject({ left: 0 });
      const last = await stands();
      expect(last.notes).toEqual(first.notes);
      // what was written first and taken back lies in the bin: its words are not lost
      expect(last.bin.filter((id) => id === 'a')).toEqual([]);
      await store.delete();
    }),
    { numRuns: 60 },
  );
});

test('a change of many that met a change elsewhere leaves that note alone and says so', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  const outcome = await notes.saveAll(store, [edited('late', 3), aNote({ id: noteId('gone'), revision: 2 })], {
    what: 'tags',
    at: T1,
  });
  expect(outcome).toEqual({ saved: true, left: 2 });
  expect(bodies(await notes.all(store))).toEqual(['Ask Kim']);
});

test('an emptied bin is filled again, with the history of its notes', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.save(store, edited('Ask Lee', 2));
  await notes.delete(store, N1, T1);
  expect(await notes.emptyBin(store, T1)).toBe(1);
  expect(await notes.deleted(store)).toEqual([]);
  expect(await notes.history(store, N1)).toEqual([]);
  await notes.takeBack(store, T2);
  expect((await notes.deleted(store)).map(({ note }) => note.body)).toEqual(['Ask Lee']);
  expect((await notes.history(store, N1)).map(({ note }) => note.body)).toEqual(['Ask Kim']);
});

test(`the last ${STEPS_KEPT} steps are kept, the latest first`, async () => {
  const store = await aStore();
  for (let number = 1; number <= STEPS_KEPT + 3; number++)
    await notes.save(store, aNote({ id: noteId(`n${number}`), changed: T1 }));
  expect(await notes.latest(store)).toHaveLength(STEPS_KEPT);
  for (let number = 0; number < STEPS_KEPT; number++) expect(await notes.takeBack(store, T2)).toBeDefined();
  expect(await notes.takeBack(store, T2)).toBeUndefined();
  expect(await notes.all(store)).toHaveLength(3);
});

test('every step of the reader’s is counted as a change that no backup holds', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.place(store, pageKey('a:en'), [{ note: N1, placement: { state: 'orphaned' } }]);
  await notes.delete(store, N1, T1);
  await notes.takeBack(store, T2);
  expect(await store.backups.get('last')).toEqual({ id: 'last', changes: 3, ever: 3 });
});

test('a note’s possible places are kept with its placement and go with it', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  const found = [aNote().selector];
  await notes.place(store, pageKey('a:en'), [{ note: N1, placement: { state: 'ambiguous', places: [] }, found }]);
  expect((await notes.all(store))[0]?.found).toEqual(found);
  await notes.place(store, pageKey('a:en'), [{ note: N1, placement: { state: 'orphaned' } }]);
  expect((await notes.all(store))[0]).not.toHaveProperty('found');
});

test('the bin shows the note that was deleted last first', async () => {
  const store = await aStore();
  for (const id of ['a', 'b']) await notes.save(store, aNote({ id: noteId(id) }));
  await notes.delete(store, noteId('b'), T1);
  await notes.delete(store, noteId('a'), T2);
  expect((await notes.deleted(store)).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a bin that is empty already is emptied by no step, and what was emptied before comes back with its history', async () => {
  const store = await aStore();
  await notes.save(store, aNote());
  await notes.save(store, edited('Ask Lee', 2));
  await notes.delete(store, N1, T1);
  await notes.emptyBin(store, T1);
  const before = await notes.latest(store);
  expect(await notes.emptyBin(store, T2)).toBe(0);
  expect(await notes.latest(store)).toEqual(before);
  await notes.takeBack(store, T2);
  expect(await notes.history(store, N1)).toHaveLength(1);
});

test('of an emptied bin that is filled again, a note that was written anew elsewhere gets no history of before', async () => {
  const store = await aStore();
  const N2 = noteId('n2');
  for (const id of [N1, N2]) {
    await notes.save(store, aNote({ id }));
    await notes.save(store, aNote({ id, body: 'Ask Lee', revision: 2 }));
    await notes.delete(store, id, T1);
  }
  await notes.emptyBin(store, T1);
  await store.notes.put(aNote({ id: N2, body: 'From afar' }));
  expect(await notes.takeBack(store, T2)).toMatchObject({ notes: 1, left: 1 });
  expect(await notes.history(store, N1)).toHaveLength(1);
  expect(await notes.history(store, N2)).toEqual([]);
});
