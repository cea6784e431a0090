export { speak, languageNow, t, plural, rich, told, worded } from './language';
export { listWords } from './list';
export type { Catalogue, Messages } from './language';
