// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { useNotebook } from '@/components/hooks/use-notebook';
import type { FileRead, NotebookNeeds } from '@/components/hooks/use-notebook';
import { backup, notes } from '@/lib/db';
import { pdfFacts } from '@/lib/model';
import type { IsoDate, IsoInstant, Note, NoteId } from '@/lib/model';
import { pageKey } from '@/lib/page';
import { readSettings } from '@/lib/settings';

import { ANCHORED } from '../../gallery/notes';
import { hold } from './hook-holder';

beforeEach(() => fakeBrowser.reset());

const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;
const OTHER: Note = { ...ANCHORED, id: 'other' as NoteId, body: 'Other', tags: ['b'] };
const CHOICES = { every: 'mine', each: new Map(), settings: 'theirs' } as const;

async function holdNotebook(read?: FileRead) {
  const needs: NotebookNeeds = {
    today: '2026-11-24' as IsoDate,
    now: () => AT,
    readFile: () => Promise.resolve(read ?? { is: 'refused', refused: { where: 'the file', why: 'is none' } }),
    chosenOf: (compared) => compared.map(({ note }) => note),
    giveNotes: vi.fn(),
    giveUnreadable: vi.fn(),
    giveBackup: vi.fn(() => Promise.resolve()),
    print: vi.fn(),
    copy: vi.fn(() => Promise.resolve()),
    onChanged: vi.fn(),
  };
  const held = await hold(() => useNotebook(needs));
  const shown = (): readonly Note[] => {
    const { notes: view } = held.now().view;
    return view.state === 'ready' ? view.data : [];
  };
  await expect.poll(() => held.now().view.notes.state).toBe('ready');
  return { ...held, needs, shown, acts: () => held.now().acts };
}

test('tags of many notes are changed as one step, and taking it back gives them as they were', async () => {
  const held = await holdNotebook();
  for (const note of [ANCHORED, OTHER]) await notes.save(held.store, note);
  await expect.poll(() => held.shown().length).toBe(2);
  held.acts().changeTags(held.shown(), { to: 'add', tag: 'new' });
  await expect.poll(() => held.shown().every(({ tags }) => tags.includes('new'))).toBe(true);
  await expect.poll(() => held.now().view.steps[0]?.what).toBe('tags');
  held.acts().takeBack();
  await expect
    .poll(() =>
      held
        .shown()
        .map(({ tags }) => tags)
        .flat()
        .toSorted(),
    )
    .toEqual(['b', 'legislation']);
  expect(held.needs.onChanged).toHaveBeenCalledTimes(2);
});

test('notes are deleted together, lie in the bin, and the bin is emptied', async () => {
  const held = await holdNotebook();
  for (const note of [ANCHORED, OTHER]) await notes.save(held.store, note);
  held.acts().deleteNotes([ANCHORED.id, OTHER.id]);
  await expect.poll(() => held.now().view.bin.length).toBe(2);
  held.acts().bringBack(OTHER.id);
  await expect.poll(() => held.shown().map(({ id }) => id)).toEqual([OTHER.id]);
  held.acts().emptyBin();
  await expect.poll(() => held.now().view.bin.length).toBe(0);
});

test('notes moved to another page wait there to be found', async () => {
  const held = await holdNotebook();
  await notes.save(held.store, ANCHORED);
  const page = { ...ANCHORED.page, key: 'moved' as Note['page']['key'] };
  await expect.poll(() => held.shown().length).toBe(1);
  held.acts().moveNotes(held.shown(), page);
  await expect
    .poll(() => held.shown().map((note) => [note.page.key, note.placement.state]))
    .toEqual([['moved', 'waiting']]);
});

test('a file keeps nothing until the reader says so', async () => {
  const held = await holdNotebook({
    is: 'notes',
    from: 'Pledgemark',
    refused: [],
    compared: [{ note: ANCHORED, is: 'new' }],
  });
  const preview = await held.acts().previewFile('{}');
  expect(await notes.all(held.store)).toEqual([]);
  expect(await held.acts().readIn(preview, CHOICES)).toEqual({ notes: 1 });
  expect(await notes.all(held.store)).toEqual([ANCHORED]);
});

test('a backup says what else it would bring, and brings notes, rows and settings where they were chosen', async () => {
  const past = { id: ANCHORED.id, revision: 0, note: ANCHORED, replaced: AT };
  const held = await holdNotebook({
    is: 'backup',
    aside: [],
    made: AT,
    compared: [{ note: ANCHORED, is: 'new' }],
    tables: { notes: [ANCHORED], history: [past] },
    settings: { density: 'margin' },
  });
  const preview = await held.acts().previewFile('{}');
  expect(preview).toMatchObject({ others: { add: 1, differ: 0 } });
  expect(await held.acts().readIn(preview, CHOICES)).toEqual({ notes: 1 });
  expect(await notes.history(held.store, ANCHORED.id)).toEqual([past]);
  expect((await readSettings()).density).toBe('margin');
  expect(held.needs.onChanged).toHaveBeenLastCalledWith('notes', 'corpus');
});

test('a backup is given with everything, and from then on changes are counted anew', async () => {
  const held = await holdNotebook();
  await notes.save(held.store, ANCHORED);
  await expect.poll(() => held.now().view.backup.changes).toBe(1);
  held.acts().saveBackup();
  await expect.poll(() => held.now().view.backup).toEqual({ at: AT, changes: 0 });
  const [everything] = vi.mocked(held.needs.giveBackup).mock.calls[0] ?? [];
  expect(everything?.tables).toEqual(await backup.read(held.store));
});

test('where the storage is full nothing is read in, and the reader is told', async () => {
  const held = await holdNotebook();
  const compared = [{ note: ANCHORED, is: 'new' }] as const;
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  try {
    expect(await held.acts().readIn({ is: 'notes', from: '', refused: [], compared }, CHOICES)).toBe('storage full');
  } finally {
    full.mockRestore();
  }
});

test('a note on a PDF has the pages of the file from the page that was kept with it', async () => {
  const held = await holdNotebook();
  const source = { address: 'https://assets.publishing.service.gov.uk/media/1/plan.pdf', title: 'A plan' };
  const facts = { ...pdfFacts(source), sheets: [0, 100, 250] };
  const key = pageKey(facts);
  const page = { ...ANCHORED.page, key, address: facts.address };
  await notes.save(held.store, { ...ANCHORED, page });
  await notes.save(held.store, OTHER);
  await held.store.keptPages.put({ page: key, facts, because: 'noted', hash: 'h', kept: AT });
  await expect.poll(() => [...held.now().view.sheets]).toEqual([[key, [0, 100, 250]]]);
  held.acts().saveFile(held.shown(), 'markdown');
  expect(held.needs.giveNotes).toHaveBeenCalledWith(held.shown(), 'markdown', held.now().view.sheets);
});
