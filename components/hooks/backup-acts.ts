import type { IsoInstant } from '@/lib/model';

import type { PanelActs } from '../panel/panel-view';
import { saveBackup } from './save-backup';
import type { GiveBackup } from './save-backup';
import type { StoreState } from './store-room';

/** The way to a backup, where there is a browser to take the file; of data that cannot be opened, to what can be read. */
export function backupActs(
  store: StoreState,
  give: GiveBackup | undefined,
  now: () => IsoInstant,
  fail: (fault: unknown) => void,
): Pick<PanelActs, 'saveBackup'> {
  if (give === undefined || store.is === 'opening') return {};
  return { saveBackup: () => void saveBackup(store, give, now()).catch(fail) };
}
