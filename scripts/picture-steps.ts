// What is done before a picture of the built extension is taken: the stores' pictures and those of the guide share it.
import type { Page } from '@playwright/test';

import type { OpenBrowser } from './open-browser';
import { STATEMENT } from './serve-pages';

/** The slowest machine that was seen needed 6 s from address to marks. */
const READY_MS = 60_000;
/** The card stands in a closed root: a picture waits for it, where a test would ask the accessibility tree. */
export const CARD_DRAWN_MS = 1500;

const markOf = (page: Page, words: string) =>
  page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: words }).first();

/** Opens the model page and waits until it is marked. */
export async function openStatement(page: Page): Promise<void> {
  await page.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html[data-pledgemark-state="ready"]', { timeout: READY_MS, state: 'attached' });
}

/** @param words of a commitment under the heading: it is waited for */
export async function scrollToHeading(page: Page, heading: string, words: string): Promise<void> {
  await page.getByRole('heading', { name: heading }).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await markOf(page, words).waitFor();
}

/** Rests the pointer on a commitment until its card is drawn. */
export async function drawnCard(page: Page, words: string): Promise<void> {
  // a mark goes over several lines: a point on its first one
  const [left, top] = await markOf(page, words).evaluate((element) => {
    const [line] = element.getClientRects();
    return line ? [line.left + line.width / 2, line.top + line.height / 2] : [0, 0];
  });
  await page.mouse.move(left ?? 0, top ?? 0);
  await page.waitForSelector('[data-pledgemark-host="card"]', { state: 'attached', timeout: READY_MS });
  await page.waitForTimeout(CARD_DRAWN_MS);
}

/** Opens one of the extension's own pages in a tab of this size. */
export async function openOwnPage(
  browser: OpenBrowser,
  address: string,
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
