import type { PageBounds, TooLong } from '@/lib/model';

import { BlockWriter } from './block-writer';
import type { Place } from './block-writer';
import { headingLevel, isBlock, isReplaced } from './borders';
import { isNoText } from './no-text';
import type { PageText } from './page-text';
import { ELEMENT, TEXT, isCounted } from './raw-texts';

/** A block-level element that we are inside of, and how much raw text stood before it. */
interface Open extends Place {
  readonly before: number;
}

/** What of the bounds of a page holds for the text of its bodies. */
export type TextBounds = Pick<PageBounds, 'characters' | 'textNodes' | 'blocks' | 'blockCharacters'>;

const UNBOUNDED: TextBounds = {
  characters: Number.POSITIVE_INFINITY,
  textNodes: Number.POSITIVE_INFINITY,
  blocks: Number.POSITIVE_INFINITY,
  blockCharacters: Number.POSITIVE_INFINITY,
};

/** So many characters of a text node are read in one step. */
const STEP = 8_192;

/**
 * Reads the bodies of a page into one text, and keeps the way back from every character to the page. White space of any
 * kind and `<br>` become one space; soft hyphens, zero-width spaces and `<wbr>` nothing; two newlines stand between
 * blocks, list items, cells and rows, and where an image or a field of a form stands between words. Left out is what `NO_TEXT` names. Words, dashes, quote marks and
 * diacritics stay as they are. Reads the DOM and writes nothing; asks for no layout; time grows with the page.
 * @param bodies as `bodiesOf` gives them: in document order, none inside another
 */
export function readText(bodies: readonly Element[]): PageText {
  const steps = readSteps(bodies, UNBOUNDED);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if ('tooLong' in step.value) throw new RangeError(step.value.tooLong);
  return step.value;
}

/**
 * The same a step at a time: between two steps the page may answer its reader. Ends at the first bound that is passed;
 * what is more than the bound is not looked at. Where the page changes meanwhile, what is read may be neither its old
 * nor its new text: who reads in steps watches the page.
 */
export function* readSteps(bodies: readonly Element[], bounds: TextBounds): Generator<void, PageText | TooLong> {
  const writer = new BlockWriter(bounds);
  let textNodes = 0;
  let raw = 0;
  for (const body of bodies) {
    for (const words of readBody(body, writer)) {
      if (words !== undefined) {
        textNodes += 1;
        raw += words;
      }
      if (textNodes > bounds.textNodes) return { tooLong: 'textNodes' };
      if (raw > bounds.characters) return { tooLong: 'characters' };
      if (writer.tooLong !== undefined) return { tooLong: writer.tooLong };
      yield;
    }
    writer.endBlock();
  }
  const { text, blocks } = writer.finish();
  if (writer.tooLong !== undefined) return { tooLong: writer.tooLong };
  const headings = blocks.filter((block) => block.heading !== undefined).map((block) => block.span);
  return { reading: { text, headings }, blocks };
}

/** Visits every node under `root` in document order, without recursion: a hostile page may nest deeper than the stack. */
function* visit(root: Element): Generator<{ readonly node: Node; readonly is: 'entered' | 'left' }> {
  // a walker cannot be misled by a form whose fields are called `firstChild` or `nextSibling`
  const walker = root.ownerDocument.createTreeWalker(root, /* NodeFilter.SHOW_ELEMENT | SHOW_TEXT */ 5);
  let node = walker.firstChild();
  while (node !== null) {
    yield { node, is: 'entered' };
    const child = walker.firstChild();
    if (child !== null) {
      node = child;
      continue;
    }
    yield { node, is: 'left' };
    let next = walker.nextSibling();
    while (next === null) {
      const parent = walker.parentNode();
      if (parent === null || parent === root) return;
      yield { node: parent, is: 'left' };
      next = walker.nextSibling();
    }
    node = next;
  }
}

/** Reads one body into `writer`. Before a text node is read its length is told, so that it need not be. */
function* readBody(body: Element, writer: BlockWriter): Generator<number | undefined> {
  const opened: Open[] = [{ element: body, before: 0, heading: undefined }];
  let raw = 0;
  /** The element that is passed over at the moment: its text counts as raw, and is not read. */
  let passed: Node | undefined;
  for (const { node, is } of visit(body)) {
    if (is === 'left') {
      if (passed && passed !== node) continue;
      if (opened.at(-1)?.element === node) opened.pop();
      if (node.nodeType === ELEMENT && isBlock((node as Element).localName)) writer.endBlock();
      passed = undefined;
      continue;
    }
    const place = opened.at(-1);
    if (!place) continue;
    if (node.nodeType === TEXT && isCounted(node)) {
      const words = node.nodeValue ?? '';
      yield words.length;
      const length = passed ? 0 : words.length;
      for (let at = 0; at < length; at += STEP) {
        writer.write(place, words.slice(at, at + STEP), raw + at - place.before);
        if (length > STEP) yield undefined;
      }
      raw += words.length;
    } else if (node.nodeType === ELEMENT && !passed) {
      const element = node as Element;
      const name = element.localName;
      if (isBlock(name) || isReplaced(element, name)) writer.endBlock();
      if (isNoText(element, name)) passed = element;
      else if (name === 'br') writer.breakLine(raw - place.before);
      else if (isBlock(name)) opened.push({ element, before: raw, heading: headingLevel(name) ?? place.heading });
      yield undefined;
    }
  }
}
