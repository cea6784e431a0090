import { backup, library, notes, unreadable } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoInstant, Note, NotePage, PageKey } from '@/lib/model';
import { changeSettings, readSettings, settingsFrom, visits } from '@/lib/settings';

import { claims } from './claims';
import { forgetEverything } from './forget-everything';
import { acceptLoss } from './mark-data';
import { importQueue } from './import-queue';
import { packs } from './packs';
import { readChanges } from './read-changes';
import { readImports } from './read-imports';
import { saveBackup } from './save-backup';

/** Takes the address out of the list of pages that are turned off: it would tell of the page. */
async function turnOnAgain(address: string): Promise<void> {
  const { offPages } = await readSettings();
  await changeSettings({ offPages: offPages.filter((page) => page !== address) });
}

/** Forgets everything that tells of a page; gives it to the caller, who can have it brought back. */
async function forgetPage(store: Store, place: Pick<NotePage, 'key' | 'address'>, tabId: number) {
  const forgotten = await library.forget.page(store, place);
  await turnOnAgain(place.address);
  await visits.forget(tabId);
  return forgotten;
}

/** What a file brings: rows of every table, and the reader's switches. */
interface Restored {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  readonly notes: readonly Note[];
  readonly prefer: 'mine' | 'theirs';
  /** Absent: the switches stay as they are here. */
  readonly settings?: unknown;
  readonly at: IsoInstant;
}

async function restore(store: Store, { settings, ...rows }: Restored) {
  const written = await backup.restore(store, rows);
  if (written.saved && settings !== undefined) await changeSettings(settingsFrom(settings));
  return written;
}

/** How many rows of a file are not here, or say something else, notes apart. */
async function compareBackup(store: Store, tables: Restored['tables']) {
  const others = (await backup.compare(store, tables)).filter(({ table }) => table !== 'notes');
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return { add: sum(others.map(({ add }) => add)), differ: sum(others.map(({ differ }) => differ)) };
}

/** The data of this computer: saved and brought back, forgotten, brought in, changed. */
export const data = {
  lastBackup: backup.last,
  saveBackup,
  compareBackup,
  restore,
  readIn: (store: Store, some: readonly Note[], at: IsoInstant) => notes.saveAll(store, some, { what: 'read in', at }),
  forgetEverything,
  acceptLoss,
  forgetPage,
  rememberPage: library.forget.bringBack,
  keptPage: (store: Store, key: PageKey) => library.keptPages.of(store, key),
  takeOutPage: library.keptPages.forget,
  bringBackPage: library.keptPages.bringBack,
  changeOf: library.readings.changeOf,
  changes: readChanges,
  claims,
  imports: { ...library.imports, all: readImports, queue: importQueue },
  packs,
  unreadable,
};
