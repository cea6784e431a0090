// A publication that GOV.UK shows as several pages: its parts, and the notes on them.
export { readNotesElsewhere as notesElsewhere } from './notes-elsewhere';
export { readPublication as known } from './read-publication';
