import type { Extent } from '@/components/margin/lay-margin';
import type { MarkSpan, Work } from '@/lib/highlight';
import { firstWhere, rangesIn } from '@/lib/text';

import type { PageContext } from './page-context';

type Signed = Exclude<MarkSpan, { readonly kind: 'entity' }>;

/** The items that stand in the margin: commitments and progress outside headings, and notes. */
function signedSpans({ read, painter }: PageContext): readonly Signed[] {
  const { headings } = read.page.reading;
  const isInHeading = ({ start, end }: MarkSpan): boolean => {
    const heading = headings[firstWhere(headings, (one) => one.end > start)];
    return heading !== undefined && heading.start < end;
  };
  return painter
    .spans()
    .flatMap((span) => (span.kind === 'entity' || (span.kind !== 'note' && isInHeading(span)) ? [] : [span]));
}

/** Whether an item lies inside a commitment. `commitments` are in the order of the text. */
function insideOf(commitments: readonly MarkSpan[]): (span: MarkSpan) => boolean {
  let end = 0;
  const ends = commitments.map((commitment) => (end = Math.max(end, commitment.end)));
  return (span) => (ends[firstWhere(commitments, ({ start }) => start > span.start) - 1] ?? 0) >= span.end;
}

/** Where one item stands; nothing where it has no line on the page. */
function extentOf(span: Signed, range: Range | undefined, origin: DOMRect): Omit<Extent, 'left'> | undefined {
  const lines = [...(range?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
  if (lines.length === 0) return undefined;
  return {
    id: span.id,
    kind: span.kind,
    type: span.type,
    top: lines.reduce((least, { top }) => Math.min(least, top), Infinity) - origin.top,
    bottom: lines.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity) - origin.top,
  };
}

/**
 * Measures where the items of the margin stand, relative to the layer's own origin, as work for slices. Within a slice
 * every place is read before anything is written.
 * @param origin of the layer, in the window, now
 */
export function measureExtents(
  context: PageContext,
  origin: () => DOMRect,
  done: (extents: readonly Extent[]) => void,
): Work {
  const spans = context.painter.kinds().length === 0 ? [] : signedSpans(context);
  const isInside = insideOf(spans.filter(({ kind }) => kind === 'commitment'));
  const { read } = context;
  const extents: Extent[] = [];
  let at = 0;
  return (isUp) => {
    const from = origin();
    const rangeIn = rangesIn(read.page);
    const lefts = new Map(read.bodies.map((body) => [body, body.getBoundingClientRect().left - from.left]));
    for (let span = spans[at]; span !== undefined; span = spans[at]) {
      at += 1;
      const range = rangeIn(span);
      const extent = extentOf(span, range, from);
      const body = range && read.bodies.find((one) => one.contains(range.startContainer));
      const left = body && lefts.get(body);
      if (extent !== undefined && left !== undefined)
        extents.push({ ...extent, left, inside: span.kind === 'progress' && isInside(span) });
      if (isUp()) return 'more';
    }
    done(extents);
    return 'done';
  };
}
