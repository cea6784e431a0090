/** Text nodes whose parent is one of these are not counted: mark.js does not see them either. */
const UNCOUNTED: ReadonlySet<string> = new Set(['script', 'style', 'title', 'head', 'html']);

/** Node types by number: the page's globals may not be ours (a parsed file, a frame). */
export const ELEMENT = 1;
export const TEXT = 3;

/** Whether this text node belongs to the raw text. */
export function isCounted(text: Node): boolean {
  const parent = text.parentNode;
  return parent !== null && !UNCOUNTED.has(parent.nodeName.toLowerCase());
}

/**
 * The text nodes that make up the raw text of an element, in document order: every one under it but those directly in
 * script, style, title, head or html, as mark.js counts them for `markRanges` (its `getTextNodes`). Hidden text and
 * white space between blocks are counted, though they are not read.
 */
export function* rawTexts(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, /* NodeFilter.SHOW_TEXT */ 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isCounted(node)) yield node as Text;
  }
}
