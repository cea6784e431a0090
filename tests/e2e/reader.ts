import { test as base, expect } from '@playwright/test';
import type { CDPSession, Page } from '@playwright/test';

import type { Settings } from '@/lib/model';

import { openBrowser } from '../../scripts/open-browser';
import type { OpenBrowser } from '../../scripts/open-browser';
import { STATEMENT, servePages } from '../../scripts/serve-pages';

export { expect, STATEMENT };

interface Reader {
  /** Chromium with the built extension and an empty profile, offline. */
  readonly reader: OpenBrowser;
  /** The one tab, on no page yet. */
  readonly page: Page;
}

export const test = base.extend<Reader>({
  // oxlint wants a pattern here, and Playwright reads it
  reader: async ({}, use) => {
    const browser = await openBrowser({ headless: true });
    await servePages(browser.context);
    await use(browser);
    await browser.close();
  },
  page: async ({ reader }, use) => {
    await use(reader.context.pages()[0] ?? (await reader.context.newPage()));
  },
});

/** Opens an address and waits for the state in which every page ends. */
export async function visit(page: Page, address: string, state: 'ready' | 'off' | 'failed' = 'ready'): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', state, { timeout: 30_000 });
}

/** What a screen reader is told: the names of all nodes of a role, closed shadow roots included. */
export async function heard(page: Page, role: string): Promise<readonly string[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => node.role?.value === role && !node.ignored)
    .map((node) => String(node.name?.value ?? ''));
}

/** The middle of a node in a closed shadow root, found by role and name, in viewport pixels. */
export async function placeOf(page: Page, role: string, name: string): Promise<{ x: number; y: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const node = nodes.find((one) => one.role?.value === role && String(one.name?.value ?? '') === name);
    if (node?.backendDOMNodeId === undefined) throw new Error(`Nothing with the role ${role} is called “${name}”.`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await session.detach();
  }
}

/** The part of the extension's own interface that tests use from inside its worker. */
interface Extension {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

/** Changes the reader's settings as the options page would. */
export async function setSettings(reader: OpenBrowser, settings: Partial<Settings>): Promise<void> {
  const [worker] = reader.context.serviceWorkers();
  if (!worker) throw new Error('The background does not run.');
  await worker.evaluate(
    (kept) => (globalThis as unknown as Extension).chrome.storage.local.set({ settings: kept }),
    settings,
  );
}
