import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, firstLineOf, heard, test, visit } from './reader';
import type { OpenBrowser } from '../../scripts/open-browser';

const ADDRESS = 'https://www.gov.uk/government/publications/norland-harbours';
const STRATEGY = `${ADDRESS}/harbour-strategy-for-norland`;
const REPORT = `${ADDRESS}/harbour-strategy-two-years-on`;
const OTHER = `${ADDRESS}/ferry-plan-progress-report`;
const WIDTHS = [1280, 320];

/** A page of a test's own, in the markup that GOV.UK gives one; blocks that begin with `# ` are headings. */
function policyPage(title: string, published: string, blocks: readonly string[]): string {
  const body = blocks.map((block) => (block.startsWith('# ') ? `<h2>${block.slice(2)}</h2>` : `<p>${block}</p>`));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - GOV.UK</title>
<meta name="govuk:schema-name" content="news_article"><meta name="govuk:format" content="news_story">
<meta name="govuk:first-published-at" content="${published}T09:30:00+00:00">
<link rel="stylesheet" href="https://www.gov.uk/own.css"></head>
<body class="govuk-template__body"><div class="govuk-width-container"><main class="govuk-main-wrapper" id="content" lang="en">
<h1>${title}</h1><div class="gem-c-govspeak govuk-govspeak">${body.join('\n')}</div></main></div></body></html>`;
}

const STRATEGY_PAGE = policyPage('Harbour strategy for Norland', '2019-03-12', [
  '# Chapter 1: The harbours',
  '1. We will open a Harbour Tribunal in Port Ness, by the end of 2020.',
  '2. A new Lighthouse Code will be laid before the Norland Assembly.',
  '3. We will extend the quayside apprenticeship to 12 ports.',
  '4. We will consult on the dredging of the outer channel.',
  '# Chapter 2: The crews',
  '5. We will publish a plan for the old fish market.',
  '6. We will work with ferry operators so that every gangway can be used without a step.',
  '7. Harbour masters may explore a shared pilot service with the islands.',
  '8. The department remains committed to free entry for school boats.',
]);
const REPORT_PAGE = policyPage('Harbour strategy: two years on', '2021-06-18', [
  '1. The Tribunal opened in Port Ness on 4 March 2021.',
  'Complete',
  '2. The Code was laid on 2 June 2020.',
  'Complete',
  '3. Apprentices began at the quaysides of 7 ports; 5 follow next year.',
  'On track',
  '4. The consultation waits for the new charts.',
  'Delayed',
  '5. This action now forms part of action 9.',
  'Merged',
  '9. We will look at the old fish market and the ice house together.',
  'New',
  '# Talks',
  'Talks with the islands’ pilots were held in May.',
]);

interface Reader extends OpenBrowser {
  addPage(address: string, html: string): void;
  panelInTab(page: Page): Promise<Page>;
}

/** Reads the strategy and saves it, reads the report, and opens the table from the panel of the report. */
async function openTable(reader: Reader, page: Page): Promise<Page> {
  reader.addPage(STRATEGY, STRATEGY_PAGE);
  reader.addPage(REPORT, REPORT_PAGE);
  await visit(page, STRATEGY);
  const first = await reader.panelInTab(page);
  await first.getByRole('button', { name: 'Save this page' }).click();
  await expect(first.getByText('The words of this page are saved on this computer.')).toBeVisible();
  await first.close();
  await visit(page, REPORT);
  const panel = await reader.panelInTab(page);
  const banner = panel.getByRole('note', { name: 'A report and what it answers' });
  await expect(banner).toContainText('This report seems to answer “Harbour strategy for Norland”.');
  await expect(banner).toContainText('the words of this page are saved on this computer');
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.screenshot({ path: '.output/report-banner.png' });
  const [table] = await Promise.all([
    reader.context.waitForEvent('page'),
    banner.getByRole('button', { name: 'See item by item' }).click(),
  ]);
  await panel.close();
  await expect(table.getByRole('heading', { level: 1 })).toHaveText('A report seems to answer this strategy');
  return table;
}

const rowOf = (table: Page, number: string) =>
  table.getByRole('row').filter({ has: table.getByRole('rowheader', { name: number, exact: true }) });

test('a report is read item by item, what is accepted is the reader’s evidence everywhere, and goes when taken back', async ({
  reader,
  page,
}) => {
  const table = await openTable(reader, page);
  await expect(table.getByText('6 of 8 items are answered. Nothing counts until you accept it.')).toBeVisible();
  await expect(rowOf(table, '1')).toContainText('Matched by: same number, 4 words');
  await expect(rowOf(table, '5')).toContainText('Look at this one: same number, no word shared');
  await expect(rowOf(table, '7')).toContainText('Look at this one: no number, 2 words shared');
  await expect(rowOf(table, '6')).toContainText('The report has no item 6. That says nothing of what became of it.');
  await expect(rowOf(table, '9')).toContainText('No item 9 in the strategy');
  await expect(table.getByRole('combobox', { name: 'Counts as, item 1' })).toHaveValue('done');
  await expect(table.getByRole('combobox', { name: 'Counts as, item 4' })).toHaveValue('background');

  await table.getByRole('button', { name: 'Accept item 2', exact: true }).click();
  await expect(table.getByRole('button', { name: /^Take it back ?, item 2$/ })).toBeFocused();
  await expect(table.getByRole('status')).toHaveText('Item 2 accepted. 1 of 6.');
  await table.getByRole('button', { name: 'Accept the 3 that match by number and words' }).click();
  await expect(table.getByRole('status')).toHaveText('3 accepted. 4 of 6.');
  await expect(table.getByText('4 of 6 accepted. Items 5 and 7 are yours to look at, one by one.')).toBeVisible();
  await expect(rowOf(table, '5')).not.toContainText('✓ Accepted');

  await visit(page, STRATEGY);
  const told = async (role: string): Promise<readonly string[]> =>
    (await heard(page, role)).filter((name) => name.includes('1 record suggests it was done'));
  await expect.poll(() => told('button')).toHaveLength(2);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: 'We will open a Harbour Tribunal' });
  const { x, y } = await firstLineOf(mark.first());
  await page.mouse.move(x, y);
  await expect.poll(() => told('StaticText')).not.toEqual([]);
  const panel = await reader.panelInTab(page);
  const banner = panel.getByRole('note', { name: 'A report and what it answers' });
  await expect(banner).toContainText('The report “Harbour strategy: two years on” seems to answer this page.');
  const row = panel.getByRole('button', { name: /We will open a Harbour Tribunal/ });
  await expect(row).toContainText('1 record suggests it was done');
  await row.click();
  const [entry] = await Promise.all([
    reader.context.waitForEvent('page'),
    panel
      .getByRole('link', { name: /^Its page/ })
      .first()
      .click(),
  ]);
  await expect(entry.getByText('The Tribunal opened in Port Ness on 4 March 2021.').first()).toBeVisible();
  await expect(entry.getByText(/18 June 2021 · .* · recorded by you/)).toBeVisible();
  await expect(entry.getByText('Promiser’s own account, not independent').first()).toBeVisible();

  await table.bringToFront();
  await table.getByRole('button', { name: 'Take all 4 back' }).click();
  await expect(table.getByRole('status')).toHaveText('All 4 taken back. 0 of 6.');
  await expect(table.getByText('✓ Accepted')).toHaveCount(0);
  await expect(entry.getByText(/recorded by you/)).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /We will open a Harbour Tribunal/ })).not.toContainText('1 record');
  await expect.poll(() => told('button')).toEqual([]);
});

test('what the reader says is not its report is not said again, and another plan’s report never is', async ({
  reader,
  page,
}) => {
  reader.addPage(STRATEGY, STRATEGY_PAGE);
  reader.addPage(REPORT, REPORT_PAGE);
  reader.addPage(
    OTHER,
    policyPage('Ferry plan for Norland: progress report', '2021-09-01', [
      '1. The gangways of the ferries have no step.',
      '2. The harbour of Port Ness was dredged.',
      '3. School boats enter free.',
    ]),
  );
  await visit(page, STRATEGY);
  const first = await reader.panelInTab(page);
  await first.getByRole('button', { name: 'Save this page' }).click();
  await expect(first.getByText('The words of this page are saved on this computer.')).toBeVisible();
  await first.close();
  await visit(page, OTHER);
  const other = await reader.panelInTab(page);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Ferry plan for Norland: progress report');
  await expect(other.getByRole('button', { name: 'Save this page' })).toBeVisible();
  await expect(other.getByText(/seems to answer/)).toHaveCount(0);
  await other.close();
  await visit(page, REPORT);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('button', { name: 'Not its report' }).click();
  await expect(panel.getByText(/seems to answer/)).toHaveCount(0);
  await panel.reload();
  await expect(panel.getByRole('button', { name: 'Save this page' })).toBeVisible();
  await expect(panel.getByText(/seems to answer/)).toHaveCount(0);
});

test('axe finds nothing on the table of a report, wide and narrow, light and dark, and nothing scrolls sideways', async ({
  reader,
  page,
}) => {
  const table = await openTable(reader, page);
  await table.getByRole('button', { name: 'Accept item 1', exact: true }).click();
  await expect(table.getByText('✓ Accepted')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of WIDTHS) {
      await table.emulateMedia({ colorScheme });
      await table.setViewportSize({ width, height: 900 });
      await table.screenshot({ path: `.output/report-table-${width}-${colorScheme}.png`, fullPage: true });
      const { violations, passes } = await new AxeBuilder({ page: table }).setLegacyMode().analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await table.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
});
