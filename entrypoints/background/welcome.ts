import { browser } from 'wxt/browser';

import { takeWelcome } from '@/lib/settings';

/** Opens the welcome page after the first installation; never after an update, and never twice. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install' || !(await takeWelcome())) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
