import type { Extent } from '@/components/margin/lay-margin';
import type { Ink, Work } from '@/lib/highlight';
import { firstWhere, rangesIn } from '@/lib/text';

import type { PageContext } from './page-context';

type Signed = Exclude<Ink, { readonly kind: 'entity' }>;

/** The items that stand in the margin: commitments and progress outside headings, and notes. */
function signedInks({ read, painter }: PageContext): readonly Signed[] {
  const { headings } = read.page.reading;
  const isInHeading = ({ start, end }: Ink): boolean => {
    const heading = headings[firstWhere(headings, (one) => one.end > start)];
    return heading !== undefined && heading.start < end;
  };
  return painter
    .inks()
    .flatMap((ink) => (ink.kind === 'entity' || (ink.kind !== 'note' && isInHeading(ink)) ? [] : [ink]));
}

/** Whether an item lies inside a commitment. `commitments` are in the order of the text. */
function insideOf(commitments: readonly Ink[]): (ink: Ink) => boolean {
  let end = 0;
  const ends = commitments.map((commitment) => (end = Math.max(end, commitment.end)));
  return (ink) => (ends[firstWhere(commitments, ({ start }) => start > ink.start) - 1] ?? 0) >= ink.end;
}

/** Where one item stands; nothing where it has no line on the page. */
function extentOf(ink: Signed, range: Range | undefined, origin: DOMRect): Omit<Extent, 'left'> | undefined {
  const lines = [...(range?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
  if (lines.length === 0) return undefined;
  return {
    id: ink.id,
    kind: ink.kind,
    type: ink.type,
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
  const inks = context.painter.kinds().length === 0 ? [] : signedInks(context);
  const isInside = insideOf(inks.filter(({ kind }) => kind === 'commitment'));
  const { read } = context;
  const extents: Extent[] = [];
  let at = 0;
  return (isUp) => {
    const from = origin();
    const rangeIn = rangesIn(read.page);
    const lefts = new Map(read.bodies.map((body) => [body, body.getBoundingClientRect().left - from.left]));
    for (let ink = inks[at]; ink !== undefined; ink = inks[at]) {
      at += 1;
      const range = rangeIn(ink);
      const extent = extentOf(ink, range, from);
      const body = range && read.bodies.find((one) => one.contains(range.startContainer));
      const left = body && lefts.get(body);
      if (extent !== undefined && left !== undefined)
        extents.push({ ...extent, left, inside: ink.kind === 'progress' && isInside(ink) });
      if (isUp()) return 'more';
    }
    done(extents);
    return 'done';
  };
}
