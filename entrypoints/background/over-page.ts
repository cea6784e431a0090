import { browser } from 'wxt/browser';

import type { Asker } from '@/lib/messages';

/** Puts what lies over a page that is marked into the page that asks: most pages of GOV.UK never load it. */
export async function loadOverPage({ tabId, documentId }: Asker): Promise<null> {
  if (tabId === undefined) return null; // nobody is there to wait for it
  // the page may have gone since: without a document, the browser takes the one that is in the tab now
  const target = { tabId, ...(documentId === undefined ? {} : { documentIds: [documentId] }) };
  await browser.scripting.executeScript({ target, files: ['/over-page.js'], injectImmediately: true });
  return null;
}
