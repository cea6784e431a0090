import { Dexie } from 'dexie';
import type { DBCore, DBCoreCursor, DBCoreQueryRequest, DBCoreTable, Table } from 'dexie';

import { isTable, rowFault } from '@/lib/rows';
import type { TableName } from '@/lib/rows';

/** Where a row stands: its table, and its key there. */
export interface RowPlace {
  readonly table: TableName;
  readonly key: unknown;
}

/** The rows that were left out since a store was opened here, each once, and who is told of the next. */
interface LeftOut {
  readonly places: Map<string, RowPlace>;
  readonly tellers: Set<() => void>;
}

const LEFT_OUT = new WeakMap<Dexie, LeftOut>();
/** Transactions that are reading every row just now, whatever is in it. */
const READING_ALL = new WeakSet<object>();

const nameOf = ({ table, key }: RowPlace): string => JSON.stringify([table, key]);

function leaveOut(store: Dexie, place: RowPlace): void {
  const leftOut = LEFT_OUT.get(store);
  if (leftOut === undefined || leftOut.places.has(nameOf(place))) return;
  leftOut.places.set(nameOf(place), place);
  // told once the reading is over: whoever is told may read in turn
  setTimeout(() => {
    for (const tell of leftOut.tellers) tell();
  });
}

/** A table of which whoever reads it gets the rows that are as they should be; keys and counts are those of all. */
function checked(store: Dexie, name: TableName, table: DBCoreTable): DBCoreTable {
  const keyOf = (row: unknown): unknown => table.schema.primaryKey.extractKey?.(row);
  const isFit = (row: unknown): boolean => {
    if (row === undefined || rowFault(name, row) === undefined) return true;
    leaveOut(store, { table: name, key: keyOf(row) });
    return false;
  };
  // a new version brings rows of before into their new shape
  const seesAll = (trans: object): boolean =>
    READING_ALL.has(trans) || ('mode' in trans && trans.mode === 'versionchange');
  /** So many of these rows, those that are fit; where some were left out, as many others are read in their place. */
  const fitOf = (request: DBCoreQueryRequest, asked: number): Promise<unknown[]> =>
    table.query({ ...request, limit: asked }).then(({ result }: { result: unknown[] }) => {
      const fit = result.filter(isFit);
      const isShort = fit.length < result.length && result.length === asked;
      return isShort ? fitOf(request, asked + result.length - fit.length) : fit;
    });
  return {
    ...table,
    get: (request) =>
      table.get(request).then((row: unknown) => (seesAll(request.trans) || isFit(row) ? row : undefined)),
    getMany: (request) =>
      table.getMany(request).then((rows: unknown[]) =>
        // `immutable`: the library itself reads rows so that it can change some of their fields
        seesAll(request.trans) || request.cache === 'immutable'
          ? rows
          : rows.map((row) => (isFit(row) ? row : undefined)),
      ),
    query: (request) => {
      if (request.values !== true || seesAll(request.trans)) return table.query(request);
      const wanted = request.limit ?? Number.POSITIVE_INFINITY;
      return fitOf(request, wanted).then((rows) => ({ result: rows.slice(0, Math.min(wanted, rows.length)) }));
    },
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) =>
          cursor === null || request.values !== true || seesAll(request.trans) ? cursor : passing(cursor, isFit),
        ),
  };
}

/** A cursor that goes on by itself from each row that is not fit. */
function passing(cursor: DBCoreCursor, isFit: (row: unknown) => boolean): DBCoreCursor {
  return Object.create(cursor, {
    start: {
      value: (onNext: () => void) => cursor.start(() => (isFit(cursor.value) ? onNext() : cursor.continue())),
    },
    // the browser's own fields can be read of its own cursor only
    key: { get: (): unknown => cursor.key },
    primaryKey: { get: (): unknown => cursor.primaryKey },
    value: { get: (): unknown => cursor.value },
  }) as DBCoreCursor;
}

/**
 * From now on nothing that reads this store gets a row that is not of its table's shape. Such rows stay where they are,
 * and are remembered by their place.
 */
export function leaveOutUnreadable(store: Dexie): void {
  LEFT_OUT.set(store, { places: new Map(), tellers: new Set() });
  store.use({
    stack: 'dbcore',
    name: 'unreadable rows',
    create: (core: DBCore) => ({
      table: (name) => (isTable(name) ? checked(store, name, core.table(name)) : core.table(name)),
    }),
  });
}

/** Where rows were left out of what was read here. @param tell told when another one was. Returns what stops it */
export function onLeftOut(store: Dexie, tell: (places: readonly RowPlace[]) => void): () => void {
  const leftOut = LEFT_OUT.get(store);
  const teller = (): void => tell([...(leftOut?.places.values() ?? [])]);
  leftOut?.tellers.add(teller);
  teller();
  return () => leftOut?.tellers.delete(teller);
}

/** What `read` reads is every row as it stands. To be called inside a transaction; nothing else is to be read meanwhile. */
export async function asTheyStand<Read>(read: () => PromiseLike<Read>): Promise<Read> {
  const trans = Dexie.currentTransaction.idbtrans;
  READING_ALL.add(trans);
  try {
    return await read();
  } finally {
    READING_ALL.delete(trans);
  }
}

/** The row under a key as it stands, one that no view gets too. To be called inside a transaction. */
export function rowAt(table: Table, key: unknown): Promise<object | undefined> {
  return asTheyStand(() => table.get(key) as PromiseLike<object | undefined>);
}
