import { gazetteerWith } from '@/lib/finder';
import type { Gazetteer } from '@/lib/finder';
import { corpus, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { Corpus, NotAName } from '@/lib/model';

import { storage } from '../store';
import { plantAreas } from './areas';
import type { AreasPlanted, ShippedAreas } from './areas';
import { finderFile } from './finder-file';
import type { FetchFinder, FinderFile } from './finder-file';
import { once } from './once';

/** What ships with the build. What is large is read when it is first needed: a page that was read before needs none of it. */
export interface Shipped {
  /** The version of the corpus. */
  readonly version: string;
  readonly corpus: () => Promise<Corpus>;
  readonly finder: FetchFinder;
  readonly areas: ShippedAreas;
}

/** The names that the finder knows now. */
interface Names {
  /** Made when it is first asked for. */
  readonly gazetteer: () => Promise<Gazetteer>;
  readonly notNames: readonly NotAName[];
  /** Another one where the reader has changed them: what was found before is then read anew. */
  readonly version: string;
}

export interface Knowledge {
  readonly store: Store;
  /** The version of the shipped corpus. */
  readonly version: string;
  /** Settles once the areas are planted as they ship; nothing waits for it. */
  readonly areas: Promise<AreasPlanted>;
  /** The shipped names with the reader's own, compiled anew only where those have changed. */
  readonly names: () => Promise<Names>;
}

function namesOf(store: Store, finder: FinderFile): Knowledge['names'] {
  let last: Names | undefined;
  return async () => {
    const own = await corpus.readerNames(store);
    const version = fingerprint(JSON.stringify(own));
    if (last?.version !== version) {
      const gazetteer = once(async () => gazetteerWith(await finder.names(), own));
      last = { gazetteer, notNames: own.notNames, version };
    }
    return last;
  };
}

async function open(shipped: Shipped, finder: FinderFile): Promise<Knowledge> {
  const store = await storage.open();
  // one row tells of the base and of all areas whether they are planted as they ship
  const before = await corpus.about(store);
  if (before?.version !== shipped.version) await plantSeeds(store, await shipped.corpus());
  // a fault of one area is no fault of what was asked: the next start tries again
  const areas = plantAreas(store, shipped.areas, before?.areas ?? {}).catch(() => ({
    planted: [],
    left: shipped.areas.editions.map(({ area }) => area),
  }));
  return { store, version: shipped.version, areas, names: namesOf(store, finder) };
}

/**
 * Opens the store and plants the base of the corpus at the first call, begins with its areas, and gives the same ever after. After a failure the next call
 * tries again.
 */
export const knowledge = (shipped: Shipped, finder = finderFile(shipped.finder)): (() => Promise<Knowledge>) =>
  once(() => open(shipped, finder));
