import type { Store } from '@/lib/db';
import { planOf } from '@/lib/look-for';
import type { LookSubject, PageKey } from '@/lib/model';

import { searchStored } from '../search/find-stored';

/** More texts are not read: they come one after the other out of the store, and go again. */
const MOST_PAGES = 30;

/**
 * The kept pages that are likeliest to say something of a commitment, by the search index: no text is read for it. Every
 * form of the commitment is looked for, and then its telling words in pairs, for few pages have all of them.
 */
export function pagesAbout(store: Store): (subject: LookSubject) => Promise<readonly PageKey[]> {
  const search = searchStored(store);
  return async (subject) => {
    const forms = planOf(subject).searches.map(({ words }) => words);
    const words = (forms[0] ?? '').split(' ');
    const pairs = words.flatMap((word, at) => (words[at + 1] === undefined ? [] : [`${word} ${words[at + 1] ?? ''}`]));
    const found = new Set<PageKey>();
    for (const query of [...forms, ...pairs]) {
      const hits = await search(query);
      for (const { kind, page } of hits) {
        if (found.size === MOST_PAGES) return [...found];
        if (kind === 'document' && page !== undefined) found.add(page as PageKey);
      }
    }
    return [...found];
  };
}
