import { browser } from 'wxt/browser';

import type { Asker } from '@/lib/messages';

/** Opens a page of ours in a tab beside the one that asks. */
export async function openBeside({ tabId }: Asker, url: string): Promise<void> {
  if (tabId === undefined) return void (await browser.tabs.create({ url }));
  try {
    await browser.tabs.create({ url, openerTabId: tabId });
  } catch {
    // Firefox for Android knows no openers, and refuses to be told of one
    await browser.tabs.create({ url });
  }
}
