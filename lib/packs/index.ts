export { writePack } from './write-pack';
export { readPack } from './read-pack';
export type { Pack, PackAbout, PackCorpus } from './pack';
export { packIdOf } from './pack';
