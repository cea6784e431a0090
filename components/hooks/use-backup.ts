import { data } from '@/lib/app';
import type { GiveBackup } from '@/lib/app';
import type { IsoInstant } from '@/lib/model';

import type { StoreState } from './store-provider';
import { openOf, triedOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';
import { useWatched } from './use-watched';

/**
 * The way to a backup file, where there is a browser to take it; of data that cannot be opened, to what can be read.
 */
export function backupOf(
  store: StoreState,
  give: GiveBackup | undefined,
  now: () => IsoInstant,
  fail: (fault: unknown) => void,
): ((passphrase?: string) => void) | undefined {
  if (give === undefined) return undefined;
  const save = async (passphrase?: string): Promise<void> =>
    (await import('./backing-up')).saveBackup(openOf(await triedOf(store)), give, now(), passphrase);
  return (passphrase) => void save(passphrase).catch(fail);
}

/** When the last backup was made, the way to make one, and how the data stand. */
export function useBackup(now: () => IsoInstant, give: GiveBackup) {
  const state = useStore();
  const fail = useFault();
  const view = useWatched('backup', data.lastBackup);
  return {
    last: view.state === 'ready' ? view.data : { changes: 0 },
    store: state.is,
    onSave: () => backupOf(state, give, now, fail)?.(),
  };
}
