import { browser } from 'wxt/browser';

import { PDF_PAGE } from './answer';
import { askTab } from './ask';

/** What a page shows that may have changed: where its notes stand, or what its items are and what became of them. */
export type Changed = 'notes' | 'corpus';

const MESSAGES = { notes: 'notesChanged', corpus: 'corpusChanged' } as const;

/**
 * Tells every open page of www.gov.uk, and every PDF that is being read, what has changed, so that it asks for it again. A page in which nobody answers
 * is passed over: it is read anew when it is loaded.
 */
export async function tellPages(...changed: readonly Changed[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['https://www.gov.uk/*', `${browser.runtime.getURL(PDF_PAGE)}*`] });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.flatMap((id) => changed.map((what) => askTab(id, MESSAGES[what], {}))));
}
