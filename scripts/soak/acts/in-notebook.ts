// What is done in the notebook, which stays open: notes changed, deleted, read in, saved as files, and all of it taken back.
import { readFileSync } from 'node:fs';

import type { Locator } from '@playwright/test';

import { binned } from '../expected';
import type { ExpectedNote } from '../expected';
import { NOTES_IN_FILE, bodyOf, markOf, notesFile } from '../files';
import type { GivenFile } from '../files';
import { noteOf } from '../work';
import type { Work } from '../work';

/** More than so many notes are tidied away before others come: a soak is no archive. */
const MOST_NOTES = 50;
/** The edition in which a file is read in first. */
const FIRST_EDITION = 1;

const findBox = ({ session: { notebook } }: Work): Locator =>
  notebook.getByRole('searchbox', { name: 'Find in your notes' });

/** The one note with this mark, found by the notebook's own search. */
async function find(work: Work, mark: string): Promise<Locator> {
  await findBox(work).fill(mark);
  const found = work.session.notebook.getByRole('article').filter({ hasText: mark });
  await found.first().waitFor();
  return found.first();
}

const showAll = async (work: Work): Promise<void> => findBox(work).fill('');

export async function editNote(work: Work): Promise<void> {
  const {
    session: { notebook },
    expected,
  } = work;
  const note = noteOf(work);
  if (note === undefined) return;
  const article = await find(work, note.mark);
  await article.getByRole('button', { name: 'Edit' }).click();
  const body = `${note.body.replace(/, version \d+\.$/u, '')}, version ${note.revision + 1}.`;
  const form = notebook.locator('form.pm-note').first();
  await form.getByRole('textbox', { name: /^Note on/u }).fill(body);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  expected.notes.set(note.mark, { ...note, body, revision: note.revision + 1 });
  await showAll(work);
}

async function deleteOne(work: Work): Promise<(() => Promise<void>) | undefined> {
  const {
    session: { notebook },
    expected,
  } = work;
  const note = noteOf(work);
  if (note === undefined) return undefined;
  const article = await find(work, note.mark);
  await article.getByRole('button', { name: 'Delete' }).click();
  await notebook.getByRole('article').filter({ hasText: note.mark }).first().waitFor({ state: 'detached' });
  binned(expected, note.mark);
  return async () => {
    await notebook.getByRole('button', { name: 'Take it back' }).first().click();
    await notebook.getByRole('article').filter({ hasText: note.mark }).first().waitFor();
    expected.bin.delete(note.mark);
    expected.notes.set(note.mark, note);
  };
}

export async function deleteNote(work: Work): Promise<void> {
  await deleteOne(work);
  await showAll(work);
}

export async function deleteNoteAndBack(work: Work): Promise<void> {
  const back = await deleteOne(work);
  await back?.();
  await showAll(work);
}

/** Deletes all that the search finds, at once. */
export async function deleteMany(work: Work): Promise<void> {
  const {
    session: { notebook },
    expected,
    draw,
  } = work;
  const word = draw % 2 === 0 ? 'Soak' : 'of a file';
  const marks = [...expected.notes.values()].filter(({ body }) => body.includes(word)).map(({ mark }) => mark);
  if (marks.length === 0) return;
  await find(work, word);
  await notebook.getByRole('button', { name: 'Choose all shown' }).click();
  await notebook.getByRole('button', { name: 'Delete the chosen notes' }).click();
  await notebook.getByRole('article').filter({ hasText: word }).first().waitFor({ state: 'detached' });
  for (const mark of marks) binned(expected, mark);
  await showAll(work);
}

export async function emptyBin(work: Work): Promise<void> {
  const {
    session: { notebook },
    expected,
  } = work;
  if (expected.bin.size === 0) return;
  await showAll(work);
  const summary = notebook.getByText(`Bin: ${expected.bin.size}`, { exact: true });
  await summary.click();
  await notebook.getByRole('button', { name: 'Empty the bin' }).click();
  await notebook.locator('.nb-bin').waitFor({ state: 'detached' });
  expected.bin.clear();
}

/** Chooses a file and reads it in; `choice` answers what becomes of notes that differ. */
async function readIn(
  { session: { notebook } }: Work,
  file: GivenFile,
  says: { count: number; choice?: string },
): Promise<void> {
  if (!(await notebook.getByLabel('File', { exact: true }).isVisible()))
    await notebook.getByRole('button', { name: 'Read a file in', exact: true }).click();
  await notebook.getByLabel('File', { exact: true }).setInputFiles(file);
  if (says.choice !== undefined) await notebook.getByRole('radio', { name: says.choice }).check();
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await notebook
    .getByText(`${says.count} ${says.count === 1 ? 'note' : 'notes'} read in.`)
    .first()
    .waitFor();
  await notebook.getByRole('button', { name: 'Close', exact: true }).first().click();
}

