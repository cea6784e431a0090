import { browser } from 'wxt/browser';

import { askTab } from '@/lib/messages';

const PAGES = { url: 'https://www.gov.uk/*' };

/** Pages that are open place their notes anew; one in which nobody answers shows none. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query(PAGES);
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'notesChanged', {})])));
}
