import type { PartNamed } from '@/lib/model';

import { ofGovUk } from './address';
import { wordsOf } from './words';

/** The contents list of a guide, beside its text; of a page in one part there is none. */
const ITEMS = '.part-navigation-container nav li, .part-navigation nav li, nav.part-navigation li';
/** More parts than any guide has: a hostile page may list without end. */
const MOST = 200;

/** The parts of a guide as its contents list names them. The part that is shown is no link there: its address is the page's. */
export function contentsOf(document: Document, address: string): readonly PartNamed[] {
  const named = [...document.querySelectorAll(ITEMS)].slice(0, MOST).flatMap((item) => {
    const link = item.querySelector('a[href]');
    const title = wordsOf(link ?? item);
    const at = link === null ? address : ofGovUk(link.getAttribute('href'));
    return at === undefined || title === '' ? [] : [{ title, address: at }];
  });
  return named.length > 1 ? named : [];
}
