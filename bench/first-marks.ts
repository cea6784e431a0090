import type { BrowserContext } from '@playwright/test';

import { openBrowser } from '../scripts/open-browser';
import { servePages, storedPages } from '../scripts/serve-pages';
import { buildCommit } from './build-commit';
import { buildExtension } from './build-extension';
import { atMost, compare, median, ms } from './measure';
import type { Bench } from './measure';

/** The build before the first marks were made faster. */
const BEFORE = '60cb5b9';
/** Longer pages are measured by another question. */
const LONGEST = 300_000;
const ROUNDS = 2;
const READY_MS = 60_000;
/** The areas of the corpus are stored after the first page; a stopped worker needs a moment to be gone. */
const [PLANTED_MS, STOPPED_MS] = [4000, 300];
/** So many pages are visited once more, with a stopped worker. */
const AGAIN = 8;

/** Notes when the first mark stands, looked for in each frame. As text: it runs in the page. */
const WATCH = `requestAnimationFrame(function look() {
  if (document.querySelector('[data-pledgemark-id]') === null) requestAnimationFrame(look);
  else globalThis.firstMarks = performance.now();
})`;

interface Times {
  readonly cold: number[];
  readonly warm: number[];
  readonly again: number[];
}

/** From the start of the navigation to the first frame with a mark, in milliseconds; nothing where the page has none. */
async function visit(context: BrowserContext, address: string): Promise<number[]> {
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('html[data-pledgemark-state="ready"]', { state: 'attached', timeout: READY_MS });
  await page.evaluate('new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))');
  const at = await page.evaluate('globalThis.firstMarks');
  await page.close();
  return typeof at === 'number' ? [at] : [];
}

const wait = (milliseconds: number): Promise<void> => new Promise((go) => void setTimeout(go, milliseconds));

/** Visits the stored pages in a new profile: each second one with a stopped worker, the first ones once more so. */
async function visitAll(folder: string, round: number, { cold, warm, again }: Times): Promise<void> {
  const args = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const browser = await openBrowser({ headless: true, args });
  const stop = async (): Promise<void> => {
    await browser.stopBackground();
    await wait(STOPPED_MS);
  };
  await servePages(browser.context);
  const [first = '', ...pages] = [...storedPages().values()]
    .filter(({ verdict, html }) => verdict === 'annotate' && html.length < LONGEST)
    .map(({ address }) => address);
  await visit(browser.context, first);
  await wait(PLANTED_MS);
  for (const [at, address] of pages.entries()) {
    const isCold = at % 2 === round % 2;
    if (isCold) await stop();
    (isCold ? cold : warm).push(...(await visit(browser.context, address)));
  }
  for (const address of pages.slice(0, AGAIN)) {
    await stop();
    again.push(...(await visit(browser.context, address)));
  }
  await browser.close();
}

export const FIRST_MARKS: Bench = {
  name: 'first-marks',
  question: 'How soon after a navigation does the first mark stand?',
  async run() {
    const own: Times = { cold: [], warm: [], again: [] };
    const before: Times = { cold: [], warm: [], again: [] };
    const builds = [
      { folder: await buildExtension(), times: own },
      { folder: buildCommit(BEFORE), times: before },
    ];
    for (let round = 0; round < ROUNDS; round++)
      for (const { folder, times } of builds) await visitAll(folder, round, times);
    const row = (question: string, kind: keyof Times, bound?: number) =>
      compare(question, {
        figure: ms('this build', median(own[kind])),
        peer: ms(`the build of ${BEFORE}`, median(before[kind])),
        reads: 'times as much',
        ...(bound === undefined ? {} : { asked: atMost(bound) }),
      });
    return [
      row('First mark, with the background stopped before', 'cold', 0.6),
      row('First mark, with the background running', 'warm', 0.7),
      row('First mark on a page that was read before, with the background stopped', 'again'),
    ];
  },
};
