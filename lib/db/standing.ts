import type { DataStanding, IsoInstant } from '@/lib/model';

import type { Store } from './schema';

/** How much of the reader's there is now. Costs a count and the last row of two small tables. */
async function now(store: Store): Promise<DataStanding> {
  return store.transaction('r', [store.notes, store.backups, store.steps, store.changes], async () => {
    const notes = await store.notes.count();
    const last = await store.backups.get('last');
    const step = await store.steps.orderBy('order').last();
    const change = await store.changes.orderBy('order').last();
    const note = await store.notes.orderBy('changed').last();
    const moments = [step?.at, change?.at, note?.changed].filter((one): one is IsoInstant => one !== undefined);
    const [at] = moments.toSorted().toReversed();
    return {
      notes,
      changes: last?.ever ?? 0,
      ...(at === undefined ? {} : { at }),
      ...(last?.at === undefined ? {} : { backup: last.at }),
    };
  });
}

/** Tells of each change of the reader's that is on disk, and of each backup, made in this room. */
function onEachChange(store: Store, tell: () => void): void {
  store.backups.hook('creating', (_key, _row, transaction) => {
    transaction.on('complete', tell);
  });
  store.backups.hook('updating', (_change, _key, _row, transaction) => {
    transaction.on('complete', tell);
  });
}

export const standing = { now, onEachChange };
