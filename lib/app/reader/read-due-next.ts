import type { Store } from '@/lib/db';
import type { DueNext, IsoDate } from '@/lib/model';

import { readDue } from './read-due';
import { readWatched } from './read-watched';

/** The panel shows so many; the rest stands on a page of its own (UI section 10.5). */
const NEXT = 5;

/**
 * The next few of what is due: the first of what the reader watches, in the order of its page; of everything on this
 * computer while nothing is watched, the days to come before those gone by and events.
 */
export async function readDueNext(store: Store, today: IsoDate): Promise<DueNext> {
  const { entries: watched } = await readWatched(store, today);
  if (watched.length > 0) return { of: 'what is watched', entries: watched.slice(0, NEXT), all: watched.length };
  const { toCome, passed, eventBound } = await readDue(store, today, NEXT);
  const entries = [toCome, passed, eventBound].flatMap((group) => group.entries).slice(0, NEXT);
  return { of: 'everything', entries, all: toCome.all + passed.all + eventBound.all };
}
