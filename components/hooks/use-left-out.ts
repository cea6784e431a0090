import { useEffect, useState } from 'preact/hooks';

import { data } from '@/lib/app';
import type { RowPlace } from '@/lib/app';
import type { StoredUnreadable } from '@/lib/model';

import { openOf, useStore } from './store-provider';
import { useWatched } from './use-watched';

/** The rows that were left out of what this page has read, as long as they cannot be read. */
export function useLeftOut(): readonly StoredUnreadable[] {
  const store = openOf(useStore());
  const [places, setPlaces] = useState<readonly RowPlace[]>([]);
  useEffect(() => (store === undefined ? undefined : data.unreadable.onLeftOut(store, setPlaces)), [store]);
  const key = places.length === 0 ? undefined : `left out ${places.length}`;
  const rows = useWatched(key, (open) => data.unreadable.at(open, places));
  return rows.state === 'ready' ? rows.data : [];
}
