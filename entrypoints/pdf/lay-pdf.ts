import type { PdfLook } from '@/components/pdf/pdf-view';
import type { PdfSheet, PdfText } from '@/lib/model';
import { readSheets } from '@/lib/pdf';

import { stepsInSlices } from '../govuk.content/slices';
import { PX_PER_POINT } from './open-pdf';
import type { OpenPdf } from './open-pdf';
import { laySheets } from './sheets-layer';
import { drawText, topsOf } from './text-layer';
import type { Measure } from './text-layer';

/** Between two pages, in points. */
const GAP = 14;
/** Room beside a page for the window's edge, in pixels. */
const BESIDE_PX = 40;

/** A PDF that lies on the page. */
export interface LaidPdf {
  readonly text: PdfText;
  /** The elements that hold the words of its pages. */
  readonly articles: readonly HTMLElement[];
  /** The zoom at which a page is as wide as the window, at most as large as on paper. */
  readonly fitting: () => number;
  readonly zoomTo: (zoom: number) => void;
  readonly look: (look: PdfLook) => void;
  readonly goTo: (page: number) => void;
  /** The page in the middle of the window, counted from 1. */
  readonly current: () => number;
}

/** Measures words as the browser would set them, without laying out the page. */
function measurer(page: Document): Measure {
  const context = page.createElement('canvas').getContext('2d');
  return (words, font) => {
    if (context === null) return 0;
    context.font = font;
    return context.measureText(words).width;
  };
}

/** The runs of all pages. @param tell which page is read */
async function sheetsOf(pdf: OpenPdf, tell: (page: number) => void): Promise<readonly PdfSheet[]> {
  const sheets: PdfSheet[] = [];
  for (let number = 1; number <= pdf.pages; number += 1) {
    tell(number);
    sheets.push(await pdf.sheet(number));
  }
  return sheets;
}

/** Reads a PDF and lays its pages and their words into `main`, a little at a time. */
export async function layPdf(
  main: HTMLElement,
  pdf: OpenPdf,
  { tell, failed }: { tell: (page: number) => void; failed: (page: number) => void },
): Promise<LaidPdf> {
  const sheets = await sheetsOf(pdf, tell);
  const text = await stepsInSlices(readSheets(sheets));
  if (text === undefined) throw new Error('the reading of a PDF has an end');
  const width = sheets.reduce((most, sheet) => Math.max(most, sheet.width), 0);
  const last = sheets.at(-1);
  const tops = topsOf(sheets, GAP);
  const height = last === undefined ? 0 : (tops.get(last.number) ?? 0) + last.height;
  let zoom = 1;
  const setZoom = (next: number): void => {
    zoom = next;
    main.style.setProperty('--point', `${(zoom * PX_PER_POINT).toFixed(4)}px`);
  };
  main.style.setProperty('--width', String(width));
  main.style.setProperty('--height', String(height));
  const fitting = (): number => Math.min(1, (window.innerWidth - BESIDE_PX) / (width * PX_PER_POINT));
  setZoom(fitting());
  const measure = measurer(main.ownerDocument);
  const drawn = await stepsInSlices(drawText(main, { sheets, text, gap: GAP, measure }));
  if (drawn === undefined) throw new Error('the drawing of a PDF has an end');
  const layer = laySheets(main, pdf, { sheets, gap: GAP, zoom: () => zoom, failed });
  const places = (): readonly Element[] =>
    main.dataset['look'] === 'text' ? drawn.articles : [...main.querySelectorAll('.pdf-sheet')];
  return {
    text,
    articles: drawn.articles,
    fitting,
    zoomTo(next) {
      const at = window.scrollY / zoom;
      setZoom(next);
      window.scrollTo({ top: at * next, behavior: 'instant' });
      layer.resize();
    },
    look(look) {
      const page = layer.current();
      main.dataset['look'] = look;
      places()[page - 1]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    goTo: (page) => places()[page - 1]?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    current() {
      if (main.dataset['look'] !== 'text') return layer.current();
      const middle = window.innerHeight / 2;
      const at = drawn.articles.findIndex((article) => article.getBoundingClientRect().bottom > middle);
      return at < 0 ? sheets.length : at + 1;
    },
  };
}
