import { browser } from 'wxt/browser';

import type { Asker } from '@/lib/messages';
import type { CommitmentId, PanelAnswer } from '@/lib/model';

/** Opens the page of a commitment in a tab beside the one that asks. Its id stands in the fragment and names nothing else. */
export async function openEntry({ tabId }: Asker, commitment: CommitmentId): Promise<PanelAnswer> {
  const url = `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(commitment)}`;
  await browser.tabs.create({ url, ...(tabId === undefined ? {} : { openerTabId: tabId }) });
  return { opened: true };
}
