import { useMemo } from 'preact/hooks';

import { notebook, said } from '@/lib/app';
import { t } from '@/lib/language';
import type { CommitmentEntry, CommitmentId, Note } from '@/lib/model';

import type { View } from '../states/view';
import { useWatched } from './use-watched';

const unknown = (): string => t('This commitment is not on this computer. It may be in a pack that was taken out.');

/** Everything known of one commitment; empty where the store does not hold it. */
export function useEntry(id: CommitmentId): View<CommitmentEntry> {
  const view = useWatched(`entry ${id}`, (store) => said.entries(store, [id]));
  return useMemo((): View<CommitmentEntry> => {
    if (view.state !== 'ready') return view;
    const [entry] = view.data;
    return entry === undefined ? { state: 'empty', teach: unknown() } : { state: 'ready', data: entry };
  }, [view]);
}

/** The notes that the reader tied to it. */
export function useEntryNotes(id: CommitmentId): View<readonly Note[]> {
  return useWatched(`notes about ${id}`, (store) => notebook.about(store, id));
}
