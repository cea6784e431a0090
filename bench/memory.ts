import type { BrowserContext, Page } from '@playwright/test';

import { browsersUnder } from '../scripts/browser-memory';
import { storedPages } from '../scripts/serve-pages';
import { answer } from './measure';
import type { Bench, Row, Rounds } from './measure';
import { median } from './median';
import { openExtension } from './open-extension';
import { openPlain } from './open-plain';

const TABS = 10;
/** Each with a browser that was just started, with the extension and without. */
const ROUNDS = 3;
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
  const policies = [...storedPages().values()].filter(({ verdict }) => verdict === 'annotate');
  for (const { address } of policies.slice(0, TABS)) {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await settled(page);
    pages.push(page);
  }
  return pages;
}

interface Held {
  readonly heap: number;
  readonly all: number | undefined;
}

/** What ten tabs, each with another stored policy page, hold in the browser that was just started. */
async function held(context: BrowserContext, settled: (page: Page) => Promise<unknown>): Promise<Held> {
  const pages = await openTabs(context, settled);
  const heaps: number[] = [];
  for (const page of pages) heaps.push(await heapOf(page));
  return { heap: median(heaps), all: browsersUnder(process.pid) };
}

const isReady = (page: Page): Promise<unknown> =>
  page.waitForSelector('html[data-pledgemark-state="ready"]', { state: 'attached', timeout: READY_MS });

const mb = (what: string, rounds: readonly number[]): Rounds => ({ what, rounds, unit: 'MB' });

/** The system tells of all rounds or of none. */
const toldOf = (rounds: readonly Held[]): readonly number[] =>
  rounds.flatMap(({ all }) => (all === undefined ? [] : [all]));

export const MEMORY: Bench = {
  name: 'memory',
  question: 'What do ten open tabs hold more with the extension than without?',
  async run() {
    const [withIt, without]: [Held[], Held[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      const plain = await openPlain();
      without.push(await held(plain, () => Promise.resolve()));
      await plain.close();
      const extension = await openExtension();
      withIt.push(await held(extension.context, isReady));
      await extension.close();
    }
    const [ours, theirs] = ['with the extension', 'without'] as const;
    const rows: Row[] = [
      answer('memory/heap', {
        figure: mb(
          ours,
          withIt.map(({ heap }) => heap),
        ),
        peer: mb(
          theirs,
          without.map(({ heap }) => heap),
        ),
      }),
    ];
    if (toldOf(withIt).length === ROUNDS && toldOf(without).length === ROUNDS)
      rows.push(answer('memory/whole', { figure: mb(ours, toldOf(withIt)), peer: mb(theirs, toldOf(without)) }));
    return rows;
  },
};
