import type { SearchHit } from '@/lib/model';
import { findEntries } from '@/lib/search';

import { IndexMoved } from './kept-index';
import type { KeptIndex } from './kept-index';

/** Searches the kept index, the best first: of what is not held of it, the shelves of the query's words are read. */
export async function searchKept(index: KeptIndex, query: string): Promise<readonly SearchHit[]> {
  for (;;)
    try {
      return await findEntries(query, index);
    } catch (fault) {
      if (!(fault instanceof IndexMoved)) throw fault;
      await index.refresh();
    }
}
