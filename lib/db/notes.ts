// Notes: read, written, deleted, and what was done with them.
export { deleteAll, deleted, emptyBin, remove as delete, restore } from './bin';
export { about, all, count, get, history, latestChanged, on } from './read-notes';
export { place, save, saveAll } from './save-notes';
export { latest, takeBack } from './steps';
