export { openStore, NewerData } from './open-store';
export { plantSeeds } from './plant-seeds';
export { corpus } from './corpus';
export { finds } from './finds';
export { notes } from './notes';
export { drafts } from './drafts';
export { library } from './library';
export { watch } from './watch';
export type { Store } from './schema';
