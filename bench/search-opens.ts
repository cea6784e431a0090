import type { BrowserContext, Page } from '@playwright/test';

import { openBrowser } from '../scripts/open-browser';
import type { OpenBrowser } from '../scripts/open-browser';
import type { IndexLook } from './browser/fill-store';
import { buildCommit } from './build-commit';
import { buildExtension } from './build-extension';
import { always, answer, ms } from './measure';
import type { Bench, Row } from './measure';
import { median } from './median';
import { scriptOf } from './open-bench-page';
import { WORKER_TRACED, workerTasks } from './trace-tasks';

/** The build before the index grew in the background. */
const BEFORE = '2b7b4e7';
const DOCUMENTS = 10_000;
const COMMITMENTS = 12_000;
const ROUNDS = 7;
/** The build before takes half a minute for each. */
const ROUNDS_BEFORE = 3;
/** As they were asked, in milliseconds. */
const LONGEST_TASK = 50;
const FIRST_RESULT = 300;
/** A busy machine needs several minutes to index all of it. */
const GROWN_MS = 900_000;
const LOOK_MS = 1000;
/** The index of the build before is kept so long after it was made. */
const KEPT_MS = 15_000;

interface Offered {
  readonly fillStore: (documents: number, commitments: number) => Promise<void>;
  readonly lookAtIndex: () => Promise<IndexLook>;
  readonly wordAt: (at: number) => string;
}

/** Notes when the first frame with a result is shown. With words, they are typed as soon as there is a box. As text: it runs in the page. */
const watch = (words: string): string => `requestAnimationFrame(function look() {
  const box = document.querySelector('#query');
  const words = ${JSON.stringify(words)};
  if (box !== null && words !== '' && box.value === '') {
    globalThis.typed = performance.now();
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const result = words === '' ? '.hits article' : '.hits article b';
  if (document.querySelector(result) === null) requestAnimationFrame(look);
  else globalThis.firstResult = performance.now();
})`;

const wait = (milliseconds: number): Promise<void> => new Promise((go) => void setTimeout(go, milliseconds));
const addressOf = ({ extensionId }: OpenBrowser, file: string): string => `chrome-extension://${extensionId}/${file}`;

/** When the page noted its first frame with what was looked for. */
async function firstResult(page: Page): Promise<number> {
  const noted = await page.waitForFunction(() => (globalThis as { firstResult?: number }).firstResult, undefined, {
    timeout: GROWN_MS,
  });
  return Number(await noted.jsonValue());
}

/** From the start of the navigation to the first frame with a result, in milliseconds. */
async function opens(browser: OpenBrowser, words: string): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript({ content: watch(words) });
  await page.goto(addressOf(browser, 'search.html'), { waitUntil: 'commit' });
  const at = await firstResult(page);
  await page.close();
  return at;
}

/** A page of the extension that reads nothing of what is searched: from the start of the navigation to its first frame. */
async function opensPlain(browser: OpenBrowser): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript({
    content: `requestAnimationFrame(function look() {
      if (document.querySelector('h1') === null) requestAnimationFrame(look);
      else globalThis.firstResult = performance.now();
    })`,
  });
  await page.goto(addressOf(browser, 'welcome.html'), { waitUntil: 'commit' });
  const at = await firstResult(page);
  await page.close();
  return at;
}

/** A browser with the extension of a folder; its store is filled by a page of its own, as by an import and a pack. */
async function filled(folder: string, script: string): Promise<{ readonly browser: OpenBrowser; readonly page: Page }> {
  const args = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const browser = await openBrowser({ headless: true, args });
  const page = await browser.context.newPage();
  await page.goto(addressOf(browser, 'options.html'));
  await page.evaluate(script);
  await page.evaluate(
    ([documents, commitments]) => (globalThis as unknown as Offered).fillStore(documents, commitments),
    [DOCUMENTS, COMMITMENTS] as const,
  );
  return { browser, page };
}

const look = (page: Page): Promise<IndexLook> => page.evaluate(() => (globalThis as unknown as Offered).lookAtIndex());

interface Grew {
  readonly tookMs: number;
  readonly longest: number;
  readonly tasks: number;
  readonly megabytes: number;
  readonly entries: number;
}

