import { mine } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { CorrectionId, IsoInstant, ListedNotAName } from '@/lib/model';

import { lookFor } from '../look-for/look-for';
import { datedEntries, readDue } from './read-due';
import { readDueNext } from './read-due-next';
import { readerActs } from './reader-acts';
import { readWatched } from './read-watched';
import { righting } from './righting';
import { wordsToSearch } from './words-to-search';

/** Brings what was put right back as the finder gave it, where no page is open. */
async function bringBack(
  store: Store,
  ids: readonly CorrectionId[],
  at: IsoInstant,
): Promise<'saved' | 'storage full'> {
  const takesOut = await mine.corrections.some(store, ids);
  const written = await mine.keep(store, { ...(await righting(store, { adds: [], takesOut })), at });
  return written.saved ? 'saved' : 'storage full';
}

/** Words that were said to be no name may be one again, on every page. */
async function takeForNameAgain(
  store: Store,
  { id, words }: ListedNotAName,
  at: IsoInstant,
): Promise<'saved' | 'storage full'> {
  const takesOut = [{ from: 'notNames', id }] as const;
  const written = await mine.keep(store, { what: 'correction taken out', about: words, at, rows: {}, takesOut });
  return written.saved ? 'saved' : 'storage full';
}

/** What the reader does to the corpus, and what waits there. */
export const reader = {
  acts: readerActs,
  lookFor,
  wordsToSearch,
  /** Selected words that wait to be told what they are. */
  clips: mine.clips.waiting,
  /** The last change that can be taken back. */
  lastChange: mine.last,
  /** What the reader put right: on one page, or on all. */
  corrections: mine.corrections,
  bringBack,
  takeForNameAgain,
  due: readDue,
  dueNext: readDueNext,
  dated: datedEntries,
  watched: readWatched,
  /** What is watched, without what is known of it. */
  watching: mine.watched,
};
