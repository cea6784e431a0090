import { AxeBuilder } from '@axe-core/playwright';

import { STATEMENT, expect, test, visit } from './reader';

const WIDTHS = [1280, 320];

test('axe finds nothing on the options and welcome pages, wide and narrow, and nothing scrolls sideways', async ({
  reader,
  page,
}) => {
  for (const name of ['options', 'welcome'])
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
});

test('a change in the options is seen on the page that is open, at once', async ({ reader, page }) => {
  await visit(page, STATEMENT);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('radio', { name: /^Margin only/ }).check();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-density', 'margin');
  await expect(options.getByText(/as of 24 November 2026/)).toBeVisible();
});

test('a page that was turned off is listed in the options, and can be turned on there', async ({ reader, page }) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await panel.getByRole('button', { name: 'Turn off here' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'off');
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('button', { name: /^Turn on/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
});

test('a backup is saved from the options, and the reader chooses whether to be reminded', async ({ reader }) => {
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(options.getByText('No backup yet. Changes since: 0.')).toBeVisible();
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-backup\.json$/u);
  await expect(options.getByText('Last backup: today. Changes since: 0.')).toBeVisible();
  await options.getByRole('radio', { name: 'Never' }).check();
  await options.reload();
  await expect(options.getByRole('radio', { name: 'Never' })).toBeChecked();
});
