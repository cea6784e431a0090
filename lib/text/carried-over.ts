import type { Span } from '@/lib/model';

import { firstWhere } from './page-text';
import type { PageText, TextBlock } from './page-text';

/**
 * Where a span of a page's text stands after the page was read again, if its words stand unchanged in the same blocks;
 * else nothing. Asks nothing of the DOM.
 */
export function carriedOver(before: PageText, after: PageText): (span: Span) => Span | undefined {
  const blocksOf = Map.groupBy(after.blocks, ({ element }) => element);
  /** The block that now holds what stood in `block`: its text begins at the same place of the element. */
  const now = (block: TextBlock | undefined): TextBlock | undefined =>
    block && blocksOf.get(block.element)?.find(({ runs }) => runs[0]?.raw === block.runs[0]?.raw);
  return (span) => {
    const { blocks } = before;
    const first = blocks[firstWhere(blocks, (block) => block.span.end > span.start)];
    const last = blocks[firstWhere(blocks, (block) => block.span.start >= span.end) - 1];
    const [firstNow, lastNow] = [now(first), now(last)];
    if (!first || !last || !firstNow || !lastNow) return undefined;
    const start = firstNow.span.start + span.start - first.span.start;
    const end = lastNow.span.start + span.end - last.span.start;
    const isSame = after.reading.text.slice(start, end) === before.reading.text.slice(span.start, span.end);
    return isSame ? { start, end } : undefined;
  };
}
