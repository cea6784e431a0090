import { useEffect, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import type { RowPlace } from '@/lib/app';
import type { StoredUnreadable } from '@/lib/model';

import { openOf, useStore } from './store-provider';
import { useLoaded } from './use-loaded';
import { useWatched } from './use-watched';

const load = () => import('./left-out-rows');
const NONE: readonly StoredUnreadable[] = [];

/** The rows that were left out of what this page has read, as long as they cannot be read. */
export function useLeftOut(): readonly StoredUnreadable[] {
  const store = openOf(useStore());
  const [places, setPlaces] = useState<readonly RowPlace[]>([]);
  useEffect(() => (store === undefined ? undefined : data.onLeftOut(store, setPlaces)), [store]);
  const key = places.length === 0 ? undefined : `left out ${places.length}`;
  const code = useLoaded(load, key === undefined ? 'not yet' : 'wanted');
  const rows = useWatched(code && key, async (open) => code?.rowsAt(open, places) ?? NONE);
  return rows.state === 'ready' ? rows.data : [];
}
