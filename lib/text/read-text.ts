import { BlockWriter } from './block-writer';
import type { Place } from './block-writer';
import { headingLevel, isBlock } from './borders';
import { isNoText } from './no-text';
import type { PageText } from './page-text';
import { ELEMENT, TEXT, isCounted } from './raw-texts';

/** A block-level element that we are inside of, and how much raw text stood before it. */
interface Open extends Place {
  readonly before: number;
}

/**
 * Reads the bodies of a page into one text, and keeps the way back from every character to the page. White space of any
 * kind and `<br>` become one space; soft hyphens, zero-width spaces and `<wbr>` nothing; two newlines stand between
 * blocks, and between list items, cells and rows. Left out is what `NO_TEXT` names. Words, dashes, quote marks and
 * diacritics stay as they are. Reads the DOM and writes nothing; asks for no layout; time grows with the page.
 * @param bodies as `bodiesOf` gives them: in document order, none inside another
 */
export function readText(bodies: readonly Element[]): PageText {
  const writer = new BlockWriter();
  for (const body of bodies) {
    readBody(body, writer);
    writer.endBlock();
  }
  const { text, blocks } = writer.finish();
  const headings = blocks.filter((block) => block.heading !== undefined).map((block) => block.span);
  return { reading: { text, headings }, blocks };
}

/** Visits every node under `root` in document order, without recursion: a hostile page may nest deeper than the stack. */
function visit(root: Element, enter: (node: Node) => void, leave: (node: Node) => void): void {
  let node: Node | null = root.firstChild;
  while (node && node !== root) {
    enter(node);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node);
    }
    if (node && node !== root) node = node.nextSibling;
  }
}

function readBody(body: Element, writer: BlockWriter): void {
  const opened: Open[] = [{ element: body, before: 0, heading: undefined }];
  let raw = 0;
  /** The element that is passed over at the moment: its text counts as raw, and is not read. */
  let passed: Node | undefined;

  const enter = (node: Node): void => {
    const place = opened.at(-1);
    if (!place) return;
    if (node.nodeType === TEXT && isCounted(node)) {
      const words = node.nodeValue ?? '';
      if (!passed) writer.write(place, words, raw - place.before);
      raw += words.length;
    } else if (node.nodeType === ELEMENT && !passed) {
      const element = node as Element;
      const name = element.localName;
      if (isBlock(name)) writer.endBlock();
      if (isNoText(element, name)) passed = element;
      else if (name === 'br') writer.breakLine(raw - place.before);
      else if (isBlock(name)) opened.push({ element, before: raw, heading: headingLevel(name) ?? place.heading });
    }
  };
  const leave = (node: Node): void => {
    if (passed && passed !== node) return;
    if (opened.at(-1)?.element === node) opened.pop();
    if (node.nodeType === ELEMENT && isBlock((node as Element).localName)) writer.endBlock();
    passed = undefined;
  };
  visit(body, enter, leave);
}
