export { compileGazetteer } from './gazetteer';
export type { Gazetteer } from './gazetteer';
export { findMentions } from './find-mentions';
export { resolveDate } from './resolve-date';
export { joinEntities, entityIdOf } from './join-entities';
export type { NamesFile } from './join-entities';
export { withOwnNames } from './own-names';
