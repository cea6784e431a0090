import { compileGazetteer, joinEntities } from '@/lib/entities';
import type { Gazetteer } from '@/lib/entities';
import { openStore, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Corpus } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

export interface Knowledge {
  readonly store: Store;
  readonly gazetteer: Gazetteer;
  readonly corpus: Corpus;
}

async function open(): Promise<Knowledge> {
  const store = await openStore();
  await plantSeeds(store, SEEDS);
  return { store, gazetteer: compileGazetteer(joinEntities(SEEDS.entities, NAMES)), corpus: SEEDS };
}

/**
 * Opens the store, plants the seeds and compiles the names at the first call, and gives the same ever after. After a
 * failure the next call tries again.
 */
export function knowledge(): () => Promise<Knowledge> {
  let opening: Promise<Knowledge> | undefined;
  return () => {
    opening ??= open().catch((fault: unknown) => {
      opening = undefined;
      throw fault;
    });
    return opening;
  };
}
