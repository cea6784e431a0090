/** Longer facts are cut: a page's title is its own claim, and a hostile one may be endless. */
const LONGEST_FACT = 500;
const SPACES = /\s+/g;

/** The words of an element on one line; a `<br>` is a space ("Department<br>for Transport"). */
export function wordsOf(element: Element): string {
  const words: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, /* NodeFilter.SHOW_ELEMENT | SHOW_TEXT */ 5);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeName.toLowerCase() === 'br') words.push(' ');
    else words.push(node.nodeValue ?? '');
  }
  return onOneLine(words.join(''));
}

/** White space of any kind as one space, none at the ends, and no more than `LONGEST_FACT` characters. */
export function onOneLine(text: string): string {
  const line = text.replaceAll(SPACES, ' ').trim();
  return line.length <= LONGEST_FACT ? line : `${line.slice(0, LONGEST_FACT - 1).trimEnd()}…`;
}

/** What a `<meta>` of the head says, by its `name` or `property`. */
export function metaOf(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  const content = meta?.getAttribute('content')?.trim() ?? '';
  return content === '' ? undefined : content;
}
