import type { Span } from '@/lib/model';

import { firstWhere } from './page-text';
import type { PageText, Run, TextBlock } from './page-text';
import { ownOf } from './own-of';
import { ELEMENT, rawTexts } from './raw-texts';

/**
 * The range of the page that a span of its text stands for, made anew from the nodes that are there now. A footnote
 * mark inside the span is inside the range too. Time grows with the first and the last block.
 * @returns nothing where the span is empty or outside the text, or its blocks are no longer on the page as they were read
 */
export function rangeOf(page: PageText, span: Span): Range | undefined {
  return rangesIn(page)(span);
}

/**
 * Makes ranges of many spans: the text nodes of a block are gone through once. What is handed back holds until the page
 * changes. Cheapest where the spans come in the order of the text.
 */
export function rangesIn(page: PageText): (span: Span) => Range | undefined {
  let last: { readonly element: Element; readonly nodes: readonly Placed[] } | undefined;
  const nodesOf = (element: Element): readonly Placed[] => {
    if (last?.element !== element) last = { element, nodes: placedTexts(element) };
    return last.nodes;
  };
  return (span) => rangeAmong(page, span, nodesOf);
}

function rangeAmong(page: PageText, span: Span, nodesOf: (element: Element) => readonly Placed[]): Range | undefined {
  const { blocks } = page;
  const from = firstWhere(blocks, (block) => block.span.end > span.start);
  const to = firstWhere(blocks, (block) => block.span.start >= span.end) - 1;
  const [first, last] = [blocks[from], blocks[to]];
  if (!first || !last || from > to || span.start >= span.end) return undefined;
  if (!first.element.isConnected || !last.element.isConnected) return undefined;
  const start = nodeAt(nodesOf(first.element), rawStart(first, span.start), 'start');
  const end = nodeAt(nodesOf(last.element), rawEnd(last, span.end), 'end');
  if (!start || !end) return undefined;
  const range = first.element.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/**
 * The span of the page's text that a range covers, without white space at its ends. Where the range begins or ends in
 * something that is not text (a caption, a footnote mark, the page around the bodies), the text inside it counts.
 * Time: the blocks around the two ends, found by halving.
 * @returns nothing where the range covers no text
 */
export function spanOf(page: PageText, range: Range): Span | undefined {
  const { blocks } = page;
  // both ends of a range are in one tree
  if (isElsewhere(blocks[0], range.startContainer)) return undefined;
  const rawBefore = (block: TextBlock, end: 'start' | 'end'): number =>
    end === 'start'
      ? rawAt(block.element, range.startContainer, range.startOffset)
      : rawAt(block.element, range.endContainer, range.endOffset);
  const first = blocks[firstWhere(blocks, (block) => rawBefore(block, 'start') < rawLimits(block).end)];
  const last = blocks[firstWhere(blocks, (block) => rawBefore(block, 'end') <= rawLimits(block).start) - 1];
  if (!first || !last) return undefined;
  const start = textAfter(first, rawBefore(first, 'start'));
  const end = textBefore(last, rawBefore(last, 'end'));
  return trimmed(page.reading.text, { start, end });
}

/** In another document, or in a shadow tree, as our own cards are. */
function isElsewhere(block: TextBlock | undefined, node: Node): boolean {
  return !block || (block.element.compareDocumentPosition(node) & /* Node.DOCUMENT_POSITION_DISCONNECTED */ 1) !== 0;
}

function trimmed(text: string, { start, end }: Span): Span | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : undefined;
}

function rawLimits({ runs }: TextBlock): Span {
  const last = runs.at(-1);
  return { start: runs[0]?.raw ?? 0, end: last ? last.raw + last.rawLength : 0 };
}

const isOneToOne = (run: Run): boolean => run.length === run.rawLength;

/** Where the character at `at` (or the first of the block, if that is later) begins on the page. */
function rawStart(block: TextBlock, at: number): number {
  const run = block.runs[firstWhere(block.runs, ({ at: start, length }) => start + length > at)];
  if (!run) return rawLimits(block).end;
  return isOneToOne(run) ? run.raw + Math.max(0, at - run.at) : run.raw;
}

/** Where the character before `at` ends on the page. */
function rawEnd(block: TextBlock, at: number): number {
  const run = block.runs[firstWhere(block.runs, ({ at: start, length }) => start + length >= at)];
  if (!run) return rawLimits(block).end;
  return isOneToOne(run) ? run.raw + Math.max(0, at - run.at) : run.raw + run.rawLength;
}

/** The first character of the text at or after this place of the page. */
function textAfter({ runs, span }: TextBlock, raw: number): number {
  const run = runs[firstWhere(runs, ({ raw: start, rawLength }) => start + rawLength > raw)];
  if (!run) return span.end;
  return isOneToOne(run) ? run.at + Math.max(0, raw - run.raw) : run.at;
}

/** The end of the last character of the text before this place of the page. */
function textBefore({ runs, span }: TextBlock, raw: number): number {
  const run = runs[firstWhere(runs, ({ raw: start }) => start >= raw) - 1];
  if (!run) return span.start;
  return isOneToOne(run) ? run.at + Math.min(run.length, raw - run.raw) : run.at + run.length;
}

/** A text node and where it ends in the raw text of its block's element. */
interface Placed {
  readonly node: Text;
  readonly end: number;
}

function placedTexts(element: Element): readonly Placed[] {
  let end = 0;
  return [...rawTexts(element)].map((node) => {
    end += node.length;
    return { node, end };
  });
}

/** The text node that holds this place; between two nodes a start belongs to the second and an end to the first. */
function nodeAt(
  nodes: readonly Placed[],
  raw: number,
  side: 'start' | 'end',
): { node: Text; offset: number } | undefined {
  const placed = nodes[firstWhere(nodes, ({ end }) => (side === 'start' ? end > raw : end >= raw))];
  if (placed === undefined || (side === 'end' && raw === 0)) return undefined;
  return { node: placed.node, offset: raw - (placed.end - placed.node.length) };
}

/** How much raw text of `element` stands before a place of the page: 0 if the place is before it, all if it is after. */
function rawAt(element: Element, container: Node, offset: number): number {
  const stop =
    container.nodeType === ELEMENT ? (ownOf(container, 'childNodes')[offset] ?? following(container)) : container;
  let raw = 0;
  for (const text of rawTexts(element)) {
    if (text === container) return raw + Math.min(offset, text.length);
    const isBefore = !stop || (stop.compareDocumentPosition(text) & /* Node.DOCUMENT_POSITION_PRECEDING */ 2) !== 0;
    if (!isBefore) return raw;
    raw += text.length;
  }
  return raw;
}

/** The first node after this one and all that is in it. */
function following(node: Node): Node | undefined {
  for (let at: Node | null = node; at; at = ownOf(at, 'parentNode')) {
    const next = ownOf(at, 'nextSibling');
    if (next) return next;
  }
  return undefined;
}
