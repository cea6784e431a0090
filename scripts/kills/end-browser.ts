// Ends a browser as a power cut would, and waits until it is gone.
import type { BrowserContext } from '@playwright/test';

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

/** The browser's own process. @throws Error where it does not tell */
export async function browserPid(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not say which process it is.');
  return pid;
}

/** Waits until a browser that was killed is gone, and lets go of it. */
export async function untilGone(pid: number, context: BrowserContext): Promise<void> {
  const end = performance.now() + GONE_MS;
  while (isAlive(pid) && performance.now() < end) await sleep(LOOK_MS);
  await Promise.race([context.close().catch(() => undefined), sleep(GONE_MS)]);
}
