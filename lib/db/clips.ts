import type { Clip, ClipId } from '@/lib/model';

import type { Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** Keeps selected words until the reader has said in the panel what they are. */
function save(store: Store, clip: Clip): Promise<Written> {
  return written(async () => {
    await store.clips.put(clip);
    return { saved: true } as const;
  });
}

/** The clips that wait, the newest first. */
function waiting(store: Store): Promise<readonly Clip[]> {
  return Promise.resolve(store.clips.orderBy('made').reverse().toArray());
}

async function drop(store: Store, id: ClipId): Promise<void> {
  await store.clips.delete(id);
}

export const clips = { save, waiting, drop };
