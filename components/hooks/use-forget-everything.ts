import { useCallback } from 'preact/hooks';

import { data } from '@/lib/app';

import { openOf, useStore } from './store-provider';

/** Takes everything of the reader's from this computer; of data that cannot be opened, the data as a whole. */
export function useForgetEverything(): () => Promise<void> {
  const state = useStore();
  return useCallback(async () => {
    if (state.is === 'open' || state.is === 'failed') await data.forgetEverything(openOf(state));
  }, [state]);
}
