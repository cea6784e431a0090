import {
  Virtualizer,
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** A row's usual height before it is measured, CSS pixels. */
const ROW_PX = 180;
/** Rows drawn beyond the window's edge: Tab always finds the next one. */
const BEYOND = 5;

export interface WindowedRows {
  /** The rows that are drawn, in their order, each with its distance from the list's top, CSS pixels. */
  readonly drawn: readonly { readonly row: number; readonly top: number }[];
  /** The height of the whole list, CSS pixels. */
  readonly height: number;
  readonly measure: (row: Element | null) => void;
}

/**
 * Which rows of a long list stand near the window. Their heights are measured as they are drawn. The row that has the
 * focus stays drawn wherever the reader scrolls.
 */
export function useWindow(
  count: number,
  keyOf: (row: number) => string,
  list: RefObject<HTMLElement | null>,
  focused: number | undefined,
): WindowedRows {
  const [, turn] = useState(0);
  const margin = useRef(0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => ROW_PX,
    getItemKey: keyOf,
    overscan: BEYOND,
    scrollMargin: margin.current,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const near = defaultRangeExtractor(range);
      return focused === undefined || near.includes(focused) ? near : [...near, focused].sort((a, b) => a - b);
    },
    onChange: () => turn((now) => now + 1),
    // drawn within the observer's own turn, rows that change height would make the browser report an error
    useAnimationFrameWithResizeObserver: true,
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, Element>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const top = list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY;
    if (Math.abs(top - margin.current) > 1) {
      margin.current = top;
      turn((now) => now + 1);
    }
    virtualizer._willUpdate();
  });
  return {
    drawn: virtualizer.getVirtualItems().map(({ index, start }) => ({ row: index, top: start - margin.current })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
