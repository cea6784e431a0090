import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { ImportItem, PageKey } from '@/lib/model';

type Arrived = Parameters<typeof library.imports.arrive>[2];
type Settled = Parameters<typeof library.imports.settle>[2];

/** The store's side of one import: its queue, and where what arrives is kept. */
export function importQueue(store: Store, job: string) {
  const { imports } = library;
  return {
    next: () => imports.next(store, job),
    isHeld: (page: PageKey, updatedAt: string) => imports.isHeld(store, page, updatedAt),
    arrive: (item: ImportItem, arrived: Arrived) => imports.arrive(store, item, arrived),
    settle: (item: ImportItem, settled: Settled) => imports.settle(store, item, settled),
  };
}
