import type { PageFacts, PageKey } from '@/lib/model';

/**
 * What notes hang on: content id, locale and part; the address only where the page prints no content id. A page that is
 * moved or renamed keeps its notes, and a translation, which shares the content id, does not get them.
 */
export function pageKey({ contentId, locale, part, address }: PageFacts): PageKey {
  const key = contentId === undefined ? address : [contentId, locale, ...(part === undefined ? [] : [part])].join('/');
  return key as PageKey;
}
