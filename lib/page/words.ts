/** Longer facts are cut: a page's title is its own claim, and a hostile one may be endless. */
const LONGEST_FACT = 500;
/** So much of an element is looked at for its words, characters and nodes: white space is more than words. */
const LONGEST_LOOK = 10_000;
const MOST_NODES = 500;
/** So many elements are looked at for one fact: more than any page has where a fact stands. */
const MOST_ELEMENTS = 50;
const SPACES = /\s+/g;

/** The first elements of a kind, for a hostile page has them without end. */
export function firstOf(root: ParentNode, selector: string): readonly Element[] {
  return [...root.querySelectorAll(selector)].slice(0, MOST_ELEMENTS);
}

/** The words of an element on one line; a `<br>` is a space ("Department<br>for Transport"). */
export function wordsOf(element: Element): string {
  const words: string[] = [];
  let length = 0;
  const walker = element.ownerDocument.createTreeWalker(element, /* NodeFilter.SHOW_ELEMENT | SHOW_TEXT */ 5);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const said = node.nodeName.toLowerCase() === 'br' ? ' ' : (node.nodeValue ?? '');
    words.push(said);
    length += said.length;
    if (length > LONGEST_LOOK || words.length > MOST_NODES) break;
  }
  return onOneLine(words.join(''));
}

/** White space of any kind as one space, none at the ends, and no more than `LONGEST_FACT` characters. */
export function onOneLine(text: string): string {
  const line = text.slice(0, LONGEST_LOOK).replaceAll(SPACES, ' ').trim();
  return line.length <= LONGEST_FACT ? line : `${line.slice(0, LONGEST_FACT - 1).trimEnd()}…`;
}

/** What a `<meta>` of the head says, by its `name` or `property`. */
export function metaOf(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  const content = meta?.getAttribute('content')?.trim() ?? '';
  return content === '' ? undefined : content;
}
