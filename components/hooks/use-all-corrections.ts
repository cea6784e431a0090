import { useCallback } from 'preact/hooks';

import { reader } from '@/lib/app';
import type { CorrectionId, IsoInstant, ListedCorrection } from '@/lib/model';

import type { Changed } from '../corpus/corpus-context';
import type { View } from '../states/view';
import { openOf, useStore } from './store-provider';
import { useWatched } from './use-watched';

/** Everything that the reader put right, on whichever page, and the way back. @param changed told after each change */
export function useAllCorrections(
  now: () => IsoInstant,
  changed: () => void,
): {
  readonly corrections: View<readonly ListedCorrection[]>;
  readonly onBringBack: (id: CorrectionId) => Promise<Changed>;
} {
  const store = openOf(useStore());
  const corrections = useWatched('all corrections', reader.corrections.all);
  const onBringBack = useCallback(
    async (id: CorrectionId): Promise<Changed> => {
      if (store === undefined) return 'storage full';
      const outcome = await reader.bringBack(store, [id], now());
      if (outcome === 'saved') changed();
      return outcome;
    },
    [store, now, changed],
  );
  return { corrections, onBringBack };
}
