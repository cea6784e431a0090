import { mine } from '@/lib/db';

/** Selected words that wait to be told what they are. */
export const clips = mine.clips.waiting;
/** The last change that can be taken back. */
export const lastChange = mine.last;
/** What the reader put right: on one page, or on all. */
export const corrections = mine.corrections;
/** What is watched, without what is known of it. */
export const watching = mine.watched;
