import { storedPages } from '../../scripts/serve-pages';
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

test('a stopped background is started while a page is still coming, before anything of it is read', async ({
  reader,
  page,
}) => {
  await page.goto(STATEMENT);
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  const held = Promise.withResolvers<undefined>();
  await page.route('**/held.js', async (route) => {
    await held.promise;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  await page.route(STATEMENT, async (route) => {
    const html = storedPages().get(STATEMENT)?.html ?? '';
    await route.fulfill({
      contentType: 'text/html',
      body: html.replace('<head>', '<head><script src="/held.js"></script>'),
    });
  });
  await page.goto('about:blank');
  await reader.stopBackground();
  await expect.poll(() => reader.hasBackground()).toBe(false);
  const loaded = page.goto(STATEMENT);
  await expect.poll(() => reader.hasBackground()).toBe(true);
  held.resolve(undefined);
  await loaded;
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
});
