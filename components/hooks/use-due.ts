import { useCallback, useMemo, useState } from 'preact/hooks';

import { reader } from '@/lib/app';
import type { CommitmentId, DueEntry, IsoDate } from '@/lib/model';

import type { DueList } from '../corpus/corpus-context';
import type { AllDatesView } from '../watch/AllDates';
import { useFault } from '../states/use-fault';
import { openOf, useStore } from './store-provider';
import { useLoaded } from './use-loaded';
import { useWatched } from './use-watched';

const load = () => import('./due-reading');

/** So many of each kind are shown at first, and so many more each time. */
const SHOWN = 50;

/** The next few of what is due, read while they are open. @param save gives the browser a calendar file of these */
export function useDue(today: IsoDate, save: (entries: readonly DueEntry[]) => void): DueList {
  const store = openOf(useStore());
  const fail = useFault();
  const [isOpen, setOpen] = useState(false);
  const reading = useLoaded(load, isOpen ? 'wanted' : 'not yet');
  const view = useWatched(isOpen && reading !== undefined ? `due ${today}` : undefined, async (opened) => {
    const { next } = reading ?? (await load());
    return next(opened, today);
  });
  const addToCalendar = useCallback(
    (which: readonly CommitmentId[] | 'all') => {
      if (store === undefined) return;
      load()
        .then(({ dated }) => dated(store, which, today))
        .then(save)
        .catch(fail);
    },
    [store, today, save, fail],
  );
  return useMemo(
    () => ({
      open: () => setOpen(true),
      close: () => setOpen(false),
      addToCalendar,
      ...(isOpen ? { due: view } : {}),
    }),
    [view, isOpen, addToCalendar],
  );
}

/** Everything with a date or an event on this computer, read once it is opened, so many of each kind at first. */
export function useAllDates(today: IsoDate): AllDatesView {
  const [most, setMost] = useState<number>();
  const view = useWatched(most === undefined ? undefined : `all dates ${today} ${most}`, async (open) =>
    reader.due(open, today, most ?? SHOWN),
  );
  return useMemo(
    () => ({
      open: () => setMost((count) => count ?? SHOWN),
      more: () => setMost((count = 0) => count + SHOWN),
      ...(most === undefined ? {} : { view }),
    }),
    [view, most],
  );
}
