import { Dexie } from 'dexie';

import { ITEM_STATES } from '@/lib/model';
import type { ImportCounts, ImportItem, ImportJob, ItemState, PageKey } from '@/lib/model';

import { keepWords } from './keep-pages';
import type { Keeping } from './keep-pages';
import { pageJoins } from './page-joins';
import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** How one item ended, and the documents that it led to. */
export interface Settled {
  readonly state: Exclude<ItemState, 'waiting'>;
  readonly title?: string;
  readonly because?: string;
  /** Paths to be asked for next. */
  readonly leadsTo?: readonly string[];
}

/** A chain of redirects that never ends is left at this many documents. */
export const MOST_ITEMS = 20_000;

const queueTables = (store: Store) => [store.imports, store.importItems];

async function addPaths(store: Store, job: string, paths: readonly string[]): Promise<void> {
  const keys = paths.map((path): [string, string] => [job, path]);
  const known = await store.importItems.bulkGet(keys);
  const fresh = [...new Set(paths.filter((_, at) => known[at] === undefined))];
  const order = await store.importItems.where('job').equals(job).count();
  const room = Math.max(0, MOST_ITEMS - order);
  const items = fresh
    .slice(0, room)
    .map((path, at): ImportItem => ({ job, path, order: order + at, state: 'waiting' }));
  await store.importItems.bulkPut(items);
}

/**
 * Queues an import: each path once.
 * @param leftOut not asked for, though a document that was chosen leads to them
 */
async function start(
  store: Store,
  job: ImportJob,
  paths: readonly string[],
  leftOut: readonly string[] = [],
): Promise<Written> {
  return written(() =>
    store.transaction('rw', queueTables(store), async () => {
      await store.imports.put(job);
      await addPaths(store, job.id, paths);
      const order = await store.importItems.where('job').equals(job.id).count();
      const left = leftOut.map((path, at): ImportItem => {
        return { job: job.id, path, order: order + at, state: 'not brought in', because: 'You left it out.' };
      });
      await store.importItems.bulkPut(left);
      return { saved: true } as const;
    }),
  );
}

const itemsIn = (store: Store, job: string, state: ItemState) =>
  store.importItems.where('[job+state+order]').between([job, state, Dexie.minKey], [job, state, Dexie.maxKey]);

/** The next item that waits; a job without one is done, and where the disk is full that is written the next time. */
async function next(store: Store, job: string): Promise<ImportItem | undefined> {
  const found = await written(() =>
    store.transaction('rw', queueTables(store), async () => {
      const stands = await store.imports.get(job);
      if (stands?.state !== 'running') return undefined;
      const item = await itemsIn(store, job, 'waiting').first();
      if (item === undefined) await store.imports.update(job, { state: 'done' });
      return item;
    }),
  );
  return found !== undefined && 'saved' in found ? undefined : found;
}

async function settleItem(store: Store, { job, path }: ImportItem, { leadsTo, ...settled }: Settled): Promise<boolean> {
  const stored = await store.importItems.get([job, path]);
  if (stored?.state !== 'waiting') return false; // another page was quicker
  const { because: _, ...rest } = stored;
  await store.importItems.put({ ...rest, ...settled });
  if (leadsTo !== undefined) await addPaths(store, job, leadsTo);
  return true;
}

/** Says of an item how it ended, without anything to keep. */
async function settle(store: Store, item: ImportItem, settled: Settled): Promise<Written> {
  return written(() =>
    store.transaction('rw', queueTables(store), async () => {
      await settleItem(store, item, settled);
      return { saved: true } as const;
    }),
  );
}

/** Whether this page is kept with GOV.UK's latest words: then nothing need be read. */
async function isHeld(store: Store, page: PageKey, updatedAt: string): Promise<boolean> {
  const kept = await store.keptPages.get(page);
  return kept?.updatedAt !== undefined && Date.parse(kept.updatedAt) >= Date.parse(updatedAt);
}

/** GOV.UK says where this page is: that it was held under another address before is remembered, and told there. */
async function joinAs(store: Store, { page: { page: key, facts, kept: made } }: Keeping): Promise<void> {
  const { address } = facts;
  const places = await pageJoins.placesOf(store, key);
  if (places.length === 0 || places.some((place) => place.address === address)) return;
  if ((await pageJoins.of(store, { address, key })) === undefined)
    await pageJoins.join(store, { address, key, by: 'GOV.UK', made });
}

/**
 * Keeps what an item brought, and says that it has arrived, in one transaction: all of it or nothing, and only once,
 * though two pages of ours should be at it. Where every page was kept with the same words, it was there already.
 */
async function arrive(
  store: Store,
  item: ImportItem,
  {
    pages,
    title,
    leadsTo = [],
  }: { readonly pages: readonly Keeping[]; readonly title: string; readonly leadsTo?: readonly string[] },
): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.tables, async () => {
      const stored = await store.importItems.get([item.job, item.path]);
      if (stored?.state !== 'waiting') return { saved: true } as const;
      const kept: string[] = [];
      for (const page of pages) {
        await joinAs(store, page);
        kept.push(await keepWords(store, page));
      }
      const state = kept.includes('new') ? 'arrived' : 'there already';
      await settleItem(store, item, { state, title, leadsTo });
      return { saved: true } as const;
    }),
  );
}

async function setState(store: Store, job: string, state: ImportJob['state']): Promise<Written> {
  return written(async () => {
    await store.imports.update(job, { state });
    return { saved: true } as const;
  });
}

/** Lets the items that failed be asked for again. */
async function retry(store: Store, job: string): Promise<Written> {
  return written(() =>
    store.transaction('rw', queueTables(store), async () => {
      await itemsIn(store, job, 'failed').modify({ state: 'waiting' });
      await store.imports.update(job, { state: 'running' });
      return { saved: true } as const;
    }),
  );
}

/** The imports, the latest first. */
async function all(store: Store): Promise<readonly ImportJob[]> {
  return store.imports.orderBy('started').reverse().toArray();
}

async function counts(store: Store, job: string): Promise<ImportCounts> {
  const found = await Promise.all(ITEM_STATES.map((state) => itemsIn(store, job, state).count()));
  const of = Object.fromEntries(ITEM_STATES.map((state, at) => [state, found[at] ?? 0])) as Record<ItemState, number>;
  return { all: found.reduce((sum, count) => sum + count, 0), of };
}

/** The items that ended so, in the order in which they were asked for. */
async function inState(store: Store, job: string, state: ItemState): Promise<readonly ImportItem[]> {
  return itemsIn(store, job, state).toArray();
}

/** Takes an import off the list. What it brought stays. */
async function forget(store: Store, job: string): Promise<Written> {
  return written(() =>
    store.transaction('rw', queueTables(store), async () => {
      await store.importItems.where('job').equals(job).delete();
      await store.imports.delete(job);
      return { saved: true } as const;
    }),
  );
}

export const imports = { start, next, settle, arrive, isHeld, setState, retry, all, counts, inState, forget };
