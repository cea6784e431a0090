import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';

import { NO_FIREFOX, findFirefox } from '../../scripts/find-browser.mjs';
import { storedPages } from '../../scripts/serve-pages';

const BUILT = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION = 'pledgemark@pledgemark.example';
/** The host of the extension's own pages. Firefox draws one for each profile; here it is given, so that they can be opened. */
const HOST = '0e9d4a56-6f0b-4c43-9a53-5d3a3f1b7c21';
/** In milliseconds. A busy machine needs a while to start a browser. */
const LAUNCH_MS = 60_000;
/** So long is waited for what must come about. */
const PATIENCE = { timeout: 15_000 };

/** The part of WebDriver BiDi that puppeteer does not open: browser-level code, and what stands in closed shadow roots. */
interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface NavigableTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

/** Firefox with the built extension and an empty profile, offline. */
export interface Firefox {
  /** The tab in front, on no page yet. */
  readonly page: Page;
  /** Sends a command of WebDriver BiDi. */
  send<T>(method: string, params: object): Promise<T>;
  /** Runs an expression with the browser's own rights, in its window. What it gives travels as JSON. */
  inBrowser<T>(expression: string): Promise<T>;
  /** The number by which extensions know the tab in front. */
  tabInFront(): Promise<number>;
  /** A page of the extension in a new tab, in front; `path` may have a query. */
  openOwnPage(path: string): Promise<Page>;
  /** The text of the one file that was saved, once it is whole. */
  savedFile(): Promise<{ readonly name: string; readonly text: string }>;
  close(): Promise<void>;
}

function connectionOf(browser: Browser): Connection {
  if (!('connection' in browser)) throw new Error('This browser is not driven over WebDriver BiDi.');
  return browser.connection as Connection;
}

/** Answers for www.gov.uk from the stored pages; nothing reaches the network. */
async function serve(page: Page): Promise<void> {
  const pages = storedPages();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const [address = ''] = request.url().split('#');
    const html = pages.get(address)?.html;
    const answered = !address.startsWith('https://www.gov.uk/')
      ? request.continue()
      : request.respond(
          html === undefined
            ? { status: 404, contentType: 'text/plain', body: 'Not stored here.' }
            : { status: 200, contentType: 'text/html; charset=utf-8', body: html },
        );
    // a request that the page has given up needs no answer
    answered.catch(() => undefined);
  });
}

/** Starts Firefox with the built extension. @throws Error that says what to install, where there is no Firefox */
export async function openFirefox(): Promise<Firefox> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error(NO_FIREFOX);
  const downloads = mkdtempSync(join(tmpdir(), 'pledgemark-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    timeout: LAUNCH_MS,
    args: ['-remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: HOST }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  try {
    return await drive(browser, downloads);
  } catch (fault) {
    await browser.close();
    throw fault;
  }
}

async function drive(browser: Browser, downloads: string): Promise<Firefox> {
  const connection = connectionOf(browser);
  const send = async <T>(method: string, params: object): Promise<T> =>
    (await connection.send(method, params)).result as T;
  const tabs = async (): Promise<NavigableTree['contexts']> =>
    (await send<NavigableTree>('browsingContext.getTree', {})).contexts;
  /** A new reader is welcomed in a tab of its own, which would stand before the page that is looked at. */
  const closeWelcome = async (): Promise<void> => {
    const context = await vi.waitFor(async () => {
      const welcome = (await tabs()).find(({ url }) => url.endsWith('/welcome.html'));
      if (welcome === undefined) throw new Error('A new reader was not welcomed.');
      return welcome.context;
    }, PATIENCE);
    await send('browsingContext.close', { context });
  };
  await browser.installExtension(BUILT);
  await closeWelcome();
  const [page = await browser.newPage()] = await browser.pages();
  await serve(page);

  const inBrowser = async <T>(expression: string): Promise<T> => {
    const { contexts } = await send<NavigableTree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const evaluated = await send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        target: { context: contexts[0]?.context },
        expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
        awaitPromise: true,
      },
    );
    if (evaluated.result?.value === undefined) throw new Error(evaluated.exceptionDetails?.text ?? expression);
    return JSON.parse(evaluated.result.value) as T;
  };

  return {
    page,
    send,
    inBrowser,
    tabInFront: () =>
      inBrowser(`ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        .ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab)`),
    async openOwnPage(path) {
      const address = `moz-extension://${HOST}/${path}`;
      const own = await browser.newPage();
      const context = (await tabs()).at(-1)?.context;
      // puppeteer waits for the load event of such a page without an end
      await send('browsingContext.navigate', { context, url: address, wait: 'none' });
      await vi.waitFor(async () => {
        if ((await own.evaluate(() => document.URL)) !== address) throw new Error(`${path} did not open.`);
      }, PATIENCE);
      return own;
    },
    savedFile: () =>
      vi.waitFor(() => {
        // a file that is being written stands there as its part alone, then empty beside its part
        const names = readdirSync(downloads);
        const [name = ''] = names;
        const isWhole = names.length === 1 && !name.endsWith('.part');
        const text = isWhole ? readFileSync(join(downloads, name), 'utf8') : '';
        if (text === '') throw new Error('No file was saved.');
        return { name, text };
      }, PATIENCE),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
