export { exportNotes } from './export-notes';
export { toAnnotationCollection } from './annotation-collection';
export { readNotes } from './read-notes';
export type { NotesRead } from './read-notes';
export { compareNotes, chosenNotes } from './compare-notes';
export { makeBackup, readBackup } from './backup';
export { LOCK_BYTES } from './lock';
export { toCalendar } from './calendar';
export { correctionsFile } from './corrections-file';
