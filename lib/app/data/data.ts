// The data of this computer: saved and brought back, forgotten, brought in, changed.
export { onLeftOut, unreadable } from '@/lib/db';
export { claims } from './claims';
export { forgetEverything } from './forget-everything';
export { bringBackPage, forgetPage, rememberPage, takeOutPage } from './forget-page';
export * as imports from './imports';
export { changeOf, keptPage } from './kept';
export { acceptLoss } from './mark-data';
export { packs } from './packs';
export { readChanges as changes } from './read-changes';
export { compareBackup, lastBackup, readIn, restore } from './restore';
export { saveBackup } from './save-backup';
