// What the reader does to the corpus, and what waits there.
export { lookFor } from '../look-for/look-for';
export { subjectOfEntry, subjectOfFind } from '../look-for/subject-of';
export { bringBack, takeBack, takeForNameAgain } from './bring-back';
export { datedEntries as dated, readDue as due } from './read-due';
export { readDueNext as dueNext } from './read-due-next';
export { readerActs as acts } from './reader-acts';
export { readWatched as watched } from './read-watched';
export { readInCorrections } from './read-in-corrections';
export { clips, corrections, lastChange, watching } from './waiting';
export { wordsToSearch } from './words-to-search';
