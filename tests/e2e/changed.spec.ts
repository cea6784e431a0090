import { AxeBuilder } from '@axe-core/playwright';

import { STATEMENT, expect, test, visit } from './reader';
import { rowsOf } from './stored';

const WAS = 'swift operationalisation';
const NOW = 'slow consideration';
const REMOVED =
  'The participants agreed to continue meeting regularly, convening at senior official level to monitor progress ahead of the next ministerial meeting.';
const ADDED = 'The Home Office will publish a plan for the cell by the end of 2027.';

test('a noted page whose words changed says so, though GOV.UK shows no new date, and shows what changed', async ({
  reader,
  page,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.locator('.pm-row-button').first().click();
  await panel.getByRole('button', { name: 'Add a note' }).first().click();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Ask Kim');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  // its words are kept after the note is saved: a page that is left before that has none to compare with
  await expect.poll(async () => (await rowsOf(reader, 'keptPages')).length).toBe(1);

  reader.changePage(STATEMENT, (html) => html.replaceAll(WAS, NOW));
  await visit(page, STATEMENT);
  const banner = panel.getByRole('note', { name: 'Page changed' });
  await expect(banner).toContainText('GOV.UK shows no new date.', { timeout: 15_000 });
  const [changes] = await Promise.all([
    reader.context.waitForEvent('page'),
    banner.getByRole('button', { name: 'See what changed' }).click(),
  ]);
  await expect(changes.getByRole('heading', { name: 'Reworded: 1' })).toBeVisible();
  await expect(changes.locator('del').first()).toContainText(WAS);
  await expect(changes.locator('ins').first()).toContainText(NOW);
  await expect(changes.getByText('9 stand as before.')).toBeVisible();
  for (const width of [1280, 320]) {
    await changes.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page: changes }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    expect(await changes.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});

test('a page that was only read says that its words changed, and of its old words nothing was kept', async ({
  reader,
  page,
}) => {
  await visit(page, STATEMENT);
  reader.changePage(STATEMENT, (html) => html.replaceAll(WAS, NOW));
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await expect(panel.getByRole('note', { name: 'Page changed' })).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByRole('button', { name: 'See what changed' })).toHaveCount(0);
});

test('of a saved page it is told which commitments were added, reworded and removed', async ({ reader, page }) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('button', { name: 'Save this page' }).click();
  await expect(panel.getByText('The words of this page are saved on this computer.')).toBeVisible();

  reader.changePage(STATEMENT, (html) =>
    html
      .replace(REMOVED, '')
      .replaceAll(WAS, NOW)
      .replace('<p>The group also welcomed', `<p>${ADDED}</p>\n<p>The group also welcomed`),
  );
  await visit(page, STATEMENT);
  const banner = panel.getByRole('note', { name: 'Page changed' });
  const [changes] = await Promise.all([
    reader.context.waitForEvent('page'),
    banner.getByRole('button', { name: 'See what changed' }).click({ timeout: 15_000 }),
  ]);
  await expect(changes.getByRole('heading', { name: 'Reworded: 1' })).toBeVisible();
  const listUnder = (heading: string) => changes.locator(`h3:text-is("${heading}") + ul`);
  await expect(listUnder('Added: 1')).toContainText('The Home Office will publish a plan');
  await expect(listUnder('Removed: 1')).toContainText('continue meeting regularly');
  await expect(changes.getByText('8 stand as before.')).toBeVisible();
});