/** Wakes the background as a pack does that was taken in, and follows the index until it is at rest. */
async function grow(context: BrowserContext, page: Page): Promise<Grew> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser gives no trace.');
  await browser.startTracing(page, WORKER_TRACED);
  const begun = performance.now();
  await page.evaluate(`chrome.runtime.sendMessage({ pledgemark: 'growSearch', question: {} })`);
  let seen = await look(page);
  while (!seen.grown) {
    if (performance.now() - begun > GROWN_MS) throw new Error('The index did not grow.');
    await wait(LOOK_MS);
    seen = await look(page);
  }
  const tookMs = performance.now() - begun;
  const tasks = workerTasks(await browser.stopTracing());
  console.error(
    `[bench] longest tasks of the background: ${tasks
      .slice(0, 12)
      .map((task) => task.toFixed(0))
      .join(', ')} ms`,
  );
  return { tookMs, longest: tasks[0] ?? 0, tasks: tasks.length, ...seen };
}

interface Opened {
  readonly plain: number[];
  readonly everything: number[];
  readonly typed: number[];
}

async function openAll(browser: OpenBrowser, words: string, rounds: number): Promise<Opened> {
  const times: Opened = { plain: [], everything: [], typed: [] };
  for (let round = 0; round < rounds; round++) {
    times.plain.push(await opensPlain(browser));
    times.everything.push(await opens(browser, ''));
    times.typed.push(await opens(browser, words));
  }
  return times;
}

/** What the build before took: the first search ever, and later ones. */
async function before(): Promise<Opened & { readonly first: number }> {
  const { sources, extension } = buildCommit(BEFORE);
  const { browser, page } = await filled(extension, await scriptOf('fill-store.ts', sources));
  const words = await page.evaluate(() => (globalThis as unknown as Offered).wordAt(4000));
  const search = await browser.context.newPage();
  await search.addInitScript({ content: watch('') });
  await search.goto(addressOf(browser, 'search.html'), { waitUntil: 'commit' });
  const first = await firstResult(search);
  await wait(KEPT_MS);
  await search.close();
  const times = await openAll(browser, words, ROUNDS_BEFORE);
  await browser.close();
  return { ...times, first };
}

/** The first result after Search was opened, with words or without. */
function openedRows(on: string, times: Record<'own' | 'plain' | 'before', readonly number[]>): readonly Row[] {
  const was = `the build of ${BEFORE}, its index kept by an earlier visit, the median of ${times.before.length}`;
  const figure = ms('from the start of the navigation; the index has grown', times.own);
  return [
    answer('search-opens/result', { on, figure, peer: always('as it was asked', FIRST_RESULT, 'ms') }),
    answer('search-opens/plain', { on, figure, peer: ms('the welcome page, to its heading', times.plain) }),
    answer('search-opens/before', { on, figure, peer: always(was, median(times.before), 'ms') }),
  ];
}

export const SEARCH_OPENS: Bench = {
  name: 'search-opens',
  question: 'Does the index grow by itself, without holding anything up, and is the Search page there at once?',
  async run() {
    const script = await scriptOf('fill-store.ts');
    const { browser, page } = await filled(await buildExtension(), script);
    const grew = await grow(browser.context, page);
    const words = await page.evaluate(() => (globalThis as unknown as Offered).wordAt(4000));
    const own = await openAll(browser, words, ROUNDS);
    await browser.close();
    const was = await before();
    const peer = always(`the build of ${BEFORE} makes it when the page opens`, was.first, 'ms');
    const { plain } = own;
    return [
      answer('search-opens/longest', {
        figure: ms(`of processor time, of ${grew.tasks} tasks for ${grew.entries} entries`, [grew.longest]),
        peer: always('a task that a reader notices', LONGEST_TASK, 'ms'),
      }),
      answer('search-opens/first-ever', {
        figure: ms('the index has grown in the background', own.everything),
        peer,
      }),
      answer('search-opens/made', {
        figure: ms(`${grew.entries} entries, ${grew.megabytes.toFixed(1)} MB, in the background`, [grew.tookMs]),
        peer,
      }),
      ...openedRows('everything', { own: own.everything, plain, before: was.everything }),
      ...openedRows('words typed at once', { own: own.typed, plain, before: was.typed }),
    ];
  },
};
