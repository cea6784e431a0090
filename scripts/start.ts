// `npm start`: builds the extension and opens it on the Calais Group statement, served offline at its real address.
// With no display it runs headless, prints what was found and writes pictures to .output/start/.
// `npm start -- --live` browses the live site.
import { execSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { openBrowser } from './open-browser';
import type { OpenBrowser } from './open-browser';
import { printFinds, storedFinds } from './print-finds';
import { STATEMENT, servePages } from './serve-pages';

const PICTURES = resolve(import.meta.dirname, '../.output/start');
/** The slowest machine that was seen needed 6 s from address to marks. */
const READY_MS = 60_000;
/** The card stands in a closed root: a picture waits for it, where a test would ask the accessibility tree. */
const CARD_DRAWN_MS = 1500;

/** The beginning of the commitment whose card is shown. */
const SHOWN = 'the participants agreed to work collaboratively';

const say = (sentence: string): void => console.log(`[start] ${sentence}`);
const live = process.argv.includes('--live');
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

async function openStatement({ context }: OpenBrowser): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html[data-pledgemark-state="ready"]', { timeout: READY_MS, state: 'attached' });
  return page;
}

/** A mark goes over several lines: a point on its first one. */
async function firstLineOf(mark: Locator): Promise<[number, number]> {
  return mark.evaluate((element) => {
    const [line] = element.getClientRects();
    return line ? [line.left + line.width / 2, line.top + line.height / 2] : [0, 0];
  });
}

async function takePictures(browser: OpenBrowser, page: Page): Promise<Page> {
  mkdirSync(PICTURES, { recursive: true });
  const heading = page.getByRole('heading', { name: 'Progress on the 2022 meeting commitments' });
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: SHOWN }).first();
  await mark.waitFor();
  await page.screenshot({ path: `${PICTURES}/page.png` });
  await page.mouse.move(...(await firstLineOf(mark)));
  await page.waitForSelector('[data-pledgemark-host="card"]', { state: 'attached', timeout: READY_MS });
  await page.waitForTimeout(CARD_DRAWN_MS);
  await page.screenshot({ path: `${PICTURES}/card.png` });
  await page.mouse.move(0, 0);
  const panel = await browser.openPanel(page);
  await panel.getByRole('tab', { name: /Commitments/ }).waitFor();
  await panel.getByRole('tabpanel').getByRole('button', { expanded: false }).first().waitFor();
  await panel.screenshot({ path: `${PICTURES}/panel.png` });
  return panel;
}

say('building the extension…');
execSync('npx wxt build --mv3', { stdio: ['ignore', 'ignore', 'inherit'] });
say(`opening Chromium ${headless ? 'without a window' : 'in a window'}…`);
const browser = await openBrowser({ headless });
if (live) {
  say('browsing www.gov.uk itself. Close the window to stop.');
  await browser.context.pages()[0]?.goto('https://www.gov.uk/search/policy-papers-and-consultations');
} else {
  await servePages(browser.context);
  say(`reading ${STATEMENT} (stored copy, served offline)…`);
  const page = await openStatement(browser);
  if (headless) {
    const panel = await takePictures(browser, page);
    await printFinds(await storedFinds(panel), panel);
    say(`pictures: .output/start/page.png, card.png, panel.png`);
  } else say('the statement is open. Close the window to stop.');
}
if (headless) await browser.close();
else await browser.context.waitForEvent('close', { timeout: 0 });
