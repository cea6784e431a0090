// What is read of a publication: loaded where the page of the tab is a part of one.
import { publications } from '@/lib/app';
import type { Store } from '@/lib/app';
import type { PageFacts } from '@/lib/model';

/** The publication around a page, and the notes on its other parts. */
export async function around(store: Store, page: PageFacts, hash: string | undefined) {
  const [publication, elsewhere] = await Promise.all([
    publications.known(store, page),
    publications.notesElsewhere(store, page, hash),
  ]);
  return { publication, elsewhere };
}
