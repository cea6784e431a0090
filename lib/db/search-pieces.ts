import type { Table } from 'dexie';

import type { SearchPiece } from './library-tables';
import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** Its one piece that tells of all others. */
const HEAD = 'head';
const LOCK = 'pledgemark search index';
/** So many pieces are written at a time: each writing is a task of its own. */
const PIECES_AT_A_TIME = 60;

/** What one step writes: pieces, and the beginnings of the names of those that it takes away. */
export interface IndexStep {
  readonly head: string;
  readonly put: readonly SearchPiece[];
  readonly drop: readonly string[];
}

type Stepped = Written | { readonly saved: false; readonly because: 'changed since' };

/** The head of the index, and these of its pieces, as they stand together. */
async function read(
  store: Store,
  ids: readonly string[],
): Promise<{ readonly head: string | undefined; readonly pieces: readonly (string | undefined)[] }> {
  return store.transaction('r', store.searchPieces, async () => {
    const head = await store.searchPieces.get(HEAD);
    const pieces = ids.length === 0 ? [] : await store.searchPieces.bulkGet([...ids]);
    return { head: head?.json, pieces: pieces.map((piece) => piece?.json) };
  });
}

/** The pieces whose names begin so, by name. */
async function beginningWith(store: Store, beginning: string): Promise<readonly SearchPiece[]> {
  return store.searchPieces.where('id').startsWith(beginning).toArray();
}

/**
 * Writes one step, all of it or nothing, where the head is still the one that the step was worked out from: what another
 * room of ours wrote since, or took away, is never written over.
 */
async function step(store: Store, before: string | undefined, { head, put, drop }: IndexStep): Promise<Stepped> {
  return written(() =>
    store.transaction('rw', store.searchPieces, async () => {
      const stands = await store.searchPieces.get(HEAD);
      if (stands?.json !== before) return { saved: false, because: 'changed since' } as const;
      for (const beginning of drop) await store.searchPieces.where('id').startsWith(beginning).delete();
      for (let at = 0; at < put.length; at += PIECES_AT_A_TIME)
        await store.searchPieces.bulkPut(put.slice(at, at + PIECES_AT_A_TIME));
      await store.searchPieces.put({ id: HEAD, json: head });
      return { saved: true } as const;
    }),
  );
}

/** Takes all of it away, and begins anew with this head. */
async function begin(store: Store, head: string): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.searchPieces, async () => {
      await store.searchPieces.clear();
      await store.searchPieces.put({ id: HEAD, json: head });
      return { saved: true } as const;
    }),
  );
}

/**
 * Does the work while no other room of ours grows the index. Where the browser has no such locks it is done at once:
 * `step` keeps two writers apart, this only spares them doing the same twice.
 */
async function alone<Done>(work: () => Promise<Done>): Promise<Done> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks === undefined ? work() : locks.request(LOCK, work);
}

/**
 * Tells one state of all that can be searched from the next, nearly always: counts and last rows are read, no list. A page
 * that was kept again with other words, in place of the oldest that it had, is not told.
 */
async function state(store: Store): Promise<string> {
  const last = (table: typeof store.changes | typeof store.steps) =>
    (table as Table<unknown, number>).toCollection().reverse().limit(1).primaryKeys();
  const [about, backup, change, did, packs, pages, texts, page, corrected, notes, note] = await Promise.all([
    store.about.get('seeds'),
    store.backups.get('last'),
    last(store.changes),
    last(store.steps),
    store.packs.toArray(),
    store.keptPages.count(),
    store.keptTexts.count(),
    store.keptPages.orderBy('kept').last(),
    store.keptPages.orderBy('corrected').keys(),
    store.notes.count(),
    store.notes.orderBy('changed').last(),
  ]);
  const seeds = about?.id === 'seeds' ? [about.version, ...Object.values(about.areas ?? {})] : [];
  return JSON.stringify([
    seeds,
    [backup?.ever, ...change, ...did],
    packs.map(({ id, checksum }) => [id, checksum]),
    [pages, texts, page?.page, page?.hash, corrected],
    [notes, note?.id, note?.changed],
  ]);
}

export const searchPieces = { read, beginningWith, step, begin, alone, state };
