import { browser } from 'wxt/browser';

import type { Asker } from '@/lib/messages';

/** Puts what lies over a page that is marked into the page that asks: most pages of GOV.UK never load it. */
export async function loadOverPage({ tabId }: Asker): Promise<null> {
  if (tabId === undefined) return null; // nobody is there to wait for it
  await browser.scripting.executeScript({ target: { tabId }, files: ['/over-page.js'], injectImmediately: true });
  return null;
}
