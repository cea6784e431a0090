// What is read of the page of a tab.
export { takenIn } from './keep-pages';
export { finds } from './kept-finds';
export { readKnown as known } from './read-known';
export { readSuggestions as suggestions } from './read-suggestions';
