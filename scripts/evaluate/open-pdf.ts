// Opens a PDF in Node for the command-line tools, by the build of pdf.js for old browsers, which Node can run.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

import type { PdfSheet } from '@/lib/model';
import { sheetOf } from '@/lib/pdf';
import type { PdfjsStyle } from '@/lib/pdf';

/** The names of the fonts of a page, which pdf.js has once it read what the page draws. */
async function fontsOf(page: PDFPageProxy, ids: ReadonlySet<string>): Promise<Record<string, PdfjsStyle>> {
  await page.getOperatorList();
  const fonts: Record<string, PdfjsStyle> = {};
  for (const id of ids) {
    if (!page.commonObjs.has(id)) continue;
    const { name } = page.commonObjs.get(id) as { readonly name?: unknown };
    if (typeof name === 'string') fonts[id] = { name };
  }
  return fonts;
}

/** The pages of a PDF with their runs of text. */
export async function openPdf(bytes: Uint8Array): Promise<readonly PdfSheet[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const file = await task.promise;
    const sheets: PdfSheet[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      const fonts = await fontsOf(page, new Set(items.flatMap((item) => ('str' in item ? [item.fontName] : []))));
      const { width, height, transform } = page.getViewport({ scale: 1 });
      sheets.push(sheetOf({ number, width, height, transform: transform.map(Number) }, items, fonts));
      page.cleanup();
    }
    return sheets;
  } finally {
    await task.destroy();
  }
}
