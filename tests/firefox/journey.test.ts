import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { STATEMENT } from '../../scripts/serve-pages';
import { openFirefox } from './open-firefox';
import type { Firefox } from './open-firefox';
import { clickCommitment, notedWords, pointAtCommitment, pressOver, selectWords, wordsOver } from './over-page';
import { closeSidebar, heardInSidebar, isSidebarOpen, pressKeys, pressToolbarButton } from './sidebar';

const PLEASED = 'the participants were pleased to announce their commitment';
const WORDS = 'swift operationalisation';
const NOTE = 'When was the first operational plan signed?';
const HINT = 'open the sidebar with the Pledgemark button in the toolbar';
const ROW = /^pushbutton: .* The words say: .*, collapsed$/u;
const PLEASED_OPEN = /^pushbutton: .*the participants were pleased .*, expanded$/u;

/** Opens the model page in the first tab and waits until it is marked. */
async function visit({ page }: Firefox): Promise<void> {
  await page.bringToFront();
  await page.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('html[data-pledgemark-state="ready"]');
}

const button = (name: string): string => `::-p-aria(${name}[role="button"])`;
const textOf = (own: Page): Promise<string> => own.evaluate(() => document.body.innerText);

describe('on the model page in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox();
  });
  afterAll(async () => firefox.close());
  beforeEach(async () => visit(firefox));
  afterEach(async () => closeSidebar(firefox));

  test('the sidebar does not open by itself after the installation', async () => {
    expect(await isSidebarOpen(firefox)).toBe(false);
  });

  test('a card opens on a mark, says what became of the commitment, and is closed to the page', async () => {
    await pointAtCommitment(firefox, PLEASED);
    await expect.poll(() => wordsOver(firefox, 'card')).toContain('Partly kept, in the editors’ view');
    const open = await firefox.page.$$eval('*', (all) => all.filter(({ shadowRoot }) => shadowRoot !== null).length);
    expect(open).toBe(0);
  });

  test('the toolbar button opens the sidebar, which lists the ten commitments, and closes it again', async () => {
    expect(await isSidebarOpen(firefox)).toBe(false);
    await pressToolbarButton(firefox);
    await expect.poll(() => isSidebarOpen(firefox)).toBe(true);
    await expect.poll(() => heardInSidebar(firefox)).toContain('pagetab: Commitments 10');
    const heard = await heardInSidebar(firefox);
    expect(heard).toContain('heading: Joint ministerial statement from the Calais Group');
    expect(heard.filter((one) => ROW.test(one))).toHaveLength(10);
    await pressToolbarButton(firefox);
    await expect.poll(() => isSidebarOpen(firefox)).toBe(false);
  });

  test('Alt+Shift+P opens the sidebar and closes it again, and Alt+Shift+J goes to the next mark', async () => {
    await pressKeys(firefox, 'P');
    await expect.poll(() => isSidebarOpen(firefox)).toBe(true);
    await pressKeys(firefox, 'P');
    await expect.poll(() => isSidebarOpen(firefox)).toBe(false);
    await pressKeys(firefox, 'J');
    await firefox.page.waitForSelector('mark.pledgemark:focus');
  });

  test('where the sidebar is closed, a card says how to open it, and it then opens at the item', async () => {
    await pointAtCommitment(firefox, PLEASED);
    await expect.poll(() => wordsOver(firefox, 'card')).toContain('Partly kept');
    await pressOver(firefox, 'card', 'Open in panel');
    await expect.poll(() => wordsOver(firefox, 'card')).toContain(HINT);
    await pressToolbarButton(firefox);
    await expect.poll(() => heardInSidebar(firefox)).toContainEqual(expect.stringMatching(PLEASED_OPEN));
  });

  test('where the sidebar is open, a click on a mark shows the item there, and the card need not say so', async () => {
    await pressToolbarButton(firefox);
    await expect.poll(() => heardInSidebar(firefox)).toContain('pagetab: Commitments 10');
    await pointAtCommitment(firefox, PLEASED);
    await expect.poll(() => wordsOver(firefox, 'card')).toContain('Partly kept');
    await clickCommitment(firefox, PLEASED);
    await expect.poll(() => heardInSidebar(firefox)).toContainEqual(expect.stringMatching(PLEASED_OPEN));
    await expect.poll(() => wordsOver(firefox, 'card')).toBe('');
  });
});

/** Begins a note on the page and writes it in the panel, which stands in a tab of its own: the sidebar takes no input here. */
async function writeNote(firefox: Firefox): Promise<void> {
  const tabId = await firefox.tabInFront();
  await selectWords(firefox, WORDS);
  await pressOver(firefox, 'note-button', 'Note on the selected words');
  await expect.poll(() => wordsOver(firefox, 'note-button')).toContain(HINT);
  const panel = await firefox.openOwnPage(`sidepanel.html?tabId=${tabId}`);
  await panel.locator('textarea').fill(NOTE);
  await panel.locator(button('Save')).click();
  await expect.poll(() => textOf(panel)).toContain('In place');
  await panel.locator(button('Back to the page')).click();
  await expect.poll(() => firefox.tabInFront()).toBe(tabId);
}

/** Saves all notes from the notebook, in its own form. */
async function saveNotes(firefox: Firefox): Promise<{ readonly name: string; readonly text: string }> {
  const notebook = await firefox.openOwnPage('notebook.html');
  await notebook.locator(button('Save as a file')).click();
  await notebook.locator('::-p-xpath(//label[starts-with(normalize-space(.), "JSON")]/input)').click();
  await notebook.locator(button('Save notes')).click();
  return firefox.savedFile();
}

/** Reads a file in from the notebook. */
async function readIn(firefox: Firefox, path: string): Promise<void> {
  const notebook = await firefox.openOwnPage('notebook.html');
  await notebook.locator(button('Read a file in')).click();
  const field = await notebook.waitForSelector<'input[type="file"]'>('input[type="file"]');
  await (await field?.toElement('input'))?.uploadFile(path);
  await notebook.locator(button('Read in')).click();
  await expect.poll(() => textOf(notebook)).toContain('1 note read in.');
}

test('a note is written, stands on its words after a reload, is saved as JSON, and is there again once a new profile has read it in', async () => {
  const first = await openFirefox();
  let saved: { readonly name: string; readonly text: string };
  try {
    await visit(first);
    await writeNote(first);
    await visit(first);
    await expect.poll(() => notedWords(first)).toBe(WORDS);
    saved = await saveNotes(first);
  } finally {
    await first.close();
  }
  expect(saved.name).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-notes\.json$/u);
  expect(saved.text).toContain(NOTE);

  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-file-'));
  const path = join(folder, saved.name);
  writeFileSync(path, saved.text);
  const second = await openFirefox();
  try {
    await visit(second);
    expect(await notedWords(second)).toBe('');
    await readIn(second, path);
    await visit(second);
    await expect.poll(() => notedWords(second)).toBe(WORDS);
  } finally {
    await second.close();
    rmSync(folder, { recursive: true });
  }
});
