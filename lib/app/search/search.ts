// The search over everything on this computer.
export { countKinds as count, openKeptIndex as open } from './kept-index';
export { growIndex as grow } from './grow-index';
export { searchKept as find } from './search-kept';
export { bringBack, indexHead, searchedState, takeOut } from './search-state';
export { nothingKnown } from './read-found';
export { readFirst as first, readResults as results } from './read-results';
