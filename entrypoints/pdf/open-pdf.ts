import type { PDFDocumentProxy } from 'pdfjs-dist';

import type { PdfSheet } from '@/lib/model';
import { sheetOf } from '@/lib/pdf';

/** Points of the screen, of which there are 96 to the inch, in a point of a PDF, of which there are 72. */
export const PX_PER_POINT = 96 / 72;

/** More pages than the longest report of GOV.UK has. */
const MOST_PAGES = 3_000;

/** Where the build has the decoders of pictures as scanners store them (scripts/build/pdf-decoders.ts). pdf.js imports one when a picture needs it. */
const DECODERS = '/pdf-decoders/';

/** Why a file cannot be read. */
export type Unreadable = 'locked' | 'no PDF' | 'too many pages';

/** A PDF that stands open. */
export interface OpenPdf {
  readonly pages: number;
  /** The words of a page, as they were set. @param number counts from 1 */
  readonly sheet: (number: number) => Promise<PdfSheet>;
  /** Draws a page; ends when it is drawn or `signal` aborts. @param scale pixels of the canvas in a point */
  readonly draw: (number: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The library and its worker are large: they come when there is something to read. */
async function loadLibrary() {
  const [library, worker] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  library.GlobalWorkerOptions.workerSrc = worker.default;
  return library;
}

async function sheetAt(pdf: PDFDocumentProxy, number: number): Promise<PdfSheet> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  return sheetOf({ number, width, height, transform }, items, styles);
}

async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  { canvas, scale, signal }: { canvas: HTMLCanvasElement; scale: number; signal: AbortSignal },
): Promise<void> {
  const page = await pdf.getPage(number);
  if (signal.aborted) return;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const drawing = page.render({ canvas, viewport });
  const stop = (): void => drawing.cancel();
  signal.addEventListener('abort', stop, { once: true });
  try {
    await drawing.promise;
  } catch (fault) {
    if (!signal.aborted) throw fault;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Opens a file, or says why it cannot be read. No script of the file runs, no form of it is filled. @param data handed over: empty afterwards */
export async function openPdf(data: Uint8Array): Promise<OpenPdf | Unreadable> {
  const { getDocument, PasswordException, InvalidPDFException } = await loadLibrary();
  const loading = getDocument({ data, enableXfa: false, useWasm: false, wasmUrl: DECODERS, verbosity: 0 });
  let pdf: PDFDocumentProxy;
  try {
    pdf = await loading.promise;
  } catch (fault) {
    await loading.destroy();
    if (fault instanceof PasswordException) return 'locked';
    if (fault instanceof InvalidPDFException) return 'no PDF';
    throw fault;
  }
  if (pdf.numPages > MOST_PAGES) {
    await loading.destroy();
    return 'too many pages';
  }
  return {
    pages: pdf.numPages,
    sheet: (number) => sheetAt(pdf, number),
    draw: (number, canvas, scale, signal) => drawPage(pdf, number, { canvas, scale, signal }),
    close: () => loading.destroy(),
  };
}
