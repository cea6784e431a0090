import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { KeptPage, PageFacts } from '@/lib/model';
import { pageKey } from '@/lib/page';

/** Two documents of which none has a day, or both have one day, are no pair: their words are not read. */
function isNear({ facts }: KeptPage, { published }: PageFacts): boolean {
  return published !== undefined && facts.published !== undefined && facts.published !== published;
}

interface Near {
  /** The page itself, where it is kept. */
  readonly own?: KeptPage;
  /** The kept pages that may report on it, or that it may report on: their words are read. */
  readonly near: readonly KeptPage[];
}

/** What is kept beside a page that is being read, known by its days alone. */
export async function nearPages(store: Store, facts: PageFacts): Promise<Near> {
  const here = pageKey(facts);
  const pages = await library.keptPages.all(store);
  const own = pages.find(({ page }) => page === here);
  return {
    near: pages.filter((one) => one.page !== here && isNear(one, facts)),
    ...(own === undefined ? {} : { own }),
  };
}

/** Whether any kept page may be a pair with this one. */
export async function hasNear(store: Store, facts: PageFacts): Promise<boolean> {
  return (await nearPages(store, facts)).near.length > 0;
}
