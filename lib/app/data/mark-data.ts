import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import { lossBetween } from '@/lib/model';
import type { DataMarker, DataStanding, Loss } from '@/lib/model';
import { dataMarker } from '@/lib/settings';

/** A loss stays told until as many notes are there again. */
function stillLost(loss: Loss | undefined, is: DataStanding): Loss | undefined {
  if (loss === undefined || (loss.notes > 0 && is.notes >= loss.notes)) return undefined;
  return { ...loss, found: is.notes };
}

const same = (one: DataMarker | undefined, other: DataMarker): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Remembers outside the data how much there is of them, and whether they are fewer than they were. The marker is read
 * first: what is changed meanwhile makes the data more than it says, never less.
 */
async function bringUpToDate(store: Store): Promise<void> {
  const was = await dataMarker.read();
  const is = await library.standing.now(store);
  const loss = was && (lossBetween(was, is) ?? stillLost(was.loss, is));
  const marker: DataMarker = { ...is, ...(loss === undefined ? {} : { loss }) };
  // of a reader who has written nothing yet there is nothing to remember
  if (same(was, marker) || (was === undefined && is.changes + is.notes === 0)) return;
  await dataMarker.keep(marker);
}

/**
 * Marks the data of an open store now, and after each change that is on disk. What cannot be marked is marked after the
 * next change, or when the store is opened next. Done once the data were compared with what was remembered: no view
 * says before that that there is nothing.
 */
export async function markData(store: Store): Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const mark = (): void => {
    last = last.then(() => (store.isOpen() ? bringUpToDate(store) : undefined)).catch(() => undefined);
  };
  library.standing.onEachChange(store, mark);
  mark();
  await last;
}

/** The reader knows of the loss: it is not told again. */
export async function acceptLoss(): Promise<void> {
  const marker = await dataMarker.read();
  if (marker === undefined) return;
  const { loss: _, ...rest } = marker;
  await dataMarker.keep(rest);
}
