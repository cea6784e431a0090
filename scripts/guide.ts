// `npm run guide`: takes the pictures of docs/guide.md of the built extension, on stored pages, served offline.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { openBrowser } from './open-browser';
import { CARD_DRAWN_MS, drawnCard, openOwnPage, openStatement, scrollToHeading } from './picture-steps';
import { servePages } from './serve-pages';
import { draftNote } from './write-note';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/images/guide');
const PDF = join(ROOT, 'tests/fixtures/pdfs/calais--chromium-plain.pdf');
const PAGE = { width: 960, height: 560 } as const;
const PANEL = { width: 400, height: 720 } as const;
const OWN = { width: 960, height: 640 } as const;
/** Narrower, the reader shows a PDF as text. */
const READER = { width: 1100, height: 700 } as const;
const HEADING = 'Progress on the 2022 meeting commitments';
const CARD_WORDS = 'the participants agreed to work collaboratively';
const ROW_WORDS = 'the participants were pleased to announce their commitment';
const NOTE = {
  words: 'swift operationalisation',
  body: 'When was the first operational plan signed? Ask the press office.',
};

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const to = (name: string): { path: string } => ({ path: join(FOLDER, `${name}.png`) });
  const browser = await openBrowser({ headless: true });
  try {
    await servePages(browser.context);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.setViewportSize(PAGE);
    await openStatement(page);
    await scrollToHeading(page, HEADING, CARD_WORDS);
    await page.waitForTimeout(CARD_DRAWN_MS);
    await page.screenshot(to('page'));
    await drawnCard(page, CARD_WORDS);
    await page.screenshot(to('card'));
    await page.mouse.move(0, 0);

    const panel = await browser.openPanel(page);
    await panel.setViewportSize(PANEL);
    const row = panel.locator('.pm-row-button', { hasText: ROW_WORDS });
    await row.click();
    await panel.getByRole('button', { name: 'Show on page' }).first().waitFor();
    await row.evaluate((element) => element.scrollIntoView());
    await panel.screenshot(to('panel'));

    const look = panel.getByRole('button', { name: /^Look (?:again|for what became of it)$/u }).first();
    await look.click();
    const box = panel.getByRole('group', { name: 'Look for what became of it' });
    await box.getByRole('button', { name: 'Look here and at GOV.UK' }).waitFor();
    await box.screenshot(to('look'));

    const right = panel.locator('summary', { hasText: 'Put this right' }).first();
    await right.click();
    await panel.locator('details', { has: right }).last().screenshot(to('put-right'));

    await draftNote(browser, page, panel, NOTE);
    await panel.screenshot(to('note'));

    const pdf = await openOwnPage(browser, 'pdf.html', READER);
    await pdf.locator('input[type="file"]').setInputFiles(PDF);
    await pdf.waitForSelector('html[data-pledgemark-state="ready"]', { state: 'attached' });
    await pdf
      .locator('mark.pledgemark')
      .first()
      .evaluate((mark) => mark.scrollIntoView({ block: 'center' }));
    await pdf.waitForTimeout(CARD_DRAWN_MS);
    await pdf.screenshot(to('pdf'));

    const help = await openOwnPage(browser, 'help.html', OWN);
    await help
      .getByRole('heading', { name: 'Signs: what became of it' })
      .evaluate((head) => scrollTo(0, head.getBoundingClientRect().top - 20));
    await help.screenshot(to('signs'));
  } finally {
    await browser.close();
  }
}

await takePictures();
console.log(`The pictures of docs/guide.md stand in ${FOLDER}.`);
