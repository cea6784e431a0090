import type { BrowserContext } from '@playwright/test';

import { openBrowser } from '../scripts/open-browser';
import type { OpenBrowser } from '../scripts/open-browser';
import { servePages, storedPages } from '../scripts/serve-pages';
import { buildCommit } from './build-commit';
import { buildExtension } from './build-extension';
import { answer, ms } from './measure';
import type { Bench, Row } from './measure';

/** The build before the first marks were made faster. */
const BEFORE = '60cb5b9';
/** Words of a page, the furniture of the site among them. */
const LENGTHS = [
  { length: 'under 1,000 words', from: 0, below: 1_000 },
  { length: '1,000 to 2,500 words', from: 1_000, below: 2_500 },
  { length: 'over 20,000 words', from: 20_000, below: Number.POSITIVE_INFINITY },
] as const;
const ALL = 'all lengths';
/** Of a length with a single stored page so many copies are visited, each with a sentence of its own: none was read before. */
const COPIES = 6;
const ROUNDS = 3;
const READY_MS = 60_000;
/** The areas of the corpus are stored after the first page; a stopped worker needs a moment to be gone. */
const [PLANTED_MS, STOPPED_MS] = [4000, 300];
/** So many pages of a round are visited once more, with a stopped worker. */
const AGAIN = 8;

/** Notes when the first mark stands, looked for in each frame. As text: it runs in the page. */
const WATCH = `requestAnimationFrame(function look() {
  if (document.querySelector('[data-pledgemark-id]') === null) requestAnimationFrame(look);
  else globalThis.firstMarks = performance.now();
})`;

interface LengthPage {
  readonly address: string;
  readonly html: string;
  readonly length: (typeof LENGTHS)[number]['length'];
}

const wordsOf = (html: string): number =>
  html
    .replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .split(/\s+/u).length;

/** A page with another sentence, at another address. */
const copyOf = (page: LengthPage, copy: number): LengthPage => ({
  ...page,
  address: `${page.address}-${copy}`,
  html: page.html.replace(/<\/p>/u, ` This is copy ${copy}.</p>`),
});

function pagesOf({ length, from, below }: (typeof LENGTHS)[number]): LengthPage[] {
  const pages = [...storedPages().values()]
    .filter(({ verdict, html }) => verdict === 'annotate' && wordsOf(html) >= from && wordsOf(html) < below)
    .map(({ address, html }) => ({ address, html, length }));
  const [first] = pages;
  if (first === undefined || pages.length > 1) return pages;
  return Array.from({ length: COPIES }, (_, copy) => copyOf(first, copy));
}

const KINDS = ['cold', 'warm', 'again'] as const;

/** One page, visited in both builds one after the other, in milliseconds. */
interface Pair {
  readonly kind: (typeof KINDS)[number];
  readonly length: LengthPage['length'];
  readonly own: number;
  readonly before: number;
}

/** From the start of the navigation to the first frame with a mark, in milliseconds; nothing where the page has none. */
async function visit(context: BrowserContext, address: string): Promise<number | undefined> {
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('html[data-pledgemark-state="ready"]', { state: 'attached', timeout: READY_MS });
  await page.evaluate('new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))');
  const at = await page.evaluate('globalThis.firstMarks');
  await page.close();
  return typeof at === 'number' ? at : undefined;
}

const wait = (milliseconds: number): Promise<void> => new Promise((go) => void setTimeout(go, milliseconds));

/** A browser with a new profile and one of the builds, that has read a first page. */
async function open(folder: string, pages: readonly LengthPage[]): Promise<OpenBrowser> {
  const args = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const browser = await openBrowser({ headless: true, args });
  await servePages(browser.context, new Map(pages.map(({ address, html }) => [address, html])));
  await visit(browser.context, pages[0]?.address ?? '');
  await wait(PLANTED_MS);
  return browser;
}

/** Visits a page in both browsers, the one that comes first being another each time. */
async function visitBoth(
  [own, before]: readonly [OpenBrowser, OpenBrowser],
  { address, length }: LengthPage,
  { kind, turn }: { readonly kind: Pair['kind']; readonly turn: number },
): Promise<readonly Pair[]> {
  const took = new Map<OpenBrowser, number | undefined>();
  for (const browser of turn % 2 === 0 ? [own, before] : [before, own]) {
    if (kind !== 'warm') {
      await browser.stopBackground();
      await wait(STOPPED_MS);
    }
    took.set(browser, await visit(browser.context, address));
  }
  const [ours, theirs] = [took.get(own), took.get(before)];
  return ours === undefined || theirs === undefined ? [] : [{ kind, length, own: ours, before: theirs }];
}

/** Visits all pages in new profiles: each second one with a stopped worker, the first ones once more so. */
async function visitAll([own, before]: readonly [string, string], round: number): Promise<readonly Pair[]> {
  const all = LENGTHS.map(pagesOf);
  const [first, ...pages] = all.flat();
  if (first === undefined) return [];
  const browsers = [await open(own, all.flat()), await open(before, all.flat())] as const;
  const pairs: Pair[] = [];
  for (const [turn, page] of pages.entries()) {
    const kind = turn % 2 === round % 2 ? 'cold' : 'warm';
    pairs.push(...(await visitBoth(browsers, page, { kind, turn: turn + round })));
  }
  for (const [turn, page] of pages.slice(0, AGAIN).entries())
    pairs.push(...(await visitBoth(browsers, page, { kind: 'again', turn })));
  for (const browser of browsers) await browser.close();
  return pairs;
}

function rowsOf(pairs: readonly Pair[]): readonly Row[] {
  const told = (kind: Pair['kind'], on: string, some: readonly Pair[]): readonly Row[] =>
    some.length === 0
      ? []
      : [
          answer(`first-marks/${kind}`, {
            on,
            figure: ms(
              'this build',
              some.map(({ own }) => own),
            ),
            peer: ms(
              `the build of ${BEFORE}`,
              some.map(({ before }) => before),
            ),
          }),
        ];
  return KINDS.flatMap((kind) => {
    const some = pairs.filter((pair) => pair.kind === kind);
    if (kind === 'again') return told(kind, '', some);
    const each = LENGTHS.flatMap(({ length }) =>
      told(
        kind,
        length,
        some.filter((pair) => pair.length === length),
      ),
    );
    return [...told(kind, ALL, some), ...each];
  });
}

export const FIRST_MARKS: Bench = {
  name: 'first-marks',
  question: 'How soon after a navigation does the first mark stand?',
  async run() {
    const builds = [await buildExtension(), buildCommit(BEFORE).extension] as const;
    const pairs: Pair[] = [];
    for (let round = 0; round < ROUNDS; round++) pairs.push(...(await visitAll(builds, round)));
    return rowsOf(pairs);
  },
};
