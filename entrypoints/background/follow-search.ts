import { browser } from 'wxt/browser';

import type { openPageService } from '@/lib/app/finding';

/** What a page waits for comes first: nothing of the search is looked at before. */
const AFTER_MS = 2000;
/** The browser stops a background of which nothing was asked for 30 s; a question of its own counts. */
const AWAKE_MS = 20_000;

/** Keeps the background awake until what it gives is called. */
function stayAwake(): () => void {
  const asking = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  return () => clearInterval(asking);
}

/**
 * Has the search index grow while this background lives: a while after each start, and after each change. What a stopped
 * one had not finished, the next goes on with.
 */
export function followSearch(service: Pick<ReturnType<typeof openPageService>, 'followSearch'>): void {
  // a fault of the index is no fault of what was asked: the next start tries again, and the Search page does it itself
  const failed = (): void => undefined;
  setTimeout(() => void service.followSearch({ grows: stayAwake, failed }).catch(failed), AFTER_MS);
}
