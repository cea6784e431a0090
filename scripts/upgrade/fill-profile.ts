// Uses an earlier build as a reader would, by its views alone, so that everything that an upgrade must keep is there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import type { OpenBrowser } from '../open-browser';
import { STATEMENT } from '../serve-pages';
import { draftNote, saveNote } from '../write-note';

const READY_MS = 60_000;
const NOTES = [
  { words: 'swift operationalisation', body: 'When was the first plan signed?' },
  { words: 'remove content advertised by migrant smugglers online', body: 'Ask Kim by Friday.\n\n- one\n- two' },
  { words: 'unseaworthy vessels and engines', body: 'To be deleted.' },
] as const;
const DRAFT = { words: 'Digital Services Act', body: 'Half a thou' } as const;

/** Two notes, of which one has a history; a deleted one; a draft; a page that is off by the reader's choice. */
async function write(browser: OpenBrowser, page: Page): Promise<void> {
  await page.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html[data-pledgemark-state="ready"]', { timeout: READY_MS, state: 'attached' });
  const panel = await browser.openPanel(page);
  for (const note of NOTES) await saveNote(browser, page, panel, note);
  const entry = (words: string) => panel.getByRole('article').filter({ hasText: words });
  await entry(NOTES[0].words).getByRole('button', { name: 'Edit' }).click();
  await panel.getByRole('textbox', { name: /Note on/u }).fill('When was the first plan signed? In 2024.');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByText('In 2024.').waitFor();
  await entry(NOTES[2].words).getByRole('button', { name: 'Delete' }).click();
  await panel.getByText(NOTES[2].body).waitFor({ state: 'hidden' });
  await draftNote(browser, page, panel, DRAFT);
}

/** A pack that the build saves itself, taken in. */
async function takePackIn(browser: OpenBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/search.html`);
  await page.getByRole('searchbox').fill('remove content online');
  await page.getByRole('article').first().waitFor({ timeout: READY_MS });
  await page.getByText('Save a pack').click();
  await page.getByLabel('Title').fill('Promises on content');
  await page.getByLabel('Who publishes it').fill('Institute for Kettles');
  await page.getByRole('radio', { name: /^The commitments found above/u }).check();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-pack-'));
  const file = join(folder, 'pack.json');
  await saved.saveAs(file);
  await page.getByLabel('Read a pack in').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByRole('list', { name: 'Packs that you took in' }).waitFor();
  rmSync(folder, { recursive: true });
  await page.close();
}

/** A new reader is welcomed in a tab of its own, which would stand before the page. */
async function closeWelcome({ context }: OpenBrowser): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await welcome.close();
}

/** Settings as the options keep them: not those that a new reader has. */
async function choose(browser: OpenBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
  await page
    .getByRole('radio', { name: /^Margin/u })
    .first()
    .check();
  await page.close();
}

/** Fills the new profile of an open browser; pages are served. */
export async function fillProfile(browser: OpenBrowser): Promise<void> {
  await closeWelcome(browser);
  await takePackIn(browser);
  await write(browser, browser.context.pages()[0] ?? (await browser.context.newPage()));
  await choose(browser);
}
