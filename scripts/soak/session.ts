// One life of the browser on the profile: the tabs that go from page to page, and the pages of ours that stay open.
import type { Page, Worker } from '@playwright/test';

import { browserPid } from '../kills/end-browser';
import { openBrowser } from '../open-browser';
import type { OpenBrowser } from '../open-browser';
import { STATEMENT, servePages } from '../serve-pages';
import { TABS } from './plan';
import { serveGovUk } from './gov-uk';

export interface Session {
  readonly browser: OpenBrowser;
  /** These go from page to page. */
  readonly tabs: readonly Page[];
  /** It stays on the statement. */
  readonly still: Page;
  /** Our own pages, open as long as the browser: the panel of the first tab, the notebook, the search. */
  readonly panel: Page;
  readonly notebook: Page;
  readonly search: Page;
  readonly browserPid: number;
}

/** A page, or a sign on one, is waited for so long; a busy machine needs a while. */
const PATIENCE_MS = 30_000;
const LOOK_MS = 50;

/** The part of the extension's own interface that is used from inside its pages and its worker. */
export interface Extension {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly tabs: {
      query(about: object): Promise<readonly { id: number }[]>;
      sendMessage(tabId: number, message: object): Promise<unknown>;
    };
  };
}

export const ownAddress = ({ extensionId }: OpenBrowser, file: string): string =>
  `chrome-extension://${extensionId}/${file}`;

/** Opens an address and waits for the state in which every page ends. */
export async function settled(page: Page, state: RegExp = /^(?:ready|off)$/u): Promise<string> {
  const html = page.locator('html[data-pledgemark-state]');
  const end = performance.now() + PATIENCE_MS;
  let now = '';
  while (performance.now() < end) {
    now = (await html.getAttribute('data-pledgemark-state').catch(() => '')) ?? '';
    if (state.test(now)) return now;
    await page.waitForTimeout(LOOK_MS);
  }
  throw new Error(`${page.url()} is “${now}” after ${PATIENCE_MS} ms`);
}

/** So long is waited for an answer from inside the background, in ms: of one that was just stopping none may come. */
const WORKER_MS = 5_000;

/** What is asked inside the background; nothing where it was stopped meanwhile. */
async function fromWorker<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  const late = new Promise<undefined>((go) => setTimeout(() => go(undefined), WORKER_MS).unref());
  return Promise.race([asked.catch(() => undefined), late]);
}

/** Gives a browser command to the first tab that shows this address, as the background does when its keys are pressed. */
export async function command(session: Session, address: string, name: string): Promise<void> {
  const worker = await wakeBackground(session);
  const given = worker.evaluate(
    async ([url, called]) => {
      const { tabs } = (globalThis as unknown as Extension).chrome;
      const all = (await tabs.query({ url: url.split('#')[0] })) as readonly { id: number; index: number }[];
      const [first] = all.toSorted((a, b) => a.index - b.index);
      // the background does not wait for the page either
      if (first) tabs.sendMessage(first.id, { pledgemark: 'command', question: { name: called } }).catch(() => null);
    },
    [address, name] as const,
  );
  await fromWorker(given);
}

/** The background, woken where it sleeps. */
export async function wakeBackground({ browser, panel }: Session): Promise<Worker> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const worker = browser.context.serviceWorkers().at(-1);
    if (worker !== undefined && (await fromWorker(worker.evaluate(() => 1))) === 1) return worker;
    // nobody answers it: it wakes whoever listens. Of one that is just stopping it may never be said that nobody does
    await panel.evaluate(() => {
      (globalThis as unknown as Extension).chrome.runtime.sendMessage({}).catch(() => null);
    });
    await panel.waitForTimeout(LOOK_MS);
  }
  throw new Error('The background does not wake.');
}

async function closeWelcome({ context }: OpenBrowser): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await welcome.close();
}

/**
 * Opens the browser on the profile, with what stays open in it.
 * @param served the made-up pages as they stand now, by address
 */
export async function openSession(
  profile: string,
  {
    served,
    first,
    opened,
  }: {
    readonly served: ReadonlyMap<string, string>;
    readonly first: boolean;
    readonly opened: (browser: OpenBrowser) => Promise<void>;
  },
): Promise<Session> {
  const browser = await openBrowser({ headless: true, profile });
  const { context } = browser;
  context.setDefaultTimeout(PATIENCE_MS);
  await servePages(context, served);
  await serveGovUk(context);
  if (first) await closeWelcome(browser);
  await opened(browser);
  const own = async (file: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(ownAddress(browser, file));
    return page;
  };
  const tabs = [context.pages()[0] ?? (await context.newPage())];
  while (tabs.length < TABS) tabs.push(await context.newPage());
  const [tab] = tabs;
  const still = await context.newPage();
  await still.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  await settled(still, /^ready$/u);
  await tab?.goto(`${STATEMENT}#first`, { waitUntil: 'domcontentloaded' });
  if (tab !== undefined) await settled(tab, /^ready$/u);
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const ids = await worker.evaluate(async () => {
    const all = await (globalThis as unknown as Extension).chrome.tabs.query({});
    return (all as readonly { id: number; url?: string }[])
      .filter(({ url }) => url?.endsWith('#first'))
      .map(({ id }) => id);
  });
  const panel = await own(`sidepanel.html?tabId=${ids[0] ?? 0}`);
  const notebook = await own('notebook.html');
  const search = await own('search.html');
  await notebook.getByRole('heading', { level: 1, name: 'Notebook' }).waitFor();
  return { browser, tabs, still, panel, notebook, search, browserPid: await browserPid(context) };
}
