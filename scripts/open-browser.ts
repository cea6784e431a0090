import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

import { findBrowser } from './find-browser.mjs';

const BUILT = resolve(import.meta.dirname, '../.output/chrome-mv3');
/** The worker starts with the browser; a busy machine needs a while. */
const WORKER_MS = 20_000;

export interface OpenBrowser {
  readonly context: BrowserContext;
  /** The extension's own id, part of the addresses of its pages. */
  readonly extensionId: string;
  /** Opens the real side panel on a tab, as the toolbar button does, and gives it as a page. */
  openPanel(tab: Page): Promise<Page>;
  /** The real side panel, once something has opened it. */
  panel(): Promise<Page>;
  /** Stops the background as the browser does when it is idle; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** Whether the background is running. */
  hasBackground(): Promise<boolean>;
  close(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? found(address.port) : fail(new Error('no port'))));
    });
  });
}

async function extensionIdOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: WORKER_MS }));
  return new URL(worker.url()).host;
}

/** Waits until `look` gives something. @throws Error with `sentence` when `patienceMs` have passed. */
async function until<T>(look: () => Promise<T | undefined>, sentence: string, patienceMs = WORKER_MS): Promise<T> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((go) => setTimeout(go, POLL_MS));
  }
  throw new Error(sentence);
}
/** Between two looks at the browser's targets: each look is a round trip. */
const POLL_MS = 50;

/** A new reader is welcomed in a tab of its own, which would stand before the page that is looked at. */
export async function closeWelcome(context: BrowserContext): Promise<void> {
  const welcome = await until(
    async () => context.pages().find((page) => page.url().endsWith('/welcome.html')),
    'A new reader was not welcomed.',
  );
  await welcome.close();
}

/**
 * Starts Chromium with the built extension and an empty profile. The panel is no page of the context: it is
 * reached over a second connection to the same browser.
 */
export async function openBrowser(options: {
  headless: boolean;
  profile?: string;
  /** The folder of another build than that of this checkout. */
  extension?: string;
  args?: string[];
}): Promise<OpenBrowser> {
  const port = await freePort();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'pledgemark-'));
  const extension = options.extension ?? BUILT;
  const path = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(path ? { executablePath: path } : {}),
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--remote-debugging-port=${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const extensionId = await extensionIdOf(context);
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed before it was open.');
  const session = await browser.newBrowserCDPSession();
  if (options.profile === undefined) await closeWelcome(context);

  const panel = (): Promise<Page> =>
    until(async () => {
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const pages = second.contexts().flatMap((one) => one.pages());
      return pages.find((page) => page.url().includes(`${extensionId}/sidepanel.html`));
    }, 'The side panel did not open.');

  const background = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find((one) => one.type === 'service_worker' && one.url.includes(extensionId));
  };

  return {
    context,
    extensionId,
    panel,
    async openPanel(tab) {
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
      const target = targetInfos.find((one) => one.type === 'tab' && one.url === tab.url());
      if (!target) throw new Error(`No tab shows ${tab.url()}.`);
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: target.targetId });
      return panel();
    },
    async hasBackground() {
      return (await background()) !== undefined;
    },
    async stopBackground() {
      const worker = await background();
      if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
    },
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
