export { readSteps, readText } from './read-text';
export { rangeOf, rangesIn, spanOf } from './ranges';
export { carriedOver } from './carried-over';
export { ownOf } from './own-of';
export { piecesOf } from './pieces';
export { firstWhere } from './page-text';
export type { PageText } from './page-text';
