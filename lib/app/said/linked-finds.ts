import { linkCommitments } from '@/lib/corpus';
import { corpus } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Finds, PageFacts } from '@/lib/model';

/** The finds of a page, each commitment with the stored one that it is now: the reader may have saved one since. */
export async function linkedFinds(store: Store, finds: Finds, page: PageFacts): Promise<Finds> {
  const quotes = finds.commitments.flatMap(({ quote, given }) => [
    quote,
    ...(given === undefined ? [] : [given.quote]),
  ]);
  const [saying, here] = await Promise.all([
    corpus.commitmentsSaying(store, quotes),
    corpus.commitmentsOfPage(store, [page.address, `${page.address}/`]),
  ]);
  const others = here.commitments.filter(({ id }) => !saying.commitments.some((one) => one.id === id));
  return linkCommitments(
    finds,
    {
      commitments: [...others, ...saying.commitments],
      documents: [...here.documents, ...saying.documents],
    },
    page,
  );
}
