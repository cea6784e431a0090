import { h } from 'preact';

import { layMargin } from '@/components/margin/lay-margin';
import { Margin } from '@/components/margin/Margin';
import type { MarginProps, Near } from '@/components/margin/Margin';
import marginCss from '@/components/styles/margin.css?inline';
import type { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';

import type { PageContext } from './page-context';
import { measureExtents } from './extents';
import { hear } from './hear';
import { linesOf } from './lines';
import { endOf, raiseOver } from './raise';
import { inSlices } from './slices';

/** So many signs are drawn all at once, wherever they stand: a screen reader finds each of them. */
const MOST_DRAWN = 200;
/** Of more, signs are drawn so far outside the window, in windows' heights; after half of it they are drawn anew. */
const NEAR = 1.5;

export interface MarginLayer {
  /** Measures and draws anew, with the next frame. */
  readonly refresh: () => void;
  /** The item that is open in the panel, or none: it is outlined here, where the page cannot see which it is. */
  readonly outline: (id: MarkSpan['id'] | undefined) => void;
  readonly lower: () => void;
}

/** Bars and signs beside the body, kept in step with the page's layout, drawn near the window. */
export function layMarginOver(context: PageContext, onOpen: (span: MarkSpan, gesture: Gesture) => void): MarginLayer {
  const { page, painter, signal } = context;
  const raised = raiseOver(page, 'margin', { css: marginCss, ground: context.ground });
  context.stand(raised.host);
  const print = matchMedia('print');
  const originNow = (): DOMRect => raised.host.getBoundingClientRect();
  let laid: Pick<MarginProps, 'bars' | 'signs'> = { bars: [], signs: [] };
  let drawnAt: number | undefined;
  let isMeasuring = false;
  let isOld = false;
  let isLowered = false;

  const nearNow = (): Near => {
    const top = -originNow().top;
    return { top: top - NEAR * window.innerHeight, bottom: top + (1 + NEAR) * window.innerHeight };
  };
  const spanOf = (id: MarkSpan['id']): MarkSpan | undefined => painter.spans().find((span) => span.id === id);
  /** The item that is open in the panel. */
  let here: MarkSpan['id'] | undefined;
  const open = (id: MarkSpan['id'], gesture: Gesture): void => {
    const span = spanOf(id);
    if (span !== undefined) onOpen(span, gesture);
  };
  const draw = (): void => {
    const origin = originNow();
    drawnAt = origin.top;
    const outlined = here === undefined || painter.kinds().length === 0 ? undefined : spanOf(here);
    const outline = outlined === undefined ? [] : linesOf(context, outlined, origin);
    const near = print.matches || laid.signs.length <= MOST_DRAWN ? undefined : nearNow();
    const drawn = { ...laid, outline, ...(near === undefined ? {} : { near }) };
    raised.draw(h(Margin, { ...drawn, onOpen: open, onPoint: painter.point }));
  };
  const lay = (extents: Parameters<typeof layMargin>[0]): void => {
    const spans = new Map(painter.spans().map((span) => [span.id, span]));
    const { bars, signs } = layMargin(extents);
    laid = {
      bars,
      signs: signs.flatMap((sign) => {
        const span = spans.get(sign.id);
        return span === undefined ? [] : [{ ...sign, item: context.itemOf(span) }];
      }),
    };
    draw();
  };
  const measure = context.guard(async () => {
    isOld = isMeasuring;
    if (isMeasuring) return;
    isMeasuring = true;
    const work = measureExtents(context, originNow, lay);
    await inSlices((isUp) => (isLowered ? 'done' : work(isUp)));
    isMeasuring = false;
    if (isOld) refresh();
  });
  let waiting = 0;
  const refresh = (): void => {
    cancelAnimationFrame(waiting);
    if (!isLowered) waiting = requestAnimationFrame(measure);
  };
  const scrolled = (): void => {
    const moved = Math.abs(originNow().top - (drawnAt ?? 0));
    if (moved > (NEAR / 2) * window.innerHeight) draw();
  };
  let scrolling = 0;
  const onScroll = (): void => {
    cancelAnimationFrame(scrolling);
    scrolling = requestAnimationFrame(context.guard(scrolled));
  };
  /** On paper all of them are seen, at other places. */
  const turn = (): void => {
    if (print.matches) measureExtents(context, originNow, lay)(() => false);
    else refresh();
  };
  const watch = new ResizeObserver(refresh);
  watch.observe(endOf(page));
  const view = page.defaultView ?? window;
  hear(page, 'scroll', onScroll, { signal, passive: true, capture: true });
  hear(view, 'resize', refresh, { signal });
  hear(page.fonts, 'loadingdone', refresh, { signal });
  hear(print, 'change', context.guard(turn), { signal });
  measure();
  return {
    refresh,
    outline(id) {
      here = id;
      refresh();
    },
    lower() {
      isLowered = true;
      cancelAnimationFrame(waiting);
      cancelAnimationFrame(scrolling);
      watch.disconnect();
      context.write(() => raised.lower());
    },
  };
}
