export { readText } from './read-text';
export { rangeOf, spanOf } from './ranges';
export { piecesOf } from './pieces';
export type { PageText } from './page-text';
