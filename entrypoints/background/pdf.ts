import { browser } from 'wxt/browser';

import type { Asker, Question } from '@/lib/messages';
import { isPdf, pdfQuery, pdfSourceOf } from '@/lib/model';
import type { PanelAnswer } from '@/lib/model';

import { openBeside } from './open-beside';

/** Opens a PDF of GOV.UK in the reader for PDFs, beside the tab that asks; any other address is not opened. */
export async function openPdf(asker: Asker, { title, address, page }: Question<'openPdf'>): Promise<PanelAnswer> {
  if (!isPdf(address)) return { opened: false, say: 'use the toolbar button' };
  const url = `${browser.runtime.getURL('/pdf.html')}?${pdfQuery(pdfSourceOf({ title, address, readable: false }, page))}`;
  await openBeside(asker, url);
  return { opened: true };
}
