import type { PageBounds, TooLong } from '@/lib/model';

/**
 * Whether a document has more elements, or deeper ones, than are read. Asked before anything else is: the signs of a
 * page are looked for in all of it. Stops at the first that is too many; time is bounded by `elements`.
 */
export function tooLarge(document: Document, { elements, depth }: PageBounds): TooLong | undefined {
  if (document.getElementsByTagName('*').length > elements) return { tooLong: 'elements' };
  // a walker cannot be misled by a form whose fields are called `firstChild` or `nextSibling`
  const walker = document.createTreeWalker(document, /* NodeFilter.SHOW_ELEMENT */ 1);
  let level = 0;
  let isInside = true;
  while (isInside) {
    if (walker.firstChild() !== null) level += 1;
    else {
      while (isInside && walker.nextSibling() === null) {
        isInside = walker.parentNode() !== null && level > 0;
        level -= 1;
      }
    }
    if (level > depth) return { tooLong: 'depth' };
  }
  return undefined;
}
