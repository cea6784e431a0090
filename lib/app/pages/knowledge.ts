import { compileGazetteer, joinEntities, withOwnNames } from '@/lib/finder';
import type { Gazetteer, NamesFile } from '@/lib/finder';
import { corpus, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { Corpus, NotAName } from '@/lib/model';

import { storage } from '../store';
import { plantAreas } from './areas';
import type { AreasPlanted, ShippedAreas } from './areas';

/** What ships with the build: the corpus, and the names that are found beside its own. */
export interface Shipped {
  readonly corpus: Corpus;
  readonly names: readonly NamesFile[];
  readonly areas: ShippedAreas;
}

/** The names that the finder knows now. */
interface Names {
  readonly gazetteer: Gazetteer;
  readonly notNames: readonly NotAName[];
  /** Another one where the reader has changed them: what was found before is then read anew. */
  readonly version: string;
}

export interface Knowledge {
  readonly store: Store;
  readonly corpus: Corpus;
  /** Settles once the areas are planted as they ship; nothing waits for it. */
  readonly areas: Promise<AreasPlanted>;
  /** The shipped names with the reader's own, compiled anew only where those have changed. */
  readonly names: () => Promise<Names>;
}

function namesOf(store: Store, { corpus: { entities }, names }: Shipped): Knowledge['names'] {
  const shipped = joinEntities(entities, names);
  let last: Names | undefined;
  return async () => {
    const own = await corpus.readerNames(store);
    const version = fingerprint(JSON.stringify(own));
    if (last?.version !== version)
      last = { gazetteer: compileGazetteer(withOwnNames(shipped, own)), notNames: own.notNames, version };
    return last;
  };
}

async function open(shipped: Shipped): Promise<Knowledge> {
  const store = await storage.open();
  // one row tells of the base and of all areas whether they are planted as they ship
  const before = await corpus.about(store);
  if (before?.version !== shipped.corpus.version) await plantSeeds(store, shipped.corpus);
  // a fault of one area is no fault of what was asked: the next start tries again
  const areas = plantAreas(store, shipped.areas, before?.areas ?? {}).catch(() => ({
    planted: [],
    left: shipped.areas.editions.map(({ area }) => area),
  }));
  return { store, corpus: shipped.corpus, areas, names: namesOf(store, shipped) };
}

/**
 * Opens the store and plants the base of the corpus at the first call, begins with its areas, and gives the same ever after. After a failure the next call
 * tries again.
 */
export function knowledge(shipped: Shipped): () => Promise<Knowledge> {
  let opening: Promise<Knowledge> | undefined;
  return () => {
    opening ??= open(shipped).catch((fault: unknown) => {
      opening = undefined;
      throw fault;
    });
    return opening;
  };
}
