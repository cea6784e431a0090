// What ships in areas, what was read, kept and brought in, how much of it there is, and how all of it is forgotten.
export { forget } from './forget';
export { imports } from './imports';
export * as keptPages from './kept-pages';
export { pageJoins } from './page-joins';
export { packs } from './packs';
export * as publicationParts from './publication-parts';
export { areas } from './plant-areas';
export { readings } from './readings';
export { searchPieces } from './search-pieces';
export { searchSources } from './search-sources';
export { standing } from './standing';
