import { useCallback } from 'preact/hooks';

import { data } from '@/lib/app';

import { openOf, triedOf, useStore } from './store-provider';

/** Takes everything of the reader's from this computer; of data that cannot be opened, the data as a whole. */
export function useForgetEverything(): () => Promise<void> {
  const state = useStore();
  return useCallback(async () => {
    const tried = await triedOf(state);
    // data of a newer build are not touched; the page offers no way here for them
    if (tried.is !== 'newer data') await data.forgetEverything(openOf(tried));
  }, [state]);
}
