export { compileGazetteer } from './names/gazetteer';
export type { Gazetteer } from './names/gazetteer';
export { gazetteerWith, joinEntities, packShipped } from './names/entities';
export type { NamesFile } from './names/entities';
export type { PackedFirstWords } from './names/first-words';
export { findMentions } from './names/find-mentions';
export { resolveDate } from './dates/resolve-date';
export { readClauses } from './clauses/read-clauses';
