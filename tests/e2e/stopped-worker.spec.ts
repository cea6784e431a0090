import { STATEMENT, expect, test } from './reader';

const RELOADS = 8;
/** From the beginning of a page to its analysis: at some of these moments the background is at its answer. */
const MOMENTS_MS = [0, 60, 120, 200, 300];

test('a page is ready however often the background is stopped while it is read', async ({ reader, page }) => {
  await page.goto(STATEMENT, { waitUntil: 'domcontentloaded' });
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-pledgemark-state', 'ready');
  for (let reload = 0; reload < RELOADS; reload += 1) {
    await reader.stopBackground();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(MOMENTS_MS[reload % MOMENTS_MS.length] ?? 0);
    await reader.stopBackground();
    await expect(html).toHaveAttribute('data-pledgemark-state', /ready|failed/);
    await expect(html).toHaveAttribute('data-pledgemark-state', 'ready');
  }
});