const PAGE = 'in a file';
const places = Array.from({ length: NOTES_IN_FILE }, (_, place) => place);
function noteIn(file: number, place: number, edition: number): ExpectedNote {
  const mark = markOf(file, place, edition);
  return { mark, body: bodyOf(mark), page: PAGE, revision: 1 };
}

async function readNew(work: Work): Promise<number> {
  const { expected, made, files } = work;
  if (expected.notes.size > MOST_NOTES) await deleteMany(work);
  made.files += 1;
  const file = made.files;
  await readIn(work, notesFile(file, FIRST_EDITION), { count: NOTES_IN_FILE });
  for (const place of places)
    expected.notes.set(markOf(file, place, FIRST_EDITION), noteIn(file, place, FIRST_EDITION));
  files.set(file, FIRST_EDITION);
  return file;
}

export async function readNewNotes(work: Work): Promise<void> {
  await readNew(work);
}

/** The last file of which every note is there as it was read in. */
function wholeFile({ expected, files }: Work): number | undefined {
  return [...files.keys()].findLast((file) =>
    places.every((place) => expected.notes.get(markOf(file, place, FIRST_EDITION))?.revision === 1),
  );
}

/** The same file again: nothing comes of it. */
export async function readSameNotes(work: Work): Promise<void> {
  const file = wholeFile(work) ?? (await readNew(work));
  await readIn(work, notesFile(file, FIRST_EDITION), { count: 0 });
}

/** The same notes with other words: mine stay, or both are kept. */
export async function readChangedNotes(work: Work): Promise<void> {
  const { expected, files, draw } = work;
  const file = wholeFile(work) ?? (await readNew(work));
  const edition = (files.get(file) ?? FIRST_EDITION) + 1;
  if (draw % 2 === 0) return readIn(work, notesFile(file, edition), { count: 0 });
  await readIn(work, notesFile(file, edition), { count: NOTES_IN_FILE, choice: 'Keep both' });
  files.set(file, edition);
  for (const place of places) {
    const note = noteIn(file, place, edition);
    expected.notes.set(note.mark, note);
  }
}

/** What was read in is taken back: its notes lie in the bin. */
export async function readNotesAndBack(work: Work): Promise<void> {
  const {
    session: { notebook },
    expected,
    files,
  } = work;
  const file = await readNew(work);
  await find(work, markOf(file, 0, FIRST_EDITION));
  await notebook.getByRole('button', { name: 'Take it back' }).first().click();
  await notebook
    .getByRole('article')
    .filter({ hasText: markOf(file, 0, FIRST_EDITION) })
    .first()
    .waitFor({ state: 'detached' });
  for (const place of places) binned(expected, markOf(file, place, FIRST_EDITION));
  files.delete(file);
  await showAll(work);
}

async function savedBy({ session: { notebook } }: Work, button: string): Promise<string> {
  await notebook.getByRole('button', { name: 'Save as a file', exact: true }).click();
  await notebook.getByRole('button', { name: 'Save notes', exact: true }).waitFor();
  // the last: above the form there may be a reminder of the same name
  const save = notebook.getByRole('button', { name: button, exact: true }).last();
  const [file] = await Promise.all([notebook.waitForEvent('download'), save.click()]);
  const text = readFileSync(await file.path(), 'utf8');
  await file.delete();
  return text;
}

/** Every note stands in the file, with its words. */
export async function saveNotes(work: Work): Promise<void> {
  const { notebook } = work.session;
  if (work.expected.notes.size === 0) return;
  const text = await savedBy(work, 'Save notes');
  const missing = [...work.expected.notes.values()].filter(({ body }) => !text.includes(body));
  if (missing.length > 0) throw new Error(`Not in the file: ${missing.map(({ body }) => body).join(' ')}`);
  await notebook.getByRole('button', { name: 'Close', exact: true }).first().click();
}

/** A backup that is read in where it was made brings nothing. */
export async function saveBackup(work: Work): Promise<void> {
  const { notebook } = work.session;
  const text = await savedBy(work, 'Save a backup file');
  const missing = [...work.expected.notes.values()].filter(({ body }) => !text.includes(body));
  if (missing.length > 0) throw new Error(`Not in the backup: ${missing.map(({ body }) => body).join(' ')}`);
  await notebook.getByRole('button', { name: 'Close', exact: true }).first().click();
  await readIn(work, { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) }, { count: 0 });
}
