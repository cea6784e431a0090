import { rmSync } from 'node:fs';

import { test as base, expect } from '@playwright/test';
import type { CDPSession, Locator, Page, Worker } from '@playwright/test';

import type { Settings } from '@/lib/model';

import type { OpenBrowser } from '../../scripts/open-browser';
import { STATEMENT, servePages, storedPages } from '../../scripts/serve-pages';
import { boxOf, placeOf } from './place-of';
import { makeReadyProfile, openReady } from './ready-profile';

export { expect, STATEMENT };
export { boxOf, placeOf };

/** Chromium with the built extension, of a reader who was welcomed and has done nothing yet, offline. */
interface OfflineBrowser extends OpenBrowser {
  /** From now on the page at this address has other words. */
  changePage(address: string, change: (html: string) => string): void;
  /** A page of the test's own stands at this address. */
  addPage(address: string, html: string): void;
  /** From now on the page of this address stands at another one, the same content. */
  movePage(address: string, to: string): void;
  /** The panel's page in a tab of its own, speaking of `page`. */
  panelInTab(page: Page): Promise<Page>;
}

interface Reader {
  /** What the browser is told when it starts, beside what every test tells it. */
  readonly browserArgs: string[];
  readonly reader: OfflineBrowser;
  /** The one tab, on no page yet. */
  readonly page: Page;
}

export const test = base.extend<Reader, { readonly welcomed: string }>({
  welcomed: [
    async ({ headless }, use) => {
      const profile = await makeReadyProfile({ headless: headless ?? true });
      await use(profile);
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  browserArgs: [[], { option: true }],
  reader: async ({ headless, browserArgs, welcomed }, use) => {
    const browser = await openReady(welcomed, { headless: headless ?? true, args: browserArgs });
    const changed = new Map<string, string>();
    await servePages(browser.context, changed);
    await use({
      ...browser,
      changePage(address, change) {
        const html = storedPages().get(address)?.html;
        if (html === undefined) throw new Error(`No page is stored for ${address}.`);
        const now = change(html);
        if (now === html) throw new Error('The change changed nothing.');
        changed.set(address, now);
      },
      addPage(address, html) {
        changed.set(address, html);
      },
      movePage(address, to) {
        const html = storedPages().get(address)?.html;
        if (html === undefined) throw new Error(`No page is stored for ${address}.`);
        changed.set(to, html.replaceAll(new URL(address).pathname, new URL(to).pathname));
      },
      async panelInTab(page) {
        const tabId = await tabIdOf(browser, page.url());
        const panel = await browser.context.newPage();
        await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tabId=${tabId}`);
        return panel;
      },
    });
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

/** The part of the extension's own interface that tests use from inside its worker. */
interface Extension {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly tabs: {
      query(about: object): Promise<readonly { id: number }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

function workerOf(reader: OpenBrowser): Worker {
  const [worker] = reader.context.serviceWorkers();
  if (!worker) throw new Error('The background does not run.');
  return worker;
}

async function tabIdOf(reader: OpenBrowser, address: string): Promise<number> {
  const [tab] = await workerOf(reader).evaluate(
    (url) => (globalThis as unknown as Extension).chrome.tabs.query({ url }),
    address,
  );
  if (!tab) throw new Error(`No tab shows ${address}.`);
  return tab.id;
}

/** Changes the reader's settings as the options page would. */
export async function setSettings(reader: OpenBrowser, settings: Partial<Settings>): Promise<void> {
  await workerOf(reader).evaluate(
    (kept) => (globalThis as unknown as Extension).chrome.storage.local.set({ settings: kept }),
    settings,
  );
}

/** Sends a browser command to the active tab, as the background does when its keys are pressed. */
export async function sendCommand(reader: OpenBrowser, name: string): Promise<void> {
  await workerOf(reader).evaluate(async (command) => {
    const { tabs } = (globalThis as unknown as Extension).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    if (tab) await tabs.sendMessage(tab.id, { pledgemark: 'command', question: { name: command } });
  }, name);
}

/** Scrolls to the paragraph with these words: what stands near the window is marked. */
export async function scrollToWords(page: Page, words: string): Promise<void> {
  await page.locator('main p', { hasText: words }).first().scrollIntoViewIfNeeded();
}

/** A point on the first line of a mark, in viewport pixels: a mark goes over several lines, and its box is not all its own. */
export async function firstLineOf(mark: Locator): Promise<{ x: number; y: number }> {
  await mark.scrollIntoViewIfNeeded();
  return mark.evaluate((element) => {
    const [line] = element.getClientRects();
    if (!line) throw new Error('The mark has no line.');
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
}

/** Clicks on a mark, where its words stand. */
export async function clickMark(mark: Locator): Promise<void> {
  const { x, y } = await firstLineOf(mark);
  await mark.page().mouse.click(x, y);
}

/** Selects words as a reader does: with the mouse, from before the first letter to after the last. */
export async function select(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('main .govspeak') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const rects = [...range.getClientRects()];
      const first = rects[0];
      const last = rects.at(-1);
      if (first && last)
        return {
          from: [first.left + 1, first.top + first.height / 2],
          to: [last.right - 1, last.top + last.height / 2],
        };
    }
    throw new Error(`“${wanted}” does not stand in one text node.`);
  }, words);
  await page.mouse.move(at.from[0] ?? 0, at.from[1] ?? 0);
  await page.mouse.down();
  await page.mouse.move(at.to[0] ?? 0, at.to[1] ?? 0, { steps: 4 });
  await page.mouse.up();
}

/** Begins a note on these words, as a reader does. */
export async function startNote(page: Page, words: string): Promise<void> {
  await select(page, words);
  await expect.poll(() => heard(page, 'button')).toContain('Note on the selected words');
  const { x, y } = await placeOf(page, 'button', 'Note on the selected words');
  await page.mouse.click(x, y);
}
