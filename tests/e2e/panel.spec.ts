import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

import { STATEMENT, clickMark, expect, setSettings, test, visit } from './reader';

const FRONTEX = /They would welcome a swift operationalisation/;
const LAST = /the participants were pleased to announce their commitment/;
const GUIDANCE = 'https://www.gov.uk/guidance/report-lost-or-stolen-cattle';
const LANDING =
  'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024';
const URDU = 'https://www.gov.uk/government/news/christmas-2016-prime-ministers-message.ur';
const SEARCH = 'https://www.gov.uk/search/all?keywords=joint+statement&order=relevance';

const commitment = (panel: Page, words: RegExp): Locator => panel.getByRole('button', { name: words });

test('the real side panel lists the ten commitments, what became of each, and how firm the words are', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(
    'Joint ministerial statement from the Calais Group',
  );
  await expect(panel.getByRole('tab', { name: 'Commitments 10' })).toBeVisible();
  await expect(panel.locator('.pm-row-button')).toHaveCount(10);
  await expect(panel.locator('.pm-row-button .pm-status')).toHaveText([
    'Cannot be tested, in the editors’ view',
    '1 record suggests it was done',
    'Cannot be tested, in the editors’ view',
    'Kept so far, in the editors’ view',
    'Partly kept, in the editors’ view',
    'Disputed, in the editors’ view',
    'Kept, in the editors’ view',
    'Kept, in the editors’ view',
    'Too early to say, in the editors’ view',
    'Partly kept, in the editors’ view',
  ]);
});

test('an open row says why: its parts, its evidence with sources and dates, and what was looked for in vain', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await commitment(panel, LAST).click();
  await panel.getByText('Who, by when, on condition', { exact: true }).click();
  await expect(panel.getByText('“where deemed necessary by competent bodies”').first()).toBeVisible();
  await expect(
    panel.getByRole('link', { name: /Germany passes new law to crack down on people smuggling/ }),
  ).toBeVisible();
  await expect(panel.locator('time[datetime="2025-12-19"]')).toHaveText('19 December 2025');
  await expect(panel.getByText(/editors looked on 24 November 2026, none found\./).first()).toBeVisible();
});

test('a click on a mark opens the panel at that commitment, within the reader’s own gesture', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: 'They would welcome' }).first();
  await clickMark(mark);
  const panel = await reader.panel();
  await expect(commitment(panel, FRONTEX)).toHaveAttribute('aria-expanded', 'true');
  await expect(commitment(panel, FRONTEX)).toBeInViewport();
});

test('a row chosen in the panel is outlined on the page, and shown there when asked', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await commitment(panel, LAST).click();
  const here = page
    .locator('mark[data-pledgemark-kind="commitment"]', { hasText: 'the participants were pleased' })
    .first();
  await expect(here).not.toBeInViewport();
  await panel.getByRole('button', { name: 'Show on page' }).first().click();
  await expect(here).toBeInViewport();
});

test('names are listed by type, with how often they stand on the page', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await panel.getByRole('tab', { name: /^Names/ }).click();
  await expect(panel.getByText('Countries: 5')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Europol/ })).toContainText('3 times');
});

test('the switch for marks changes the page at once, and for all pages', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await panel.getByRole('radio', { name: 'Margin' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-density', 'margin');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-density', 'margin');
});

test('turned off here, nothing is marked and the panel says so; turned on again, all is back', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await panel.getByRole('button', { name: 'Turn off here' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'off');
  await expect(page.locator('mark.pledgemark')).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'Pledgemark is off on this page' })).toBeVisible();
  await panel.getByRole('button', { name: 'Turn on' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await expect(panel.getByRole('tab', { name: 'Commitments 10' })).toBeVisible();
});

test('guidance is offered, and read when the reader asks', async ({ page, reader }) => {
  await visit(page, GUIDANCE, 'off');
  const panel = await reader.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This page is guidance' })).toBeVisible();
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
});

test('a landing page says where the text is', async ({ page, reader }) => {
  await visit(page, LANDING, 'off');
  const panel = await reader.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'This page announces a document' })).toBeVisible();
  // the list of the publication's parts leads there too
  const said = panel.locator('.pm-say');
  await expect(said.getByRole('link', { name: /Joint ministerial statement from the Calais Group/ })).toHaveAttribute(
    'href',
    STATEMENT,
  );
});

test('a page in Urdu and a search result are told apart from a page without commitments', async ({ page, reader }) => {
  await visit(page, URDU, 'off');
  const panel = await reader.openPanel(page);
  await expect(panel.getByRole('heading', { name: 'Pledgemark reads English only' })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'The English page' })).toHaveAttribute(
    'href',
    'https://www.gov.uk/government/news/christmas-2016-prime-ministers-message',
  );
  await visit(page, SEARCH, 'off');
  await expect(panel.getByRole('heading', { name: 'Nothing to read here' })).toBeVisible();
});

test('guidance that the reader always wants read is read unasked', async ({ page, reader }) => {
  await setSettings(reader, { alwaysRead: ['guidance'] });
  await visit(page, GUIDANCE);
});

test('developer mode, off at first and turned on in the options, names the row that found each mark', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await expect(panel.locator('.pm-row-button')).toHaveCount(10);
  await expect(panel.getByText(/^Found by:/)).toHaveCount(0);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('checkbox', { name: /^Show which rule found each mark/ }).check();
  await options.close();
  await page.bringToFront();
  await expect(panel.locator('.pm-row-button', { hasText: FRONTEX })).toContainText('Found by: would welcome');
  await expect(panel.locator('.pm-progress').first()).toContainText(/Found by: \S/);
  await panel.getByRole('tab', { name: /^Names/ }).click();
  await expect(panel.locator('.pm-name-button', { hasText: 'Frontex' }).first()).toContainText('Found by: gazetteer');
});

test('axe finds nothing in the real side panel, with a row open and on each tab', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await commitment(panel, LAST).click();
  for (const tab of [/^Commitments/, /^Names/, /^Notes/]) {
    await panel.getByRole('tab', { name: tab }).click();
    const { violations, passes } = await new AxeBuilder({ page: panel }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  }
});
