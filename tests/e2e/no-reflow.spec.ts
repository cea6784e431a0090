import { chromium } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

import type { Density } from '@/lib/model';

import { findBrowser } from '../../scripts/find-browser.mjs';
import { servePages } from '../../scripts/serve-pages';
import { lineBoxesOf, movedText, scrollThrough } from './line-boxes';
import { STATEMENT, expect, firstLineOf, heard, setSettings, test as withReader, visit } from './reader';

const PUBLICATIONS = 'https://www.gov.uk/government/publications';
/** Stored pages that differ in what their text is made of, and how many marks each has at least. */
const PAGES = [
  { name: 'the model statement', address: STATEMENT, marks: 60, widths: [1280, 320] },
  {
    name: 'a long page with tables, footnotes and abbreviations',
    address: `${PUBLICATIONS}/spring-budget-2017-documents/spring-budget-2017`,
    marks: 1000,
    widths: [1280],
  },
  {
    name: 'a declaration in lists',
    address: `${PUBLICATIONS}/canada-united-kingdom-joint-declaration/canada-united-kingdom-joint-declaration`,
    marks: 20,
    widths: [1280, 320],
  },
  {
    name: 'a statement with a table',
    address: 'https://www.gov.uk/government/speeches/school-revenue-funding-settlement-for-2017-to-2018',
    marks: 10,
    widths: [1280, 320],
  },
  {
    name: 'a consultation outcome',
    address: 'https://www.gov.uk/government/consultations/furniture-fire-safety-regulations-proposed-amendments',
    marks: 5,
    widths: [1280, 320],
  },
] as const;
const DENSITIES = ['off', 'names'] as const satisfies readonly Density[];
/** A page of 45,000 words is gone through in some ten seconds. */
const LONG = { timeout: 90_000 };
const VIEWPORT = { width: 1280, height: 900 };

/** Chromium without the extension, which shows the same stored pages. */
const test = withReader.extend<{ readonly plain: Page }>({
  plain: async ({ headless }, use) => {
    const path = findBrowser();
    const browser = await chromium.launch({
      ...(path ? { executablePath: path } : {}),
      headless: headless ?? true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    const context: BrowserContext = await browser.newContext({ viewport: VIEWPORT });
    await servePages(context);
    await use(await context.newPage());
    await browser.close();
  },
});

const marksOf = (page: Page): Promise<number> => page.locator('mark.pledgemark').count();

/** Every mark of the page is there: going through it once more adds none. */
async function allMarked(page: Page): Promise<number> {
  let before = -1;
  await expect
    .poll(async () => {
      await scrollThrough(page);
      const [was, now] = [before, await marksOf(page)];
      before = now;
      return now === was;
    }, LONG)
    .toBe(true);
  return before;
}

for (const { name, address, marks, widths } of PAGES) {
  test(`each line of ${name} stands where it stands without the extension, marks off or on`, async ({
    page,
    plain,
    reader,
  }) => {
    test.slow(); // one of them has 45,000 words
    for (const width of widths) {
      for (const one of [page, plain]) await one.setViewportSize({ width, height: VIEWPORT.height });
      await plain.goto(address);
      await scrollThrough(plain);
      const before = await lineBoxesOf(plain);
      expect(before.words.length).toBeGreaterThan(300);
      for (const density of DENSITIES) {
        await setSettings(reader, { density });
        await visit(page, address);
        const marked = await allMarked(page);
        if (density === 'names') expect(marked).toBeGreaterThan(marks);
        expect(movedText(before, await lineBoxesOf(page)), `${density} at ${width} px`).toEqual([]);
      }
    }
  });
}

/** Has the page count its layout shifts, also those right after a press of the reader's, from before its first paint. */
async function countShifts(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // an entry is given to its observer after the frame that it is about
    await page.evaluate(async () => {
      for (let frames = 0; frames < 3; frames += 1) await new Promise((next) => requestAnimationFrame(next));
      await new Promise((next) => setTimeout(next));
    });
    return page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  };
}

for (const { name, address } of PAGES.slice(0, 2)) {
  test(`from its load until all is marked, ${name} shifts as it does without the extension`, async ({
    page,
    plain,
  }) => {
    test.slow();
    const [withMarks, without] = [await countShifts(page), await countShifts(plain)];
    await plain.goto(address);
    await scrollThrough(plain);
    await visit(page, address);
    await allMarked(page);
    expect(await withMarks()).toEqual(await without());
  });
}

test('a card that opens and closes, by pointer or by keys, moves nothing of the page', async ({ page }) => {
  const shifts = await countShifts(page);
  await visit(page, STATEMENT);
  await allMarked(page);
  const before = await lineBoxesOf(page);
  const shifted = await shifts();
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: 'the participants were pleased' });
  const { x, y } = await firstLineOf(mark.first());
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'dialog')).toEqual(['Commitment 10 of 10']);
  expect(movedText(before, await lineBoxesOf(page))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => heard(page, 'dialog')).toEqual([]);
  expect(movedText(before, await lineBoxesOf(page))).toEqual([]);
  expect(await shifts()).toEqual(shifted);
});

test('the counter of shifts counts: a paragraph put in at the top is one', async ({ page }) => {
  const shifts = await countShifts(page);
  await visit(page, STATEMENT);
  const before = await shifts();
  await page.evaluate(() => document.querySelector('main p')?.before(document.createElement('hr'), 'Put in.'));
  expect((await shifts()).length).toBeGreaterThan(before.length);
});
