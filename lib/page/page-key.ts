import type { PageFacts, PageKey } from '@/lib/model';

/**
 * What notes hang on: content id, locale and part; the address only where the page prints no content id. A page that is
 * moved or renamed keeps its notes, and a translation, which shares the content id, does not get them.
 * Where it was decided which page it is, that one.
 */
export function pageKey({ key: taken, contentId, locale, part, address }: PageFacts): PageKey {
  if (taken !== undefined) return taken;
  const key = contentId === undefined ? address : [contentId, locale, ...(part === undefined ? [] : [part])].join('/');
  return key as PageKey;
}

/** What a page says of itself, without the address that it gives itself: it stands where the browser found it. */
export function asFound({ foundAt, ...facts }: PageFacts): PageFacts {
  return foundAt === undefined ? facts : { ...facts, address: foundAt };
}
