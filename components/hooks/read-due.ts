import { statusOf } from '@/lib/corpus';
import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CommitmentId, IsoDate } from '@/lib/model';

import type { Due, DueEntry, DueGroup } from '../corpus/due';
import { storedWords, withDocuments } from './read-asides';

/** Commitments as entries of what is due, in the order asked. */
async function entriesOf(store: Store, ids: readonly CommitmentId[], today: IsoDate): Promise<readonly DueEntry[]> {
  const records = await corpus.recordsFor(store, ids);
  const documents = await corpus.documents(store, [...new Set(records.map(({ commitment }) => commitment.document))]);
  const held = withDocuments(
    records.map(({ commitment }) => commitment),
    documents,
  );
  return held.flatMap((one, at): DueEntry[] => {
    const record = records[at];
    if (record === undefined) return [];
    const { id, words, document, date, address } = storedWords(one);
    const { schedule, headline } = statusOf(record, today);
    return [{ id, words, schedule, headline, document, date, ...(address === undefined ? {} : { address }) }];
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
    entries: await entriesOf(
      store,
      commitments.map(({ id }) => id),
      today,
    ),
    all,
  };
}

/** What is due across the corpus, no more than `most` of each kind. */
export async function readDue(store: Store, today: IsoDate, most: number): Promise<Due> {
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
  if (which !== 'all') return entriesOf(store, which, today);
  const { toCome, passed } = await readDue(store, today, MOST_IN_CALENDAR);
  return [...passed.entries.toReversed(), ...toCome.entries];
}
