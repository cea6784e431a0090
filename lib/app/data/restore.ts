import { backup, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoInstant, Note } from '@/lib/model';
import { changeSettings, settingsFrom } from '@/lib/settings';

/** What a file brings: rows of every table, and the reader's switches. */
interface Restored {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  readonly notes: readonly Note[];
  readonly prefer: 'mine' | 'theirs';
  /** Absent: the switches stay as they are here. */
  readonly settings?: unknown;
  readonly at: IsoInstant;
}

export async function restore(store: Store, { settings, ...rows }: Restored) {
  const written = await backup.restore(store, rows);
  if (written.saved && settings !== undefined) await changeSettings(settingsFrom(settings));
  return written;
}

/** How many rows of a file are not here, or say something else, notes apart. */
export async function compareBackup(store: Store, tables: Restored['tables']) {
  const others = (await backup.compare(store, tables)).filter(({ table }) => table !== 'notes');
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return { add: sum(others.map(({ add }) => add)), differ: sum(others.map(({ differ }) => differ)) };
}

/** Brings in notes that a file holds, beside those that are here. */
export const readIn = (store: Store, some: readonly Note[], at: IsoInstant) =>
  notes.saveAll(store, some, { what: 'read in', at });

export const { last: lastBackup } = backup;
