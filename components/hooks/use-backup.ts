import { backup } from '@/lib/db';
import type { IsoInstant } from '@/lib/model';

import { saveBackup } from './save-backup';
import type { GiveBackup } from './save-backup';
import { useStore } from './store-room';
import { useFault } from './use-fault';
import { useWatched } from './use-watched';

/** When the last backup was made, the way to make one, and how the data stand. */
export function useBackup(now: () => IsoInstant, give: GiveBackup) {
  const state = useStore();
  const fail = useFault();
  const view = useWatched('backup', backup.last);
  return {
    last: view.state === 'ready' ? view.data : { changes: 0 },
    store: state.is,
    onSave: () => {
      if (state.is !== 'opening') saveBackup(state, give, now()).catch(fail);
    },
  };
}
