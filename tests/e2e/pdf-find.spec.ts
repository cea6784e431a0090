import type { Page } from '@playwright/test';

import { test } from './pdf-reader';
import { expect } from './reader';

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');

/** The words that are shown as the place that was found, and whether they are in the window. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('pledgemark-found-now') ?? [];
    const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
    const isInWindow = box !== undefined && box.width > 0 && box.top > 0 && box.bottom < window.innerHeight;
    return { words: range instanceof Range ? range.toString().replaceAll('\u00ad', '') : '', isInWindow };
  });
const places = (page: Page) => page.evaluate(() => CSS.highlights.get('pledgemark-found')?.size ?? 0);

test('the browser’s own search finds a word of the last page, and goes there', async ({ pdfs }) => {
  const page = await pdfs.openPdf('long.pdf');
  await ready(page);
  const words = 'explanation can be found in the OBR’s report';
  const article = page.locator('.pdf-text', { hasText: words }).last();
  expect(Number((await article.getAttribute('id'))?.replace('page-', ''))).toBeGreaterThan(110);
  // what the browser's field does, without the field: no test can write into it
  const found = await page.evaluate(
    (words) => (window as unknown as { find: (words: string) => boolean }).find(words),
    words,
  );
  expect(found).toBe(true);
  await expect(article).toBeInViewport();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words);
});

test('the bar finds words across the end of a line, tells how often, and goes from one to the next', async ({
  pdfs,
}) => {
  const page = await pdfs.openPdf('calais--chromium-plain.pdf');
  await ready(page);
  const field = page.getByRole('searchbox', { name: 'Find' });
  const status = page.getByRole('search').getByRole('status');
  await field.fill('pact on  MIGRATION and asylum');
  await field.press('Enter');
  await expect(status).toHaveText('1 of 1, page 3');
  // painted meanwhile, a mark cuts the text of the place in two, and the place is shown again
  await expect.poll(() => shown(page)).toEqual({ words: 'Pact on Migration and Asylum', isInWindow: true });

  await field.fill('smuggling');
  await field.press('Enter');
  // from the page in the window on
  await expect(status).toHaveText(/^\d+ of \d+, page 3$/u);
  const count = await places(page);
  expect(count).toBeGreaterThan(3);
  const last = (await status.textContent()) ?? '';
  for (let at = Number(last.split(' ')[0]); at < count; at += 1) await field.press('Enter');
  await expect(status).toHaveText(new RegExp(`^${count} of ${count}`, 'u'));
  await field.press('Enter');
  await expect(status).toHaveText(`1 of ${count}, page 1`);
  await field.press('Shift+Enter');
  await expect(status).toHaveText(new RegExp(`^${count} of ${count}`, 'u'));
  await page.getByRole('button', { name: 'Next place' }).click();
  await expect(status).toHaveText(`1 of ${count}, page 1`);
  // marks are painted and taken off as their blocks come near; the places stay shown
  await expect(page.locator('mark[data-pledgemark-kind]').first()).toBeVisible();
  await expect.poll(() => shown(page)).toEqual({ words: 'smuggling', isInWindow: true });

  await page.getByRole('button', { name: 'Read as text' }).click();
  await field.press('Enter');
  await expect.poll(() => shown(page)).toEqual({ words: 'smuggling', isInWindow: true });
  await field.fill('herring');
  await field.press('Enter');
  await expect(status).toContainText('Not found');
  expect(await places(page)).toBe(0);
  await field.fill('organised');
  await field.press('Enter');
  await expect.poll(() => places(page)).toBeGreaterThan(3);
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await expect(status).toHaveText('');
  expect(await places(page)).toBe(0);
});
