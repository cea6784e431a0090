import { mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CorrectionId, IsoInstant, ListedNotAName } from '@/lib/model';

import { righting } from './righting';

/** Brings what was put right back as the finder gave it, where no page is open. */
export async function bringBack(
  store: Store,
  ids: readonly CorrectionId[],
  at: IsoInstant,
): Promise<'saved' | 'storage full'> {
  const takesOut = await mine.corrections.some(store, ids);
  const written = await mine.keep(store, { ...(await righting(store, { adds: [], takesOut })), at });
  return written.saved ? 'saved' : 'storage full';
}

/** Words that were said to be no name may be one again, on every page. */
export async function takeForNameAgain(
  store: Store,
  { id, words }: ListedNotAName,
  at: IsoInstant,
): Promise<'saved' | 'storage full'> {
  const takesOut = [{ from: 'notNames', id }] as const;
  const written = await mine.keep(store, { what: 'correction taken out', about: words, at, rows: {}, takesOut });
  return written.saved ? 'saved' : 'storage full';
}

/** Takes the last change back, unless another one was made since. */
export async function takeBack(store: Store, change: number): Promise<'taken back' | 'changed since'> {
  return (await mine.takeBack(store, change)) === undefined ? 'changed since' : 'taken back';
}
