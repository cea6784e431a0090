export { readText } from './read-text';
export { rangeOf, spanOf } from './ranges';
export { piecesOf } from './pieces';
export type { PageText, TextBlock, Run } from './page-text';
export type { Piece } from './pieces';
