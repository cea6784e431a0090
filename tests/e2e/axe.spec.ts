import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { STATEMENT, expect, firstLineOf, heard, setSettings, test, visit } from './reader';

const PUBLICATIONS = 'https://www.gov.uk/government/publications';
const MARKED = [
  STATEMENT,
  `${PUBLICATIONS}/canada-united-kingdom-joint-declaration/canada-united-kingdom-joint-declaration`,
  'https://www.gov.uk/government/speeches/school-revenue-funding-settlement-for-2017-to-2018',
];

/** Pages of ours that no other journey gives to axe whole, each with its head. */
const OWN = [
  { name: 'how-views-are-set', head: /views are set/iu },
  { name: 'page-commitments', head: /./u },
];

/** What axe finds wrong, and how much it looked at. */
async function axe(page: Page): Promise<{ readonly wrong: readonly string[]; readonly looked: number }> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  return {
    wrong: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    looked: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}

for (const address of MARKED) {
  test(`marks, margin and an open card add nothing that axe finds: ${new URL(address).pathname}`, async ({
    page,
    reader,
  }) => {
    await setSettings(reader, { density: 'off' });
    await visit(page, address);
    const before = await axe(page);
    expect(before.looked).toBeGreaterThan(100);
    for (const sayMarks of [false, true]) {
      await setSettings(reader, { density: 'names', sayMarks });
      await visit(page, address);
      const mark = page.locator('mark.pledgemark').first();
      await expect(mark).toBeAttached();
      const { x, y } = await firstLineOf(mark);
      await page.mouse.move(x, y);
      await expect.poll(async () => (await heard(page, 'dialog')).length).toBe(1);
      expect((await axe(page)).wrong).toEqual(before.wrong);
    }
  });
}

for (const { name, head } of OWN) {
  test(`axe finds nothing on the page ${name}, wide and narrow, light and dark`, async ({ page, reader }) => {
    await page.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(head);
    for (const width of [1280, 320]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const { wrong, looked } = await axe(page);
        expect(wrong).toEqual([]);
        expect(looked).toBeGreaterThan(10);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
    }
  });
}
