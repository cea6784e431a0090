import { fingerprint } from '@/lib/model';
import type { Correction, CorrectionId, ListedCorrection, ListedNotAName, PageKey, PageReading } from '@/lib/model';

import type { Store } from './schema';

/** In the order in which they were made: of one kind, the last counts. */
const inOrder = (some: readonly Correction[]): readonly Correction[] =>
  some.toSorted((one, other) => one.made.localeCompare(other.made));

/** What the reader put right on a page. */
async function on(store: Store, page: PageKey): Promise<readonly Correction[]> {
  return inOrder(await store.corrections.where('page').equals(page).toArray());
}

/** Tells one state of a page's corrections from the next; nothing where there are none. */
function state(some: readonly Correction[]): string | undefined {
  return some.length === 0 ? undefined : fingerprint(some.map(({ id, made }) => `${id} ${made}`).join());
}

async function some(store: Store, ids: readonly CorrectionId[]): Promise<readonly Correction[]> {
  return (await store.corrections.bulkGet([...ids])).filter((one) => one !== undefined);
}

const latest = (readings: readonly PageReading[]): PageReading | undefined =>
  readings.reduce<PageReading | undefined>((last, one) => (last && last.last > one.last ? last : one), undefined);

/** Everything that the reader put right, on whichever page, and whether its words stood there at the last reading. */
async function all(store: Store): Promise<readonly ListedCorrection[]> {
  const made = inOrder(await store.corrections.toArray());
  const pages = [...new Set(made.map(({ page }) => page))];
  const readings = await store.readings.where('page').anyOf(pages).toArray();
  const missing = new Set(pages.flatMap((page) => latest(readings.filter((one) => one.page === page))?.missing ?? []));
  return made.map((correction) => ({ correction, place: missing.has(correction.id) ? 'missing' : 'found' }));
}

/** Words that the reader said are no name, on whichever page. */
function notNames(store: Store): Promise<readonly ListedNotAName[]> {
  return Promise.resolve(store.notNames.toArray());
}

export const corrections = { on, state, some, all, notNames };
