import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId, DueDates, DueEntry, DueGroup, IsoDate } from '@/lib/model';

import { readSaid } from '../said/read-said';
import { readHeld, storedWords } from '../said/stored-words';

/** Commitments as entries of what is due, in the order asked. */
export async function dueEntries(store: Store, ids: readonly CommitmentId[]): Promise<readonly DueEntry[]> {
  const all = await readSaid(store, ids);
  const held = await readHeld(
    store,
    all.map(({ records }) => records.commitment.id),
  );
  return all.flatMap(({ said }, at): DueEntry[] => {
    const one = held[at];
    if (one === undefined) return [];
    const { id, words, document, date, address } = storedWords(one);
    return [{ id, words, said, document, date, ...(address === undefined ? {} : { address }) }];
  });
}

async function group(
  store: Store,
  which: 'to come' | 'passed' | 'event-bound',
  today: IsoDate,
  most: number,
): Promise<DueGroup> {
  const { commitments, all } = await corpus.due(store, which, today, most);
  return {
    entries: await dueEntries(
      store,
      commitments.map(({ id }) => id),
    ),
    all,
  };
}

/** What is due across the corpus, no more than `most` of each kind. @param today parts the days to come from those gone by */
export async function readDue(store: Store, today: IsoDate, most: number): Promise<DueDates> {
  await corpus.state(store);
  const [toCome, passed, eventBound] = [
    await group(store, 'to come', today, most),
    await group(store, 'passed', today, most),
    await group(store, 'event-bound', today, most),
  ];
  return { toCome, passed, eventBound };
}

/** More days would fill nobody's calendar. */
const MOST_IN_CALENDAR = 5_000;

/** The entries with a day, of these commitments or of all. */
export async function datedEntries(
  store: Store,
  which: readonly CommitmentId[] | 'all',
  today: IsoDate,
): Promise<readonly DueEntry[]> {
  if (which !== 'all') return dueEntries(store, which);
  const { toCome, passed } = await readDue(store, today, MOST_IN_CALENDAR);
  return [...passed.entries.toReversed(), ...toCome.entries];
}
