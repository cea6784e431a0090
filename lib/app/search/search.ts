// The search over everything on this computer.
export { bringUpToDate, countKinds as count, openKeptIndex as open, saveKeptIndex as save } from './kept-index';
export { bringBack, listRows as list, takeOut } from './list-rows';
export { nothingKnown } from './read-found';
export { readResults as results } from './read-results';
