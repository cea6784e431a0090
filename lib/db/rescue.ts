import { NOT_BACKED_UP, isReaders } from './backed-up';
import type { BackupTables } from './backed-up';
import { NAME } from './open-store';

/** Rows of one table that could not be read, and what the browser said. */
export interface LostRows {
  readonly table: string;
  readonly rows: number;
  readonly why: string;
}

export interface Rescued {
  readonly tables: BackupTables;
  readonly lost: readonly LostRows[];
}

class NotOpened extends Error {
  override readonly name = 'NotOpened';
}

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((give, fail) => {
    request.addEventListener('success', () => give(request.result));
    request.addEventListener('error', () => fail(request.error ?? new NotOpened('The browser gave no reason.')));
  });
}

/** Opens the data in the version that they have. Where there are none, none are made. */
async function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  const found = (await indexedDB.databases()).some((database) => database.name === name);
  if (!found) return undefined;
  const opening = indexedDB.open(name);
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  return done(opening);
}

/** One row after the other, so that one that cannot be read costs no other. */
async function rowByRow(
  open: IDBDatabase,
  table: string,
): Promise<readonly [readonly unknown[], LostRows | undefined]> {
  const rows: unknown[] = [];
  let lost: LostRows | undefined;
  const store = (): IDBObjectStore => open.transaction(table, 'readonly').objectStore(table);
  for (const key of await done(store().getAllKeys())) {
    try {
      rows.push(await done(store().get(key)));
    } catch (fault) {
      lost = { table, rows: (lost?.rows ?? 0) + 1, why: wordsOf(fault) };
    }
  }
  return [rows, lost];
}

async function readTable(
  open: IDBDatabase,
  table: string,
): Promise<readonly [readonly unknown[], LostRows | undefined]> {
  try {
    return [await done(open.transaction(table, 'readonly').objectStore(table).getAll()), undefined];
  } catch {
    // the whole table cannot be had at once: it is read row by row
    return rowByRow(open, table).catch((fault: unknown) => [[], { table, rows: 0, why: wordsOf(fault) }] as const);
  }
}

const isRow = (row: unknown): row is object => typeof row === 'object' && row !== null;

/**
 * What can be read of data that this build cannot open, or cannot read whole: those of a newer build, or broken ones.
 * Nothing is written, upgraded or repaired.
 */
export async function rescue(name: string = NAME): Promise<Rescued> {
  const open = await openAsItIs(name);
  if (open === undefined) return { tables: {}, lost: [] };
  const tables: Record<string, readonly object[]> = {};
  const lost: LostRows[] = [];
  for (const table of [...open.objectStoreNames].filter((one) => !(one in NOT_BACKED_UP))) {
    const [rows, unread] = await readTable(open, table);
    tables[table] = rows.filter(isRow).filter(isReaders);
    if (unread !== undefined) lost.push(unread);
  }
  open.close();
  return { tables, lost };
}
