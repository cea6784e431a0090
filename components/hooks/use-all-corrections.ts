import { useCallback } from 'preact/hooks';

import { reader } from '@/lib/app';
import type { Store } from '@/lib/app';
import type { CorrectionId, IsoInstant, ListedCorrection, ListedNotAName, Changed } from '@/lib/model';

import type { CorrectionsProps } from '../pages/corrections-view';
import type { View } from '../states/view';
import { openOf, useStore } from './store-provider';
import { useWatched } from './use-watched';

/** Everything that the reader put right, on whichever page, and the way back. @param changed told after each change */
export function useAllCorrections(
  now: () => IsoInstant,
  changed: () => void,
): {
  readonly corrections: View<readonly ListedCorrection[]>;
  readonly notNames: readonly ListedNotAName[];
  readonly onBringBack: (id: CorrectionId) => Promise<Changed>;
  readonly onNameAgain: (name: ListedNotAName) => Promise<Changed>;
  readonly onReadIn: CorrectionsProps['onReadIn'];
  readonly onTakeBack: CorrectionsProps['onTakeBack'];
} {
  const store = openOf(useStore());
  const corrections = useWatched('all corrections', reader.corrections.all);
  const names = useWatched('not names', reader.corrections.notNames);
  const told = useCallback(
    async (change: (open: Store, at: IsoInstant) => Promise<Changed>): Promise<Changed> => {
      if (store === undefined) return 'storage full';
      const outcome = await change(store, now());
      if (outcome === 'saved') changed();
      return outcome;
    },
    [store, now, changed],
  );
  return {
    corrections,
    notNames: names.state === 'ready' ? names.data : [],
    onBringBack: (id) => told((open, at) => reader.bringBack(open, [id], at)),
    onNameAgain: (name) => told((open, at) => reader.takeForNameAgain(open, name, at)),
    onReadIn: async (chosen) => {
      if (store === undefined) return 'storage full';
      const became = await reader.readInCorrections(store, chosen, now());
      if (became !== 'storage full') changed();
      return became;
    },
    onTakeBack: async (change) => {
      if (store === undefined) return 'changed since';
      const became = await reader.takeBack(store, change);
      if (became === 'taken back') changed();
      return became;
    },
  };
}
