import { h } from 'preact';

import { layMargin } from '@/components/margin/lay-margin';
import type { Extent } from '@/components/margin/lay-margin';
import { Margin } from '@/components/margin/Margin';
import marginCss from '@/components/styles/margin.css?inline';
import type { Gesture } from '@/lib/gesture';
import type { Ink } from '@/lib/highlight';
import { contains, overlaps } from '@/lib/spans';
import { rangeOf } from '@/lib/text';

import type { Desk } from './desk';
import { hear } from './hear';
import { linesOf } from './lines';
import { raiseOver } from './raise';

/** Where items stand, relative to the layer's own origin: every place is read before anything is drawn. */
function extentsOf({ read, pen }: Desk, origin: DOMRect): Extent[] {
  const commitments = pen.inks().filter(({ kind }) => kind === 'commitment');
  const inHeading = (ink: Ink): boolean => read.page.reading.headings.some((heading) => overlaps(heading, ink));
  return pen.inks().flatMap((ink) => {
    if (ink.kind === 'entity' || (ink.kind !== 'note' && inHeading(ink))) return [];
    const range = rangeOf(read.page, ink);
    const lines = [...(range?.getClientRects() ?? [])].filter(({ width, height }) => width > 0 && height > 0);
    const body = read.bodies.find((one) => range !== undefined && one.contains(range.startContainer));
    if (lines.length === 0 || body === undefined) return [];
    return [
      {
        id: ink.id,
        kind: ink.kind,
        type: ink.type,
        top: Math.min(...lines.map(({ top }) => top)) - origin.top,
        bottom: Math.max(...lines.map(({ bottom }) => bottom)) - origin.top,
        left: body.getBoundingClientRect().left - origin.left,
        inside: ink.kind === 'progress' && commitments.some((commitment) => contains(commitment, ink)),
      },
    ];
  });
}

export interface MarginLayer {
  /** Measures and draws anew, with the next frame. */
  readonly refresh: () => void;
  /** The item that is open in the panel, or none: it is outlined here, where the page cannot see which it is. */
  readonly outline: (id: Ink['id'] | undefined) => void;
  readonly lower: () => void;
}

/** Bars and signs beside the body, kept in step with the page's layout. */
export function layMarginOver(desk: Desk, onOpen: (ink: Ink, gesture: Gesture) => void): MarginLayer {
  const { page, pen, signal } = desk;
  const raised = raiseOver(page, 'margin', { css: marginCss, ground: desk.ground });
  desk.write(() => page.body.append(raised.host));
  const inkOf = (id: Ink['id']): Ink | undefined => pen.inks().find((ink) => ink.id === id);
  let here: Ink['id'] | undefined;
  const draw = (): void => {
    const origin = raised.host.getBoundingClientRect();
    const open = here === undefined || pen.kinds().length === 0 ? undefined : inkOf(here);
    const outline = open === undefined ? [] : linesOf(desk, open, origin);
    const extents = pen.kinds().length === 0 ? [] : extentsOf(desk, origin);
    const { bars, signs } = layMargin(extents);
    const signed = signs.flatMap((sign) => {
      const ink = inkOf(sign.id);
      return ink === undefined ? [] : [{ ...sign, item: desk.itemOf(ink) }];
    });
    const openItem = (id: Ink['id'], gesture: Gesture): void => {
      const ink = inkOf(id);
      if (ink !== undefined) onOpen(ink, gesture);
    };
    raised.draw(h(Margin, { bars, signs: signed, outline, onOpen: openItem, onPoint: pen.point }));
  };
  let waiting = 0;
  const refresh = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(desk.guard(draw));
  };
  const watch = new ResizeObserver(refresh);
  watch.observe(page.body);
  hear(page.defaultView ?? window, 'resize', refresh, { signal });
  hear(page.fonts, 'loadingdone', refresh, { signal });
  hear(matchMedia('print'), 'change', desk.guard(draw), { signal });
  desk.guard(draw)();
  return {
    refresh,
    outline(id) {
      here = id;
      refresh();
    },
    lower() {
      cancelAnimationFrame(waiting);
      watch.disconnect();
      desk.write(() => raised.lower());
    },
  };
}
