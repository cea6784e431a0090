// Everything that the reader wrote.
export { BODY_LIMIT as bodyLimit } from '@/lib/notes';
export { about, all, bin, sheets, steps, unsaved } from './listed';
export { noteActs as acts } from './note-acts';
export { notebookActs as actsOnMany } from './notebook-acts';
export { linkNames } from './read-links';
export { readNotes as on } from './read-notes';
