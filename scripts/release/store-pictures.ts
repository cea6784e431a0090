// The pictures of the stores, 1280 × 800, taken of the built extension on stored pages, served offline. Panel and page are
// two views of the browser, which no picture holds together: they are set side by side as the browser shows them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { openBrowser } from '../open-browser';
import type { OpenBrowser } from '../open-browser';
import { CARD_DRAWN_MS, drawnCard, openOwnPage, openStatement, scrollToHeading } from '../picture-steps';
import { servePages } from '../serve-pages';
import { saveNote } from '../write-note';
import type { NoteWords } from '../write-note';

const SIZE = { width: 1280, height: 800 } as const;
const PANEL = { width: 400, height: SIZE.height } as const;
const BESIDE_PANEL = { width: SIZE.width - PANEL.width, height: SIZE.height } as const;
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

/** Writes five pictures into a folder, in the order in which a store shows them. */
export async function takeStorePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser({ headless: true });
  try {
    await servePages(browser.context);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.setViewportSize(SIZE);
    await openStatement(page);
    await scrollToHeading(page, HEADING, CARD_WORDS);
    await drawnCard(page, CARD_WORDS);
    await page.screenshot({ path: join(folder, '3-card.png') });
    await page.mouse.move(0, 0);

    const panel = await browser.openPanel(page);
    await panel.setViewportSize(PANEL);
    await page.setViewportSize(BESIDE_PANEL);
    await panel.locator('.pm-row-button .pm-status').first().waitFor();
    await scrollToHeading(page, HEADING, CARD_WORDS);
    await besideEachOther(browser, join(folder, '1-page.png'), await page.screenshot(), await panel.screenshot());

    await panel.locator('.pm-row-button', { hasText: PANEL_WORDS }).click();
    await panel.getByRole('link', { name: /Germany passes new law/u }).waitFor();
    await panel.getByRole('button', { name: 'Show on page' }).first().click();
    await panel.locator('.pm-row-button', { hasText: PANEL_WORDS }).evaluate((row) => row.scrollIntoView());
    await page.waitForTimeout(CARD_DRAWN_MS);
    await besideEachOther(browser, join(folder, '2-why.png'), await page.screenshot(), await panel.screenshot());

    for (const note of NOTES) await saveNote(browser, page, panel, note);
    await scrollToHeading(page, HEADING, CARD_WORDS);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await besideEachOther(browser, join(folder, '4-notes.png'), await page.screenshot(), await panel.screenshot());

    const entry = await openOwnPage(browser, `entry.html#${encodeURIComponent(ENTRY)}`, SIZE);
    await entry.getByRole('region', { name: 'What became of it' }).waitFor();
    await entry.screenshot({ path: join(folder, '5-commitment.png') });
  } finally {
    await browser.close();
  }
}
