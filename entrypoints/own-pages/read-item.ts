import type { ContentItem } from '@/lib/govuk-api';
import { PAGE_BOUNDS, fingerprint } from '@/lib/model';
import type { PageFacts, PageKey, Reading } from '@/lib/model';
import { pageKey } from '@/lib/page';
import { readText } from '@/lib/text';

/** One page of an item, read. */
export interface ItemPage {
  readonly key: PageKey;
  readonly facts: PageFacts;
  readonly reading: Reading;
  readonly hash: string;
}

export type ItemPages =
  | { readonly read: true; readonly pages: readonly ItemPage[] }
  | { readonly read: false; readonly because: string };

const ORIGIN = 'https://www.gov.uk';

/** `policy_paper` → "Policy paper". */
export function shown(kind: string): string {
  const words = kind.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function factsOf(item: ContentItem, part: string | undefined, title: string): PageFacts {
  const { path, contentId, locale, kind, published, updated, publisher } = item;
  return {
    address: ORIGIN + path + (part === undefined ? '' : `/${part}`),
    contentId,
    locale,
    ...(part === undefined ? {} : { part }),
    verdict: 'annotate',
    kind,
    kindShown: shown(kind),
    title,
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    ...(publisher === undefined ? {} : { publisher }),
    reason: 'You brought this document in from GOV.UK.',
    attachments: [],
  };
}

/**
 * Reads the bodies of a content item as the text of its page would be read. A document made by `DOMParser` runs no
 * script, loads nothing and is never shown.
 */
export function readItem(item: ContentItem, parser: Pick<DOMParser, 'parseFromString'>): ItemPages {
  if (!/^en\b/i.test(item.locale))
    return {
      read: false,
      because: `It is in ${new Intl.DisplayNames('en-GB', { type: 'language' }).of(item.locale) ?? item.locale}. Pledgemark reads English only.`,
    };
  const pages = item.bodies.map(({ html, part, title }): ItemPage => {
    const { reading } = readText([parser.parseFromString(html, 'text/html').body]);
    const facts = factsOf(item, part, title);
    return { key: pageKey(facts), facts, reading, hash: fingerprint(reading.text) };
  });
  const readable = pages.filter(({ reading: { text } }) => text !== '' && text.length <= PAGE_BOUNDS.characters);
  if (readable.length > 0) return { read: true, pages: readable };
  const because = pages.some(({ reading }) => reading.text !== '')
    ? `It is longer than ${PAGE_BOUNDS.characters} characters.`
    : 'It has no text that Pledgemark can read.';
  return { read: false, because };
}
