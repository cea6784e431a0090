import { compareTexts } from '@/lib/changes';
import { corpus, library, mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import { WATCH_GROUPS, isPageDocument, londonDay, pageDocumentId } from '@/lib/model';
import type {
  CommitmentFind,
  CorpusCommitment,
  DocumentId,
  DueEntry,
  IsoDate,
  PageKey,
  PageReading,
} from '@/lib/model';
import type { Said, TwoTexts, Watched, WatchGroup, WatchedChange, WatchedEntry, WatchedList } from '@/lib/model';

import { readSaid } from '../said/read-said';
import { dueEntries } from './read-due';

/** What falls due within so many months stands apart. */
const SOON_MONTHS = 2;
const DAY = 'YYYY-MM-DD'.length;

function monthsAfter(day: IsoDate, months: number): IsoDate {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, DAY) as IsoDate;
}

/** In which group a commitment stands: the first that fits, in the order of the list. @param on parts what is past from what is to come */
export function watchGroup(said: Said, change: WatchedChange | undefined, on: IsoDate): WatchGroup {
  const { day } = said.due;
  const isPast = day !== undefined && day < on;
  if (isPast && said.outcome === 'nobody looked') return 'past, nobody looked';
  if (day !== undefined && !isPast && day <= monthsAfter(on, SOON_MONTHS)) return 'due soon';
  if (change !== undefined) return 'changed';
  if (day === undefined) return 'no date';
  return isPast ? 'past, looked for' : 'later';
}

const inOrder = (a: WatchedEntry, b: WatchedEntry): number =>
  WATCH_GROUPS.indexOf(a.group) - WATCH_GROUPS.indexOf(b.group) ||
  (a.said.due.day ?? '').localeCompare(b.said.due.day ?? '') ||
  a.words.localeCompare(b.words, 'en');

/** The page that a stored document came with; nothing where it did not come with one. */
function pageOf(id: DocumentId): PageKey | undefined {
  const start = pageDocumentId('' as PageKey).length;
  return isPageDocument(id) ? (id.slice(start) as PageKey) : undefined;
}

interface Place {
  readonly entry: DueEntry;
  readonly commitment: CorpusCommitment;
  readonly since: Watched['since'];
}

/** What became of a commitment's words between two texts; nothing where the earlier one does not have them. */
function wordsOf(quote: string, { before, now }: TwoTexts): WatchedChange['words'] | 'same' {
  if (!before.reading.text.includes(quote)) return undefined;
  if (now.reading.text.includes(quote)) return 'same';
  const { reworded, removed } = compareTexts(before, now).commitments;
  const isIt = ({ quote: words }: CommitmentFind): boolean => words === quote;
  return reworded.find(({ was }) => isIt(was))?.runs ?? (removed.some(isIt) ? 'gone' : undefined);
}

/** Whether its page was read with other words since it is watched; not where both texts are held and have its words. */
async function changeOf(
  store: Store,
  { entry: { address }, commitment, since }: Place,
  readings: readonly PageReading[],
): Promise<WatchedChange | undefined> {
  const key = pageOf(commitment.document);
  const [reading] = readings
    .filter((one) => one.first > since)
    .filter(({ page, address: at }) => page === key || (address !== undefined && (at === address || page === address)))
    .toSorted((a, b) => b.first.localeCompare(a.first));
  if (reading === undefined) return undefined;
  const { page, hash, first, updated, before } = reading;
  const texts = await library.readings.textsOf(store, page, hash);
  const { quote } = commitment;
  const words = texts && quote !== undefined ? wordsOf(quote, texts) : undefined;
  if (words === 'same') return undefined;
  return {
    page,
    textHash: hash,
    seen: londonDay(Date.parse(first)),
    ...(updated === undefined || updated === before?.updated ? {} : { updated }),
    isKept: texts !== undefined,
    ...(words === undefined ? {} : { words }),
  };
}

/**
 * The day to which groups and distances are counted: today, for a list that is asked what falls due; the newest day of the
 * records where that is later, because a clock that stands before what is on record is wrong.
 */
function dayOfList(said: readonly Said[], today: IsoDate): IsoDate {
  return said.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), today);
}

/** The day as of which the list speaks: that of the records, or the day on which the reader last added to it. */
function asOfList(entries: readonly WatchedEntry[]): WatchedList['asOf'] {
  const latest = (days: readonly IsoDate[]): IsoDate | undefined => days.toSorted().at(-1);
  const records = latest(entries.map(({ said }) => said.asOf));
  const list = latest(entries.map(({ since }) => londonDay(Date.parse(since))));
  if (records === undefined || list === undefined) return undefined;
  return list >= records ? { day: list, is: 'of this list' } : { day: records, is: 'of the records' };
}

/** Everything that the reader watches, with what is said of it and what changed on its page since; one that is no longer held is left out. */
export async function readWatched(store: Store, today: IsoDate): Promise<WatchedList> {
  await corpus.state(store);
  const watched = await mine.watched(store);
  const ids = watched.map(({ id }) => id);
  const due = new Map((await dueEntries(store, ids)).map((entry) => [entry.id, entry]));
  const known = new Map((await readSaid(store, ids)).map(({ records }) => [records.commitment.id, records.commitment]));
  const places = watched.flatMap(({ id, since }): Place[] => {
    const [entry, commitment] = [due.get(id), known.get(id)];
    return entry === undefined || commitment === undefined ? [] : [{ entry, commitment, since }];
  });
  const readings = await library.readings.changed(store, {
    keys: new Set(places.flatMap(({ commitment }) => pageOf(commitment.document) ?? [])),
    addresses: new Set(places.flatMap(({ entry }) => entry.address ?? [])),
  });
  const on = dayOfList(
    places.map(({ entry }) => entry.said),
    today,
  );
  const entries: WatchedEntry[] = [];
  for (const place of places) {
    const { entry, commitment, since } = place;
    const change = await changeOf(store, place, readings);
    const { looked } = entry.said.status;
    entries.push({
      ...entry,
      since,
      strength: commitment.strength,
      group: watchGroup(entry.said, change, on),
      ...(looked === undefined ? {} : { looked: looked.on }),
      ...(change === undefined ? {} : { change }),
    });
  }
  const asOf = asOfList(entries);
  return { entries: entries.toSorted(inOrder), on, ...(asOf === undefined ? {} : { asOf }) };
}
