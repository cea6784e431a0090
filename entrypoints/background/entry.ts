import { browser } from 'wxt/browser';

import type { Asker } from '@/lib/messages';
import type { CommitmentId, PanelAnswer } from '@/lib/model';

import { openBeside } from './open-beside';

/** Opens the page of a commitment in a tab beside the one that asks. Its id stands in the fragment and names nothing else. */
export async function openEntry(asker: Asker, commitment: CommitmentId): Promise<PanelAnswer> {
  await openBeside(asker, `${browser.runtime.getURL('/entry.html')}#${encodeURIComponent(commitment)}`);
  return { opened: true };
}
