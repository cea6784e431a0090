import { useMemo } from 'preact/hooks';

import { pages } from '@/lib/app';
import { t } from '@/lib/language';
import type { AnalysisKey, Finds } from '@/lib/model';

import type { View } from '../states/view';
import { useWatched } from './use-watched';

const notKept = (): string =>
  t('What was found on this page is no longer kept. Your notes are safe. Read the page again.');

/** What was found on a text. @param readAgain has the page read once more, where its finds are no longer kept */
export function useFinds(key: AnalysisKey | undefined, readAgain: () => void): View<Finds> {
  const view = useWatched(key, async (store) => (key === undefined ? undefined : pages.finds(store, key)));
  return useMemo((): View<Finds> => {
    if (view.state !== 'ready') return view;
    if (view.data === undefined) return { state: 'error', say: notKept(), retry: readAgain };
    return { state: 'ready', data: view.data };
  }, [view, readAgain]);
}
