import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { newsStory } from './gov-uk-page';
import { STATEMENT, expect, startNote, test, visit } from './reader';

const ADDRESS =
  'https://www.gov.uk/government/publications/build-back-better-our-plan-for-health-and-social-care/adult-social-care-charging-reform-further-details';
const TITLE = 'Adult social care charging reform: further details';
/** Composed of the words by which the corpus knows one of its commitments. */
const CAP =
  'From October 2023 the government will introduce a new £86,000 cap on the amount anyone in England will need to spend on personal care over a lifetime.';
/** In no corpus. */
const ADVICE = 'We will publish guidance for local authorities by 31 March 2040';
const HEADLINE = 'Not kept, in the editors’ view';
const ACCESSED = `Accessed ${new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
}).format(new Date())}.`;

/** They stand once on the statement, far down. */
const NOTED = 'swift operationalisation';

type Json = Record<string, unknown>;
const schemaOf = (name: string): Json =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs', name), 'utf8')) as Json;

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Presses a button of the panel that saves the commitments; the name of the file and what is in it. */
async function saved(panel: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = file.suggestedFilename();
  await expect(panel.locator('.pm-save')).toContainText(`Saved as ${name}`);
  return { name, text: readFileSync(await file.path(), 'utf8') };
}

test('the commitments of a page are saved as a table, JSON and Markdown, and printed, each with citation and day of access', async ({
  page,
  reader,
}) => {
  reader.addPage(ADDRESS, newsStory({ title: TITLE, published: '2021-11-17', paragraphs: [CAP, `${ADVICE}.`] }));
  await visit(page, ADDRESS);
  const panel = await reader.panelInTab(page);
  await expect(panel.getByRole('tab', { name: 'Commitments 2' })).toBeVisible();
  await expect(panel.getByText(HEADLINE).first()).toBeVisible();
  expect(await axe(panel)).toEqual([]);

  const json = await saved(panel, 'JSON');
  expect(json.name).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-.*\.json$/u);
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(schemaOf('entry.schema.json'), 'entry.schema.json');
  const fits = ajv.compile(schemaOf('page-commitments.schema.json'));
  const file = JSON.parse(json.text) as Json;
  expect(fits(file) ? [] : fits.errors).toEqual([]);
  expect(file).toMatchObject({
    page: { title: TITLE, address: ADDRESS },
    commitments: [
      { number: 1, headline: HEADLINE },
      { number: 2, headline: 'Nobody has looked yet' },
    ],
  });
  for (const { citation } of file['commitments'] as { readonly citation: string }[]) {
    expect(citation).toContain(ADDRESS);
    expect(citation).toContain(ACCESSED);
  }

  const csv = await saved(panel, 'Table (CSV)');
  expect(csv.name).toMatch(/\.csv$/u);
  expect(csv.text.split('\r\n')[0]).toContain('No.,Words,');
  for (const words of [HEADLINE, 'Nobody has looked yet', ADVICE, ACCESSED]) expect(csv.text).toContain(words);

  const markdown = await saved(panel, 'Markdown table');
  expect(markdown.name).toMatch(/\.md$/u);
  const lines = markdown.text.split('\n');
  expect(lines.find((line) => line.startsWith('| 1 |'))).toContain(HEADLINE);
  expect(lines.find((line) => line.startsWith('| 2 |'))).toContain(ADVICE);
  expect(markdown.text).toContain(ACCESSED);

  const [paper] = await Promise.all([
    reader.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Open a page to print' }).click(),
  ]);
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(`Commitments of “${TITLE}”`);
  const items = paper.locator('.page-commitments > li');
  await expect(items).toHaveCount(2);
  await expect(items.first()).toContainText(HEADLINE);
  for (const at of [0, 1]) await expect(items.nth(at)).toContainText(ACCESSED);
  expect(await axe(paper)).toEqual([]);
  await paper.emulateMedia({ media: 'print' });
  await expect(paper.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(paper.getByRole('navigation')).toHaveCount(0);
  const after = await paper
    .getByRole('link', { name: 'Open the page' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain(ADDRESS);
});

/** Presses “Copy link to these words” there; the link that was copied. */
async function copiedFrom(panel: Page, place: Locator): Promise<string> {
  await panel.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await panel.bringToFront();
  await place.getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
  return panel.evaluate(() => navigator.clipboard.readText());
}

/** Opens a link in a new tab, and waits until the words are in the window. */
async function opensAt(reader: { readonly context: BrowserContext }, link: string, words: string): Promise<void> {
  const opened = await reader.context.newPage();
  await opened.goto(link, { waitUntil: 'domcontentloaded' });
  await expect(opened.locator('main p, main li', { hasText: words }).first()).toBeInViewport();
  expect(await opened.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await opened.close();
}

test('the link to a commitment, copied in the panel, opens its page at its words', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  const row = panel.locator('.pm-row:has(.pm-row-button)').nth(8);
  await row.locator('.pm-row-button').click();
  const quote = await row.locator('blockquote').first().innerText();
  const link = await copiedFrom(panel, row);
  expect(link.startsWith(`${STATEMENT}#:~:text=`)).toBe(true);
  await opensAt(reader, link, quote.replace(/^… /u, '').slice(0, 40));
});

test('the link to a note, copied in the panel and in the notebook, opens the page at its words', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('tab', { name: /^Notes/u }).click();
  await page.bringToFront();
  await startNote(page, NOTED);
  await panel.bringToFront();
  await panel.getByRole('textbox', { name: /^Note on/u }).fill('Ask Kim');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  const link = await copiedFrom(panel, panel.getByRole('article'));
  expect(link).not.toContain('Kim');
  await opensAt(reader, link, NOTED);

  const notebook = await reader.context.newPage();
  await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  expect(await copiedFrom(notebook, notebook.getByRole('article'))).toBe(link);
});
