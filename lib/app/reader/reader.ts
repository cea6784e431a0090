import { mine } from '@/lib/db';

import { datedEntries, readDue } from './read-due';
import { readerActs } from './reader-acts';
import { wordsToSearch } from './words-to-search';

/** What the reader does to the corpus, and what waits there. */
export const reader = {
  acts: readerActs,
  wordsToSearch,
  /** Selected words that wait to be told what they are. */
  clips: mine.clips.waiting,
  /** The last change that can be taken back. */
  lastChange: mine.last,
  /** What the reader put right: on one page, or on all. */
  corrections: mine.corrections,
  due: readDue,
  dated: datedEntries,
};
