import { compileGazetteer, joinEntities, withOwnNames } from '@/lib/entities';
import type { Gazetteer, NamesFile } from '@/lib/entities';
import { corpus, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import { fingerprint } from '@/lib/model';
import type { Corpus, NotAName } from '@/lib/model';

import { storage } from '../store';

/** What ships with the build: the corpus, and the names that are found beside its own. */
export interface Shipped {
  readonly corpus: Corpus;
  readonly names: readonly NamesFile[];
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
  await plantSeeds(store, shipped.corpus);
  return { store, corpus: shipped.corpus, names: namesOf(store, shipped) };
}

/**
 * Opens the store and plants the seeds at the first call, and gives the same ever after. After a failure the next call
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
