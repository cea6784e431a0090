import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import type { OpenBrowser } from '../../scripts/open-browser';
import { servePages } from '../../scripts/serve-pages';
import { openReady } from './ready-profile';
import { expect, startNote, test as base, visit, STATEMENT } from './reader';

/** A second reader: another browser with a profile of its own. */
const test = base.extend<{ readonly other: OpenBrowser }>({
  other: async ({ headless, welcomed }, use) => {
    const browser = await openReady(welcomed, { headless: headless ?? true });
    await servePages(browser.context, new Map());
    await use(browser);
    await browser.close();
  },
});

const NOTED = 'swift operationalisation';
/** A case study of 2012: one of its 2 commitments has a date. */
const CASE_STUDY = 'https://www.gov.uk/government/case-studies/get-britain-building-carlisle-park';
const HOMES = /Up to 16,000 homes/;

async function ownPage({ context, extensionId }: OpenBrowser, name: 'options' | 'notebook'): Promise<Page> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/${name}.html`);
  return own;
}

async function saved(own: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    own.waitForEvent('download'),
    own.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

async function savedNotes(notebook: Page): Promise<string> {
  await notebook.getByRole('button', { name: 'Save as a file' }).click();
  await notebook.getByRole('radio', { name: /^Web Annotations/u }).check();
  return saved(notebook, 'Save notes');
}

const fileOf = (text: string) => ({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function chooseNotes(notebook: Page, text: string): Promise<void> {
  await notebook.getByRole('button', { name: 'Read a file in' }).click();
  await notebook.getByLabel('File', { exact: true }).setInputFiles(fileOf(text));
}

test('two readers’ notes are merged as W3C annotations: the conflict is shown and decided, and all of it is taken back', async ({
  page,
  reader,
  other,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('tab', { name: /^Notes/u }).click();
  await page.bringToFront();
  await startNote(page, NOTED);
  await panel.bringToFront();
  await panel.getByRole('textbox', { name: /^Note on/u }).fill('Ask Kim by Friday');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  const mine = await ownPage(reader, 'notebook');
  await expect(mine.getByText('Ask Kim by Friday')).toBeVisible();
  const first = await savedNotes(mine);
  expect(JSON.parse(first)).toMatchObject({ '@context': expect.anything(), type: 'AnnotationCollection' });

  const theirs = await ownPage(other, 'notebook');
  await chooseNotes(theirs, first);
  await expect(theirs.getByText('New: 1 note')).toBeVisible();
  await theirs.getByRole('button', { name: 'Read in', exact: true }).click();
  const note = theirs.getByRole('article');
  await note.getByRole('button', { name: 'Edit' }).click();
  await theirs.getByRole('textbox', { name: /^Note on/u }).fill('Ask Lee by Monday');
  await theirs.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(note.getByText('Ask Lee by Monday')).toBeVisible();
  const changed = await savedNotes(theirs);

  await chooseNotes(mine, changed);
  await expect(mine.getByText('Different from yours: 1 note', { exact: true })).toBeVisible();
  await expect(mine.locator('.nb-conflicts')).toContainText('Kim');
  await expect(mine.locator('.nb-conflicts')).toContainText('Lee');
  await mine.getByRole('radio', { name: 'Keep both' }).check();
  await mine.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(mine.locator('.lead')).toContainText('2 notes on 1 page');
  await expect(mine.getByRole('article').filter({ hasText: 'Ask Lee by Monday' })).toHaveCount(1);
  await expect(mine.getByRole('article').filter({ hasText: 'Ask Kim by Friday' })).toHaveCount(1);
  await mine.getByRole('button', { name: 'Take it back' }).click();
  await expect(mine.locator('.lead')).toContainText('1 note on 1 page');
  await expect(mine.getByRole('article')).toContainText('Ask Kim by Friday');

  await mine.getByLabel('File', { exact: true }).setInputFiles([]);
  await mine.getByLabel('File', { exact: true }).setInputFiles(fileOf(changed));
  await mine.getByRole('radio', { name: /file/u }).first().check();
  await mine.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(mine.getByRole('article')).toContainText('Ask Lee by Monday');
  await expect(mine.locator('.lead')).toContainText('1 note on 1 page');
});

test('what one reader put right is read in by another: the conflict is shown and decided, counts on the page, and is taken back', async ({
  page,
  reader,
  other,
}) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.panelInTab(page);
  await panel.locator('.pm-row-button', { hasText: HOMES }).click();
  await panel.getByText('Put this right', { exact: true }).click();
  await panel.getByRole('button', { name: 'This is not a commitment' }).click();
  await expect(panel.getByText('Taken off: not a commitment.')).toBeVisible();
  const file = await saved(await ownPage(reader, 'options'), 'Save as JSON');

  const theirPage = other.context.pages()[0] ?? (await other.context.newPage());
  await visit(theirPage, CASE_STUDY);
  const theirPanel = await other.openPanel(theirPage);
  const row = theirPanel.locator('.pm-row-button', { hasText: HOMES });
  await row.click();
  await theirPanel.getByText('Put this right', { exact: true }).click();
  await theirPanel.getByRole('button', { name: 'Change its date' }).click();
  for (const [field, value] of [
    ['Day', '30'],
    ['Month', '9'],
    ['Year', '2017'],
  ] as const)
    await theirPanel.getByLabel(field, { exact: true }).fill(value);
  await theirPanel.getByRole('button', { name: 'Use this date' }).click();
  await expect(row).toContainText('30 September 2017');

  const options = await ownPage(other, 'options');
  await options.getByLabel('File of corrections').setInputFiles(fileOf(file));
  await expect(options.getByText('Different from yours: 1 correction')).toBeVisible();
  await expect(options.getByRole('radio', { name: /^Keep yours\. Its date: 30 September 2017/u })).toBeChecked();
  await options.getByRole('radio', { name: 'Take the one from the file. Taken off: not a commitment.' }).check();
  await options.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(options.getByText('1 correction read in.')).toBeVisible();
  const marks = theirPage.locator('mark[data-pledgemark-kind="commitment"]', { hasText: HOMES });
  await expect(marks).toHaveCount(0);
  await options.getByRole('button', { name: 'Take it back' }).click();
  await expect(options.getByText(/^Taken back\./u)).toBeVisible();
  await expect(marks).not.toHaveCount(0);
  await expect(options.getByText('Its date: 30 September 2017.')).toBeVisible();
});
