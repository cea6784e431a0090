import { pages } from '@/lib/app';
import type { Finds, PageFacts, PageKnown } from '@/lib/model';

import type { View } from '../states/view';
import { useWatched } from './use-watched';

/** What the store knows of everything found under a key; loading until the finds are there. */
export function useRecords(
  key: string | undefined,
  finds: View<Finds>,
  page: PageFacts | undefined,
): View<PageKnown | undefined> {
  const found = finds.state === 'ready' ? finds.data : undefined;
  const isRead = key !== undefined && found !== undefined && page !== undefined;
  return useWatched(isRead ? key : undefined, async (store) =>
    found === undefined || page === undefined ? undefined : pages.known(store, found, page),
  );
}
