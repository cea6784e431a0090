export { compileGazetteer } from './names/gazetteer';
export type { Gazetteer } from './names/gazetteer';
export { entityIdOf, joinEntities, withOwnNames } from './names/entities';
export type { NamesFile } from './names/entities';
export { findMentions } from './names/find-mentions';
export { resolveDate } from './dates/resolve-date';
export { bindsToDay } from './tables/binding-deadlines';
export { readClauses } from './clauses/read-clauses';
export { sentencesOf } from './clauses/sentences';
