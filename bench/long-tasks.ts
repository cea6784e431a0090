import type { BrowserContext, Page } from '@playwright/test';

import { readPolicy } from '@/lib/corpus/finding';
import type { Finds } from '@/lib/model';

import { LONG_PAPER } from './long-paper';
import { SHIPPED } from './shipped';
import type { PaintTimes } from './browser/painting';
import { longBody } from './long-page';
import { longPolicyPage } from './long-policy-page';
import { answer, ms } from './measure';
import type { Bench } from './measure';
import { openBenchPage } from './open-bench-page';
import { openExtension } from './open-extension';
import { openPlain } from './open-plain';
import { LONG } from './texts';
import { TRACED, longestTasks } from './trace-tasks';

const ADDRESS = 'https://www.gov.uk/government/publications/a-long-paper/a-long-paper';
const VISITS = 5;
/** Reading, asking, painting and placing on a busy machine. */
const READY_MS = 120_000;
/** The reader goes down to the page's end, in as many leaps and so much time. */
const STEPS = 10;
const REST_MS = 3000;

interface Watching {
  readonly tasks: number[];
}

/** Notes every task of the page's thread that is longer than 50 ms, which is what a browser tells of. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** Browsers tell of no task that is shorter. */
const SHORTEST_TOLD = 50;

async function goDown(page: Page): Promise<void> {
  for (let step = 1; step <= STEPS; step++) {
    await page.evaluate((share) => window.scrollTo(0, share * document.body.scrollHeight), step / STEPS);
    await page.waitForTimeout(REST_MS / STEPS);
  }
}

/** The longest task of one visit, or 50 ms where none was longer. */
async function longestTask(context: BrowserContext, settled: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await settled(page);
  await goDown(page);
  const tasks = await page.evaluate(() => (globalThis as unknown as Watching).tasks);
  await page.close();
  return Math.max(SHORTEST_TOLD, ...tasks);
}

/** The most that the extension takes of one task of such a visit, in milliseconds of processor time. */
async function oursOfVisit(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  const page = await context.newPage();
  await browser?.startTracing(page, TRACED);
  await page.goto(ADDRESS, { waitUntil: 'load' });
  await isReady(page);
  await goDown(page);
  const trace = await browser?.stopTracing();
  await page.close();
  if (trace === undefined) throw new Error('The browser gives no trace.');
  return longestTasks(trace).ours;
}

const isReady = (page: Page): Promise<unknown> =>
  page.waitForSelector('html[data-pledgemark-state="ready"]', { state: 'attached', timeout: READY_MS });

/** What one call of mark.js takes for the same marks: a single task. */
async function markJsTask(): Promise<readonly number[]> {
  interface Offered {
    readonly textOf: (html: string) => string;
    readonly timePainting: (html: string, finds: Finds, rounds: number) => PaintTimes;
  }
  const { page, close } = await openBenchPage('painting.ts');
  const html = await longBody(LONG);
  const text = await page.evaluate((body) => (globalThis as unknown as Offered).textOf(body), html);
  const finds = readPolicy(LONG_PAPER, { text, headings: [] }, SHIPPED);
  const { original } = await page.evaluate(
    ([body, found, rounds]) => (globalThis as unknown as Offered).timePainting(body, found, rounds),
    [html, finds, VISITS] as const,
  );
  await close();
  return original.ms;
}

export const LONG_TASKS: Bench = {
  name: 'long-tasks',
  question: 'For how long does a long page not answer its reader while it is marked?',
  async run() {
    const pages = new Map([[ADDRESS, await longPolicyPage(LONG)]]);
    const [extension, plain] = [await openExtension(pages), await openPlain(pages)];
    const own: number[] = [];
    const alone: number[] = [];
    const ours: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) {
      own.push(await longestTask(extension.context, isReady));
      alone.push(await longestTask(plain, () => Promise.resolve()));
      ours.push(await oursOfVisit(extension.context));
    }
    await extension.close();
    await plain.close();
    const figure = ms('the extension reads and marks it, down to its end', own);
    return [
      answer('long-tasks/longest', { figure, peer: ms('the same page without the extension', alone) }),
      answer('long-tasks/ours', {
        figure: ms('of processor time, while it reads and marks the page, down to its end', ours),
      }),
      answer('long-tasks/one-call', {
        figure,
        peer: ms('the same marks in one call, layout included', await markJsTask()),
      }),
    ];
  },
};
