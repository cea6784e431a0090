import type { Page } from '@playwright/test';

import { expect, test, visit } from './reader';

const BUDGET = 'https://www.gov.uk/government/publications/spring-budget-2017-documents/spring-budget-2017';
const SPEECH =
  'https://www.gov.uk/government/speeches/stop-and-search-comprehensive-package-of-reform-for-police-stop-and-search-powers';
const WORDS = 'schools';

const rows = (panel: Page) => panel.locator('.pm-row-button');
const open = (panel: Page) => panel.locator('.pm-row-button[aria-expanded="true"]');
const field = (panel: Page) => panel.getByRole('searchbox', { name: 'Find in these commitments' });
const scrolled = (panel: Page): Promise<number> => panel.evaluate(() => Math.round(window.scrollY));

/** Words in the box, one strength filtered away, a row open, and the panel scrolled. */
async function takePlace(panel: Page): Promise<{ readonly row: string; readonly count: number }> {
  await panel.getByRole('button', { name: 'Find', exact: true }).click();
  await field(panel).fill(WORDS);
  await panel.getByRole('button', { name: 'Filter' }).click();
  await panel.getByLabel(/May do/).uncheck();
  const last = rows(panel).last();
  await last.click();
  await expect(open(panel)).toHaveCount(1);
  await panel.evaluate(() => window.scrollTo(0, 240));
  await expect.poll(() => scrolled(panel)).toBeGreaterThan(200);
  const stored = () =>
    panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { session: { get(): Promise<Record<string, Record<string, { scroll: number }>>> } } };
      };
      const places = Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith('places:'));
      return places.flatMap(([, pages]) => Object.values(pages)).some(({ scroll }) => scroll > 200);
    });
  await expect.poll(stored).toBe(true);
  return { row: (await open(panel).getAttribute('data-row')) ?? '', count: await rows(panel).count() };
}

async function isAtPlace(panel: Page, { row, count }: { readonly row: string; readonly count: number }): Promise<void> {
  await expect(field(panel)).toHaveValue(WORDS);
  await expect(rows(panel)).toHaveCount(count);
  await expect(open(panel)).toHaveAttribute('data-row', row);
  await expect.poll(() => scrolled(panel)).toBeGreaterThan(200);
}

test('the panel keeps the open row, the words, the filter and the scroll while another page and another tab are shown', async ({
  page,
  reader,
}) => {
  await visit(page, BUDGET);
  const panel = await reader.openPanel(page);
  const place = await takePlace(panel);
  await visit(page, SPEECH);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Reform of police stop and search powers');
  await expect(field(panel)).toHaveCount(0);
  await expect(open(panel)).toHaveCount(0);
  await visit(page, BUDGET);
  await isAtPlace(panel, place);
  const other = await reader.context.newPage();
  await visit(other, SPEECH);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Reform of police stop and search powers');
  await page.bringToFront();
  await isAtPlace(panel, place);
});

test('a panel that was closed is where it was when it is opened again', async ({ page, reader }) => {
  await visit(page, BUDGET);
  const first = await reader.panelInTab(page);
  const place = await takePlace(first);
  await first.close();
  const again = await reader.panelInTab(page);
  await isAtPlace(again, place);
});

test('what was done on one page is told on it alone, and can be put away', async ({ page, reader }) => {
  await visit(page, BUDGET);
  const panel = await reader.openPanel(page);
  await rows(panel).first().click();
  await panel.getByRole('button', { name: 'Save this commitment' }).click();
  const told = panel.getByText(/The commitment is saved on this computer/);
  await expect(told).toBeVisible();
  await visit(page, SPEECH);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Reform of police stop and search powers');
  await expect(told).toHaveCount(0);
  await visit(page, BUDGET);
  await expect(told).toBeVisible();
  await panel.getByRole('button', { name: /^Close: The commitment is saved/ }).click();
  await expect(told).toHaveCount(0);
  expect(await panel.evaluate(() => document.activeElement?.localName)).not.toBe('body');
});

test('forgetting everything takes the notes off every open page at once', async ({ page, reader }) => {
  await visit(page, BUDGET);
  const panel = await reader.panelInTab(page);
  await rows(panel).first().click();
  await panel.getByRole('button', { name: 'Add a note' }).first().click();
  await panel.getByRole('tab', { name: /Notes/ }).click();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Ask the department');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('mark[data-pledgemark-kind="note"]').first()).toBeAttached();
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('button', { name: 'Forget everything…' }).click();
  await options.getByLabel(/delete/i).fill('delete');
  await options.getByRole('button', { name: 'Forget everything now' }).click();
  await expect(options.getByText('Everything is forgotten.')).toBeVisible();
  await expect(page.locator('mark[data-pledgemark-kind="note"]')).toHaveCount(0);
});
