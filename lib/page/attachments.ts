import type { Attachment } from '@/lib/model';

import { isOnGovUk, pathOf } from './address';
import { wordsOf } from './words';

/** The title links of attachment boxes: the component's, and whitehall's of before 2021. */
const TITLE_LINKS = 'main .gem-c-attachment__title a[href], main .attachment .title a[href]';
/** More than any real page has: a hostile one may list without end. */
const MOST = 200;

/**
 * The documents that a page announces, as it lists them. `readable`: an HTML attachment, whose address continues the
 * page's own; files (PDF, spreadsheets) are not.
 */
export function attachmentsOf(document: Document, address: string): readonly Attachment[] {
  const below = `${pathOf(address)}/`;
  const found = new Map<string, Attachment>();
  for (const link of [...document.querySelectorAll(TITLE_LINKS)].slice(0, 5 * MOST)) {
    const href = link.getAttribute('href') ?? '';
    const title = wordsOf(link);
    if (title === '' || !URL.canParse(href, 'https://www.gov.uk')) continue;
    const url = new URL(href, 'https://www.gov.uk');
    if (!/^https?:$/.test(url.protocol) || url.href.length > 2000 || found.has(url.href)) continue;
    const readable = isOnGovUk(url.href) && below.length > 1 && url.pathname.startsWith(below);
    found.set(url.href, { title, address: url.href, readable });
    if (found.size === MOST) break;
  }
  return [...found.values()];
}
