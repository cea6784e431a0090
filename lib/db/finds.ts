import type { AnalysisKey, Finds } from '@/lib/model';

import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** So many texts are kept as they were read: weeks of reading, a few megabytes. */
export const FINDS_KEPT = 200;

/** Keeps what was found on a text; of more than `FINDS_KEPT`, the oldest go. */
function keep(store: Store, key: AnalysisKey, found: Finds): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.finds, async () => {
      await store.finds.where('key').equals(key).delete();
      await store.finds.add({ key, finds: found });
      const over = (await store.finds.count()) - FINDS_KEPT;
      if (over > 0) await store.finds.orderBy('order').limit(over).delete();
      return { saved: true } as const;
    }),
  );
}

async function of(store: Store, key: AnalysisKey): Promise<Finds | undefined> {
  const row = await store.finds.where('key').equals(key).first();
  return row?.finds;
}

export const finds = { keep, of };
