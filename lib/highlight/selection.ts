/** Marking splits text nodes, and a selection in them would be lost; `write` runs, and the reader's selection stays. */
export function keepSelection(block: HTMLElement, write: () => void): void {
  const selection = block.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return write();
  const anchor = placeIn(block, selection.anchorNode, selection.anchorOffset);
  const focus = placeIn(block, selection.focusNode, selection.focusOffset);
  if (anchor === undefined && focus === undefined) return write();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  write();
  const from = anchor === undefined ? { node: anchorNode, offset: anchorOffset } : pointAt(block, anchor);
  const to = focus === undefined ? { node: focusNode, offset: focusOffset } : pointAt(block, focus);
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** How much text of `block` stands before a point in it; nothing for a point outside. */
function placeIn(block: HTMLElement, node: Node, offset: number): number | undefined {
  if (!block.contains(node)) return undefined;
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function pointAt(block: HTMLElement, place: number): { node: Node; offset: number } {
  const texts = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = place;
  let last: Node = block;
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const length = text.textContent?.length ?? 0;
    if (left <= length) return { node: text, offset: left };
    left -= length;
    last = text;
  }
  return { node: last, offset: last.textContent?.length ?? 0 };
}
