// The pictures of the stores, 1280 × 800, taken of the built extension on stored pages, served offline. Panel and page are
// two views of the browser, which no picture holds together: they are set side by side as the browser shows them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { openBrowser } from '../open-browser';
import type { OpenBrowser } from '../open-browser';
import { STATEMENT, servePages } from '../serve-pages';
import { saveNote } from '../write-note';
import type { NoteWords } from '../write-note';

const SIZE = { width: 1280, height: 800 } as const;
const PANEL = { width: 400, height: SIZE.height } as const;
const BESIDE_PANEL = { width: SIZE.width - PANEL.width, height: SIZE.height } as const;
/** The slowest machine that was seen needed 6 s from address to marks. */
const READY_MS = 60_000;
/** The card stands in a closed root: a picture waits for it, where a test would ask the accessibility tree. */
const CARD_DRAWN_MS = 1500;
const HEADING = 'Progress on the 2022 meeting commitments';
const CARD_WORDS = 'the participants agreed to work collaboratively';
const PANEL_WORDS = 'the participants were pleased to announce their commitment';
const ENTRY = 'commitment/calais-group-2024-c10';
const NOTES: readonly NoteWords[] = [
  { words: 'swift operationalisation', body: 'When was the first operational plan signed? Ask the press office.' },
  {
    words: 'remove content advertised by migrant smugglers online',
    body: 'Compare with what platforms report each half-year.',
  },
];

async function openStatement(page: Page): Promise<void> {
  await page.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html[data-pledgemark-state="ready"]', { timeout: READY_MS, state: 'attached' });
}

async function scrollTo(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading }).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: CARD_WORDS }).first().waitFor();
}

/** A mark goes over several lines: a point on its first one. */
async function firstLineOf(mark: Locator): Promise<[number, number]> {
  return mark.evaluate((element) => {
    const [line] = element.getClientRects();
    return line ? [line.left + line.width / 2, line.top + line.height / 2] : [0, 0];
  });
}

/** Two pictures beside each other, as one of the stores' size. */
async function besideEachOther(browser: OpenBrowser, path: string, left: Buffer, right: Buffer): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  const drawn = (picture: Buffer) => `<img src="data:image/png;base64,${picture.toString('base64')}">`;
  await page.setContent(
    `<style>body{margin:0;display:flex}img{display:block}img+img{box-shadow:-1px 0 0 #b1b4b6}</style>${drawn(left)}${drawn(right)}`,
  );
  await page.screenshot({ path });
  await page.close();
}

async function ownPage(browser: OpenBrowser, address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Writes five pictures into a folder, in the order in which a store shows them. */
export async function takeStorePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser({ headless: true });
  try {
    await servePages(browser.context);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.setViewportSize(SIZE);
    await openStatement(page);
    await scrollTo(page, HEADING);
    await page.mouse.move(
      ...(await firstLineOf(page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: CARD_WORDS }).first())),
    );
    await page.waitForSelector('[data-pledgemark-host="card"]', { state: 'attached', timeout: READY_MS });
    await page.waitForTimeout(CARD_DRAWN_MS);
    await page.screenshot({ path: join(folder, '3-card.png') });
    await page.mouse.move(0, 0);

    const panel = await browser.openPanel(page);
    await panel.setViewportSize(PANEL);
    await page.setViewportSize(BESIDE_PANEL);
    await panel.locator('.pm-row-button .pm-status').first().waitFor();
    await scrollTo(page, HEADING);
    await besideEachOther(browser, join(folder, '1-page.png'), await page.screenshot(), await panel.screenshot());

    await panel.locator('.pm-row-button', { hasText: PANEL_WORDS }).click();
    await panel.getByRole('link', { name: /Germany passes new law/u }).waitFor();
    await panel.getByRole('button', { name: 'Show on page' }).first().click();
    await panel.locator('.pm-row-button', { hasText: PANEL_WORDS }).evaluate((row) => row.scrollIntoView());
    await page.waitForTimeout(CARD_DRAWN_MS);
    await besideEachOther(browser, join(folder, '2-why.png'), await page.screenshot(), await panel.screenshot());

    for (const note of NOTES) await saveNote(browser, page, panel, note);
    await scrollTo(page, HEADING);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await besideEachOther(browser, join(folder, '4-notes.png'), await page.screenshot(), await panel.screenshot());

    const entry = await ownPage(browser, `entry.html#${encodeURIComponent(ENTRY)}`);
    await entry.getByRole('region', { name: 'What became of it' }).waitFor();
    await entry.screenshot({ path: join(folder, '5-commitment.png') });
  } finally {
    await browser.close();
  }
}
