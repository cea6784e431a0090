import { useCallback, useMemo, useState } from 'preact/hooks';

import { reader } from '@/lib/app';
import type { CommitmentId, DueEntry, IsoDate } from '@/lib/model';

import type { DueList } from '../corpus/corpus-context';
import { useStore } from './store-provider';
import { useFault } from './use-fault';
import { useWatched } from './use-watched';

/** So many of each kind are shown at first, and so many more each time. */
const SHOWN = 50;

/** What is due across the corpus, read while it is open. @param save gives the browser a calendar file of these */
export function useDue(today: IsoDate, save: (entries: readonly DueEntry[]) => void): DueList {
  const state = useStore();
  const fail = useFault();
  const store = state.is === 'open' ? state.store : undefined;
  const [most, setMost] = useState<number>();
  const view = useWatched(most === undefined ? undefined : `due ${today} ${most}`, async (open) =>
    reader.due(open, today, most ?? SHOWN),
  );
  const addToCalendar = useCallback(
    (which: readonly CommitmentId[] | 'all') => {
      if (store !== undefined) reader.dated(store, which, today).then(save, fail);
    },
    [store, today, save, fail],
  );
  return useMemo(
    () => ({
      open: () => setMost(SHOWN),
      close: () => setMost(undefined),
      more: () => setMost((count = 0) => count + SHOWN),
      addToCalendar,
      ...(most === undefined ? {} : { due: view }),
    }),
    [view, most, addToCalendar],
  );
}
