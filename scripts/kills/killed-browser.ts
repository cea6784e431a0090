import type { Page } from '@playwright/test';

import { openBrowser } from '../open-browser';
import { browserPid, untilGone } from './end-browser';

/** A browser at work on a profile, which can be killed as a power cut would. */
export interface KilledBrowser {
  readonly notebook: Page;
  /** Ends the browser at once; says when. */
  readonly kill: () => number;
}

/** Opens a profile with its notebook, lets `work` work until it has killed the browser, and waits until that is gone. */
export async function untilKilled(profile: string, work: (browser: KilledBrowser) => Promise<void>): Promise<void> {
  const { context, extensionId } = await openBrowser({ headless: true, profile });
  const pid = await browserPid(context);
  const notebook = await context.newPage();
  await notebook.goto(`chrome-extension://${extensionId}/notebook.html`);
  await notebook.getByRole('button', { name: 'Read a file in' }).waitFor();
  const kill = (): number => {
    const at = Date.now();
    process.kill(pid, 'SIGKILL');
    return at;
  };
  await work({ notebook, kill });
  await untilGone(pid, context);
}
