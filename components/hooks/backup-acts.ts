import type { IsoInstant } from '@/lib/model';

import type { PanelActs } from '../panel/panel-view';
import { saveBackup } from './save-backup';
import type { GiveBackup } from './save-backup';
import type { StoreState } from './store-room';

/** The way to a backup, where there is a store to back up and a browser to take the file. */
export function backupActs(
  store: StoreState,
  give: GiveBackup | undefined,
  now: () => IsoInstant,
  fail: (fault: unknown) => void,
): Pick<PanelActs, 'saveBackup'> {
  if (give === undefined || store.is !== 'open') return {};
  const open = store.store;
  return { saveBackup: () => void saveBackup(open, give, now()).catch(fail) };
}
