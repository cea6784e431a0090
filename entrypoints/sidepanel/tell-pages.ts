import { browser } from 'wxt/browser';

import { askTab } from '@/lib/messages';

const PAGES = 'https://www.gov.uk/*';

/** Has every open page ask anew what its items are, and what became of them: the corpus has changed. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  // a page in which nobody answers is read anew when it is loaded
  await Promise.all(ids.map((id) => askTab(id, 'corpusChanged', {}).catch(() => null)));
}
