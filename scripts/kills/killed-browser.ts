import type { Page } from '@playwright/test';

import { openBrowser } from '../open-browser';

/** A browser at work on a profile, which can be killed as a power cut would. */
export interface KilledBrowser {
  readonly notebook: Page;
  /** Ends the browser at once; says when. */
  readonly kill: () => number;
}

/** A browser that was killed is waited for so long, at most; then the next one begins. */
const GONE_MS = 3000;
/** Between two looks whether a process is there still. */
const LOOK_MS = 50;

const sleep = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // there is no such process
  }
}

/** Opens a profile with its notebook, lets `work` work until it has killed the browser, and waits until that is gone. */
export async function untilKilled(profile: string, work: (browser: KilledBrowser) => Promise<void>): Promise<void> {
  const { context, extensionId } = await openBrowser({ headless: true, profile });
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not say which process it is.');
  const notebook = await context.newPage();
  await notebook.goto(`chrome-extension://${extensionId}/notebook.html`);
  await notebook.getByRole('button', { name: 'Read a file in' }).waitFor();
  const kill = (): number => {
    const at = Date.now();
    process.kill(pid, 'SIGKILL');
    return at;
  };
  await work({ notebook, kill });
  const end = performance.now() + GONE_MS;
  while (isAlive(pid) && performance.now() < end) await sleep(LOOK_MS);
  await Promise.race([context.close().catch(() => undefined), sleep(GONE_MS)]);
}
