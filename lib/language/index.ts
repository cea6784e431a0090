export { speak, languageNow, t, plural, rich, worded } from './language';
export type { Catalogue, PluralForms, Values } from './language';
