import { ownOf } from '@/lib/text';

/**
 * Marking splits text nodes, and a selection in them would be lost: `write` runs, and the reader's selection stays.
 * The selection is asked for once for all blocks, for asking makes the browser lay the page out.
 */
export function keepSelection(page: Document, blocks: Blocks, write: () => void): void {
  const selection = page.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return write();
  const anchor = placeIn(blocks, selection.anchorNode, selection.anchorOffset);
  const focus = placeIn(blocks, selection.focusNode, selection.focusOffset);
  if (anchor === undefined && focus === undefined) return write();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  write();
  const from = anchor === undefined ? { node: anchorNode, offset: anchorOffset } : pointAt(anchor);
  const to = focus === undefined ? { node: focusNode, offset: focusOffset } : pointAt(focus);
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** The blocks that are written to. */
type Blocks = Pick<ReadonlyMap<Node, unknown>, 'has'>;

interface Place {
  readonly block: HTMLElement;
  /** How much text of the block stands before the point. */
  readonly before: number;
}

function placeIn(blocks: Blocks, node: Node, offset: number): Place | undefined {
  let block: Node | null = node;
  while (block !== null && !blocks.has(block)) block = ownOf(block, 'parentNode');
  if (!(block instanceof HTMLElement)) return undefined;
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return { block, before: before.toString().length };
}

function pointAt({ block, before }: Place): { node: Node; offset: number } {
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = before;
  let last: Node = block;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (left <= length) return { node: text, offset: left };
    left -= length;
    last = text;
  }
  return { node: last, offset: last.textContent?.length ?? 0 };
}
