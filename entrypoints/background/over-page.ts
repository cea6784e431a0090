import { browser } from 'wxt/browser';

import type { Asker } from '@/lib/messages';

import { languageChosen } from '../own-pages/messages-of';

/** Puts what lies over a page that is marked into the page that asks: most pages of GOV.UK never load it. */
export async function loadOverPage({ tabId, documentId }: Asker): Promise<null> {
  if (tabId === undefined) return null; // nobody is there to wait for it
  const language = await languageChosen();
  // the messages of another language stand in a script before it, and are there when it begins
  const messages = language === 'en' ? [] : [`/languages/${language}.js` as const];
  // the page may have gone since: without a document, the browser takes the one that is in the tab now
  const target = { tabId, ...(documentId === undefined ? {} : { documentIds: [documentId] }) };
  await browser.scripting.executeScript({ target, files: [...messages, '/over-page.js'], injectImmediately: true });
  return null;
}
