import { londonDay } from '@/lib/model';
import type { CorrectionId, IsoDate, IsoInstant, PageChange, PageKey, PageReading, TwoTexts } from '@/lib/model';

import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** Of so many pages it is remembered with which words they were read last: a few hundred kilobytes. */
export const READINGS_KEPT = 5000;

export interface Visited {
  readonly page: PageKey;
  readonly hash: string;
  readonly at: IsoInstant;
  /** Where it was found; absent: it is not told. */
  readonly address?: string;
  /** The other addresses that are known to be this page: what was read anywhere else was another page for all one knows. */
  readonly places?: readonly string[];
  readonly updated?: IsoDate;
  /** The corrections whose words were not found. */
  readonly missing?: readonly CorrectionId[];
}

const told = (updated: IsoDate | undefined) => (updated === undefined ? {} : { updated });
const foundAt = (address: string | undefined) => (address === undefined ? {} : { address });

/** What stands in the store after a visit, given what was read on that page before. */
function afterVisit(
  earlier: readonly PageReading[],
  { page, hash, at, address, updated, missing = [] }: Visited,
): PageReading {
  const latest = earlier.reduce<PageReading | undefined>((a, b) => (a && a.last > b.last ? a : b), undefined);
  const lost = missing.length === 0 ? {} : { missing };
  if (latest?.hash === hash) {
    const { missing: _, ...rest } = latest;
    return { ...rest, ...foundAt(address), last: at, ...told(updated), ...lost };
  }
  const reading = { page, hash, ...foundAt(address), first: at, last: at, ...told(updated), ...lost };
  if (latest === undefined) return reading;
  return { ...reading, before: { hash: latest.hash, last: latest.last, ...told(latest.updated) } };
}

/** Remembers that a page was read with this text; no word of it. The pages that were not read for longest are forgotten. */
async function visit(store: Store, visited: Visited): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.readings, async () => {
      const places = [undefined, visited.address, ...(visited.places ?? [])];
      const all = await store.readings.where('page').equals(visited.page).toArray();
      const earlier = all.filter(({ address }) => places.includes(address));
      const now = afterVisit(earlier, visited);
      // a text that came back: what was remembered of its first time gives way
      const past = earlier.filter(({ hash }) => hash !== now.hash && hash !== now.before?.hash);
      await store.readings.bulkDelete(past.map(({ page, hash }): [PageKey, string] => [page, hash]));
      await store.readings.put(now);
      const over = (await store.readings.count()) - READINGS_KEPT;
      if (over > 0) await store.readings.orderBy('last').limit(over).delete();
      return { saved: true } as const;
    }),
  );
}

const dayOf = (moment: IsoInstant): IsoDate => londonDay(Date.parse(moment));

const changedDate = ({ updated, before }: PageReading) => (updated === before?.updated ? {} : told(updated));

/**
 * Whether a page has other words than when the reader read it last. It is told while the new words are being read for
 * the first time: to the end of that day in London.
 */
async function changeOf(store: Store, page: PageKey, hash: string): Promise<PageChange | undefined> {
  const reading = await store.readings.get([page, hash]);
  if (reading?.before === undefined || dayOf(reading.first) !== dayOf(reading.last)) return undefined;
  const keys = [reading.before.hash, hash].map((one): [PageKey, string] => [page, one]);
  const kept = await store.keptTexts.where('[page+hash]').anyOf(keys).count();
  return { page, readOn: dayOf(reading.before.last), ...changedDate(reading), isKept: kept === keys.length };
}

/** The text of a page that was read under this hash and the one it had before, where both were kept. */
async function textsOf(store: Store, page: PageKey, hash: string): Promise<TwoTexts | undefined> {
  const [reading, kept] = await Promise.all([store.readings.get([page, hash]), store.keptPages.get(page)]);
  if (reading?.before === undefined || kept === undefined) return undefined;
  const [before, now] = await store.keptTexts.bulkGet([
    [page, reading.before.hash],
    [page, hash],
  ]);
  if (before === undefined || now === undefined) return undefined;
  const [readOn, readNow] = [dayOf(reading.before.last), dayOf(reading.first)];
  return { page: kept, before, now, readOn, readNow, ...changedDate(reading) };
}

/** The readings that gave other words than the one before them, of the pages under these keys or at these addresses. */
async function changed(
  store: Store,
  { keys, addresses }: { readonly keys: ReadonlySet<PageKey>; readonly addresses: ReadonlySet<string> },
): Promise<readonly PageReading[]> {
  // only the key is an index: all readings are a few hundred kilobytes, and are gone through once
  const some = store.readings.filter(
    ({ page, address, before }) =>
      before !== undefined && (keys.has(page) || addresses.has(page) || addresses.has(address ?? '')),
  );
  return some.toArray();
}

export const readings = { visit, changeOf, textsOf, changed };
