import type { BrowserContext, Page } from '@playwright/test';

import { browsersUnder } from '../scripts/browser-memory';
import { STATEMENT } from '../scripts/serve-pages';
import { compare, median } from './measure';
import type { Bench, Measured } from './measure';
import { openExtension } from './open-extension';
import { openPlain } from './open-plain';

const TABS = 10;
const READY_MS = 120_000;
const BYTES_IN_MB = 1_000_000;

/** What the page's own thread holds after its garbage was collected: the page's script and the extension's in it. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / BYTES_IN_MB;
}

async function openTabs(context: BrowserContext, settled: (page: Page) => Promise<unknown>): Promise<Page[]> {
  const pages: Page[] = [];
  for (let tab = 0; tab < TABS; tab++) {
    const page = await context.newPage();
    await page.goto(STATEMENT, { waitUntil: 'load' });
    await settled(page);
    pages.push(page);
  }
  return pages;
}

interface Held {
  readonly heap: number;
  readonly all: number | undefined;
}

/** What ten tabs hold in the browser that was just started. */
async function held(context: BrowserContext, settled: (page: Page) => Promise<unknown>): Promise<Held> {
  const pages = await openTabs(context, settled);
  const heaps: number[] = [];
  for (const page of pages) heaps.push(await heapOf(page));
  return { heap: median(heaps), all: browsersUnder(process.pid) };
}

const mb = (what: string, value: number): Measured => ({ what, value, unit: 'MB' });

export const MEMORY: Bench = {
  name: 'memory',
  question: 'What do ten open tabs hold more with the extension than without?',
  async run() {
    const plain = await openPlain();
    const without = await held(plain, () => Promise.resolve());
    await plain.close();
    const extension = await openExtension();
    const withIt = await held(extension.context, (page) =>
      page.waitForSelector('html[data-pledgemark-state="ready"]', { state: 'attached', timeout: READY_MS }),
    );
    await extension.close();
    const heap = compare('Script memory of a tab, the median of ten, after a collection', {
      figure: mb('with the extension', withIt.heap),
      peer: mb('without', without.heap),
      reads: 'times as much',
    });
    if (withIt.all === undefined || without.all === undefined) return [heap];
    const whole = compare('Memory of the whole browser with ten tabs of the statement', {
      figure: mb('with the extension', withIt.all),
      peer: mb('without', without.all),
      reads: 'times as much',
    });
    return [heap, whole];
  },
};
