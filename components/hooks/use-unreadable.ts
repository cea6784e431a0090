import { useCallback, useEffect, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import type { Store } from '@/lib/app';
import type { Changed, IsoInstant, StoredUnreadable } from '@/lib/model';

import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';

const isSame = (one: StoredUnreadable, other: StoredUnreadable): boolean =>
  one.table === other.table && one.at === other.at;

/** Everything that no view shows because it cannot be read, and the ways to take it out and bring it back. */
export function useUnreadable(
  now: () => IsoInstant,
  changed: () => void,
): {
  readonly rows: readonly StoredUnreadable[] | undefined;
  readonly takenOut: readonly StoredUnreadable[];
  readonly onTakeOut: (row: StoredUnreadable) => Promise<Changed>;
  readonly onBringBack: (row: StoredUnreadable) => Promise<Changed>;
} {
  const store = openOf(useStore());
  const fail = useFault();
  const [rows, setRows] = useState<readonly StoredUnreadable[]>();
  const [takenOut, setTakenOut] = useState<readonly StoredUnreadable[]>([]);
  // all there is is looked through: at the opening of the page and after each act, not after each change of anything
  const look = useCallback(async (open: Store): Promise<void> => setRows(await data.unreadable.all(open)), []);
  useEffect(() => {
    if (store !== undefined) look(store).catch(fail);
  }, [store, look, fail]);
  const act = async (
    change: (open: Store) => ReturnType<typeof data.unreadable.takeOut>,
    then: (before: readonly StoredUnreadable[]) => readonly StoredUnreadable[],
  ): Promise<Changed> => {
    if (store === undefined) return 'storage full';
    const written = await change(store);
    if (!written.saved) return 'storage full';
    setTakenOut(then);
    await look(store);
    changed();
    return 'saved';
  };
  return {
    rows,
    takenOut,
    onTakeOut: (row) =>
      act(
        (open) => data.unreadable.takeOut(open, row, now()),
        (before) => [row, ...before],
      ),
    onBringBack: (row) =>
      act(
        (open) => data.unreadable.bringBack(open, row),
        (before) => before.filter((one) => !isSame(one, row)),
      ),
  };
}
