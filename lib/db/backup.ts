import type { IsoInstant, Note } from '@/lib/model';

import { BACKED_UP, isReaders } from './backed-up';
import type { BackupTables } from './backed-up';
import { canonical, putOthers } from './other-rows';
import { rescue } from './rescue';
import type { BackupRow, OtherRow, Store } from './schema';
import { recordStep } from './steps';
import { asTheyStand } from './unreadable-rows';
import { written } from './written';
import type { Written } from './written';

/** How a table of a backup stands to the one here. */
export interface TableCompared {
  readonly table: string;
  readonly add: number;
  readonly same: number;
  readonly differ: number;
}

const tablesOf = (store: Store) => BACKED_UP.map((name) => store.table<object, unknown>(name));

/** Everything that the reader wrote, chose or kept; no row of the seeds. */
async function read(store: Store): Promise<BackupTables> {
  const tables = tablesOf(store);
  return store.transaction('r', tables, async () => {
    // what cannot be read is the reader's too: the file keeps it apart
    const rows = await asTheyStand(() =>
      Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const)),
    );
    return Object.fromEntries(rows.map(([name, all]) => [name, all.filter(isReaders)]));
  });
}

/** The key of a row as text, in a table whose key is one field or several. */
function keyOf(path: string | readonly string[] | null | undefined, row: object): string {
  const fields: Readonly<Record<string, unknown>> = { ...row };
  const paths = typeof path === 'string' ? [path] : (path ?? []);
  return JSON.stringify(paths.map((one) => fields[one]));
}

interface Sorted extends TableCompared {
  readonly toAdd: readonly object[];
  readonly toReplace: readonly object[];
}

/** To be called inside a transaction over every table that a backup holds. */
async function sorted(store: Store, tables: BackupTables): Promise<readonly Sorted[]> {
  return asTheyStand(() =>
    Promise.all(
      tablesOf(store).flatMap((table) => {
        const theirs = tables[table.name];
        if (theirs === undefined) return [];
        const path = table.schema.primKey.keyPath;
        return [
          table.toArray().then((rows): Sorted => {
            const mine = new Map(rows.map((row) => [keyOf(path, row), canonical(row)]));
            const toAdd = theirs.filter((row) => !mine.has(keyOf(path, row)));
            const rest = theirs.filter((row) => mine.has(keyOf(path, row)));
            const toReplace = rest.filter((row) => mine.get(keyOf(path, row)) !== canonical(row));
            const [add, differ] = [toAdd.length, toReplace.length];
            return { table: table.name, add, differ, same: theirs.length - add - differ, toAdd, toReplace };
          }),
        ];
      }),
    ),
  );
}

/** What a backup would bring, table by table: rows that are not here, that are the same, that say something else. */
async function compare(store: Store, tables: BackupTables): Promise<readonly TableCompared[]> {
  const all = await store.transaction('r', tablesOf(store), () => sorted(store, tables));
  return all.map(({ table, add, same, differ }) => ({ table, add, same, differ }));
}

/** An import that was under way waits for the reader: nothing is asked of GOV.UK because a file was read in. */
const atRest = (table: string, row: object): object =>
  table === 'imports' && 'state' in row && row.state === 'running' ? { ...row, state: 'stopped' } : row;

/**
 * Brings a backup back in one transaction and as one step, which can be taken back whole. Rows that are not here are
 * added; of those that say something else, the backup's are taken only where the reader chose so. Notes are handed in
 * apart, as they were chosen one by one.
 */
async function restore(
  store: Store,
  {
    tables: { notes: _notes, ...tables },
    notes,
    prefer,
    at,
  }: {
    readonly tables: BackupTables;
    readonly notes: readonly Note[];
    readonly prefer: 'mine' | 'theirs';
    readonly at: IsoInstant;
  },
): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.tables, async () => {
      const live = new Set(await store.notes.toCollection().primaryKeys());
      const ids = notes.map(({ id }) => id);
      const others: OtherRow[] = [];
      await recordStep(store, { what: 'restore', at, ids, others }, async () => {
        await store.notes.bulkPut([...notes]);
        await store.bin.bulkDelete(ids);
        for (const { table, toAdd, toReplace } of await sorted(store, tables)) {
          const rows = (prefer === 'theirs' ? [...toAdd, ...toReplace] : toAdd).map((row) => atRest(table, row));
          // a note that lives here is not in the bin as well
          const fitting = table === 'bin' ? rows.filter((row) => !live.has(keyOfNote(row))) : rows;
          others.push(...(await putOthers(store, table, fitting)));
        }
      });
      return { saved: true } as const;
    }),
  );
}

const keyOfNote = (row: object): Note['id'] => ('id' in row ? String(row.id) : '') as Note['id'];

/** When the last backup was made, and how many changes of notes came after it. */
async function last(store: Store): Promise<Omit<BackupRow, 'id' | 'ever'>> {
  const row = await store.backups.get('last');
  return { changes: row?.changes ?? 0, ...(row?.at === undefined ? {} : { at: row.at }) };
}

/** A backup was made: it holds every change up to now. On a full disk that is not remembered; the file is there. */
async function made(store: Store, at: IsoInstant): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.backups, async () => {
      await store.backups.put({ ...(await store.backups.get('last')), id: 'last', at, changes: 0 });
      return { saved: true } as const;
    }),
  );
}

export const backup = { read, rescue, compare, restore, last, made };
