export { openIndex, UnreadableIndex } from './open-index';
export type { SearchIndex } from './open-index';
export { commitmentEntry, nameEntry, evidenceEntry, documentEntry, noteEntry, pageEntries } from './entries';
export { excerptOf } from './excerpt';
export { difference } from './members';
