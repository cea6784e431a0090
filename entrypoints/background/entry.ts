import { browser } from 'wxt/browser';

import type { Asker } from '@/lib/messages';
import type { CommitmentId, PanelAnswer } from '@/lib/model';

async function openBeside(url: string, openerTabId: number): Promise<void> {
  try {
    await browser.tabs.create({ url, openerTabId });
  } catch {
    // Firefox for Android knows no openers, and refuses to be told of one
    await browser.tabs.create({ url });
  }
}

/** Opens the page of a commitment in a tab beside the one that asks. Its id stands in the fragment and names nothing else. */
export async function openEntry({ tabId }: Asker, commitment: CommitmentId): Promise<PanelAnswer> {
  const url = `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(commitment)}`;
  await (tabId === undefined ? browser.tabs.create({ url }) : openBeside(url, tabId));
  return { opened: true };
}
