import type { PdfSheet } from '@/lib/model';

import { PX_PER_POINT } from './open-pdf';
import type { OpenPdf } from './open-pdf';
import { topsOf } from './text-layer';

/** Pages are drawn so far outside the window, in windows' heights. */
const NEAR = '100% 0px';
/** No canvas has more pixels: browsers draw nothing on one that is too large. */
const MOST_PIXELS = 16_000_000;

export interface SheetsLayer {
  /** Draws what is near anew, as large as it is now. */
  readonly resize: () => void;
  /** The page in the middle of the window, counted from 1. */
  readonly current: () => number;
  readonly lower: () => void;
}

/** Draws the pages near the window, and lets go of those that are far. They are pictures: what is read is the text over them. */
export function laySheets(
  main: HTMLElement,
  pdf: OpenPdf,
  {
    sheets,
    gap,
    zoom,
    failed,
  }: {
    sheets: readonly PdfSheet[];
    gap: number;
    zoom: () => number;
    /** A page could not be drawn. */
    failed: (page: number) => void;
  },
): SheetsLayer {
  const page = main.ownerDocument;
  const tops = topsOf(sheets, gap);
  const near = new Map<Element, AbortController>();
  const sheetOf = new Map<Element, PdfSheet>();
  const draw = (element: Element): void => {
    const sheet = sheetOf.get(element);
    if (sheet === undefined) return;
    near.get(element)?.abort();
    const drawing = new AbortController();
    near.set(element, drawing);
    const canvas = page.createElement('canvas');
    const wanted = zoom() * PX_PER_POINT * (page.defaultView?.devicePixelRatio ?? 1);
    const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (sheet.width * sheet.height)));
    pdf.draw(sheet.number, canvas, scale, drawing.signal).then(
      () => {
        // what was drawn before is seen until now
        if (!drawing.signal.aborted) element.replaceChildren(canvas);
      },
      () => failed(sheet.number),
    );
  };
  const drop = (element: Element): void => {
    near.get(element)?.abort();
    near.delete(element);
    element.replaceChildren();
  };
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) drop(target);
        else if (!near.has(target)) draw(target);
      }
    },
    { rootMargin: NEAR },
  );
  const elements = sheets.map((sheet) => {
    const element = page.createElement('div');
    element.className = 'pdf-sheet';
    element.setAttribute('aria-hidden', 'true');
    const values = { top: tops.get(sheet.number) ?? 0, width: sheet.width, height: sheet.height };
    for (const [name, value] of Object.entries(values)) element.style.setProperty(`--${name}`, value.toFixed(2));
    sheetOf.set(element, sheet);
    watch.observe(element);
    return element;
  });
  main.prepend(...elements);
  return {
    resize: () => [...near.keys()].forEach(draw),
    current() {
      const middle = window.innerHeight / 2;
      const at = elements.findIndex((element) => element.getBoundingClientRect().bottom > middle);
      return at < 0 ? sheets.length : at + 1;
    },
    lower() {
      watch.disconnect();
      elements.forEach(drop);
      elements.forEach((element) => element.remove());
    },
  };
}
