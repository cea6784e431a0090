import type { BrowserContext, Page } from '@playwright/test';

import { HOSTILE_PAGES } from './hostile-pages';
import type { HostilePage } from './hostile-pages';
import { judge } from './judge';
import { answer, ms } from './measure';
import type { Bench, Row } from './measure';
import { openExtension } from './open-extension';
import { openPlain } from './open-plain';
import { TRACED, longestTasks } from './trace-tasks';
import type { LongestTasks } from './trace-tasks';

const FOLDER = 'https://www.gov.uk/government/publications/a-hostile-paper/hostile-';
const STATES = ['ready', 'off', 'failed'] as const;
/** A page that has no verdict by then hangs. */
const VERDICT_MS = 40_000;
/** A page that is past a limit at its first visit is visited so many times more: one visit tells nothing of the noise. */
const MORE_VISITS = 4;
/** Pages that change do so after they were read; tasks that are long come by then. */
const REST_MS = 2_500;
/** Without the extension nobody tells a page that it was read: its own script does what it does all the same. */
function sayRead(): void {
  addEventListener('load', () => document.documentElement?.setAttribute('data-pledgemark-state', 'ready'));
}

/** By the tree: a picture can be called `documentElement`. */
const stateOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const root: unknown = Reflect.get(Document.prototype, 'documentElement', document);
    return root instanceof Element ? root.getAttribute('data-pledgemark-state') : null;
  });

/** Waits for a state in which pages end; a page that does not answer has none. */
async function verdictOf(page: Page): Promise<{ readonly state: string; readonly after: number }> {
  const started = performance.now();
  for (;;) {
    const after = performance.now() - started;
    const state = await Promise.race([
      stateOf(page).catch(() => null),
      new Promise<null>((go) => setTimeout(() => go(null), VERDICT_MS)),
    ]);
    if (STATES.some((one) => one === state)) return { state: `${state}`, after };
    if (after > VERDICT_MS) return { state: 'none', after };
    await new Promise((go) => setTimeout(go, 25));
  }
}

interface Seen extends LongestTasks {
  readonly verdict: string;
  readonly after: number;
  /** Milliseconds until all of the page was there. */
  readonly loaded: number;
  /** The state at the end of the visit. */
  readonly at: string;
}

/** One visit of a page: its longest tasks, and when it had a verdict. @param reads without the extension none is waited for */
async function visit(context: BrowserContext, address: string, reads: 'read' | 'plain'): Promise<Seen> {
  const browser = context.browser();
  const page = await context.newPage();
  if (reads === 'plain') await page.addInitScript(sayRead);
  await browser?.startTracing(page, TRACED);
  await page.goto(address, { waitUntil: 'commit' }).catch(() => undefined);
  const started = performance.now();
  const { state, after } = reads === 'read' ? await verdictOf(page) : { state: '', after: 0 };
  await page.waitForLoadState('load').catch(() => undefined);
  const loaded = performance.now() - started;
  await page.waitForTimeout(REST_MS).catch(() => undefined);
  const trace = await browser?.stopTracing().catch(() => undefined);
  const at = (await stateOf(page).catch(() => null)) ?? '';
  await page.close().catch(() => undefined);
  return { ...(trace ? longestTasks(trace) : { longest: 0, ours: 0 }), verdict: state, after, loaded, at };
}

async function serve(context: BrowserContext): Promise<void> {
  const pages = new Map<string, HostilePage>(HOSTILE_PAGES.map((page, at) => [`${FOLDER}${at}`, page]));
  await context.route(`${FOLDER}*`, (route) => {
    const page = pages.get(route.request().url());
    if (page === undefined) return route.fallback();
    const { html, headers = {}, type = 'text/html' } = page;
    return route.fulfill({ contentType: `${type}; charset=utf-8`, body: html, headers });
  });
}

interface Visits {
  readonly own: readonly Seen[];
  readonly alone: readonly Seen[];
}

/** What is told of the visits of one page. */
function rowsOf(name: string, { own, alone }: Visits): readonly Row[] {
  const [first, firstAlone] = [own[0], alone[0]];
  const then = first?.at === first?.verdict ? '' : `, then ${first?.at}`;
  const verdict = `${first?.verdict} after ${Math.round(first?.after ?? 0)} ms${then}`;
  return [
    answer('hostile/longest', {
      on: name,
      figure: ms(
        `with the extension: ${verdict}`,
        own.map(({ longest }) => longest),
      ),
      peer: ms(
        `without: loaded after ${Math.round(firstAlone?.loaded ?? 0)} ms`,
        alone.map(({ longest }) => longest),
      ),
    }),
    answer('hostile/ours', {
      on: name,
      figure: ms(
        'of processor time',
        own.map(({ ours }) => ours),
      ),
    }),
  ];
}

export const HOSTILE: Bench = {
  name: 'hostile',
  question: 'For how long do pages that were made to hang a tab not answer, and when have they a verdict?',
  async run() {
    const [extension, plain] = [await openExtension(), await openPlain()];
    await serve(extension.context);
    await serve(plain);
    const rows: Row[] = [];
    for (const [at, { name }] of HOSTILE_PAGES.entries()) {
      const [own, alone]: [Seen[], Seen[]] = [[], []];
      const visitBoth = async (): Promise<void> => {
        own.push(await visit(extension.context, `${FOLDER}${at}`, 'read'));
        alone.push(await visit(plain, `${FOLDER}${at}`, 'plain'));
      };
      await visitBoth();
      const isPast = rowsOf(name, { own, alone }).some((row) => judge(row).verdict !== 'holds');
      const visits = isPast ? 1 + MORE_VISITS : 1;
      while (own.length < visits) await visitBoth();
      const told = rowsOf(name, { own, alone });
      rows.push(...told);
      console.error(`[bench] ${name}: ${told.map(({ figure }) => `${Math.round(figure.value)} ms`).join(' · ')}`);
    }
    await extension.close();
    await plain.close();
    return rows;
  },
};
