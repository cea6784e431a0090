import type { BrowserContext, Page } from '@playwright/test';

import { STATEMENT, expect, heard, test, visit } from './reader';

/** A page script's settled time: what it forged has been heard by then, or never will be. */
const PAGE_SCRIPT_WAIT_MS = 300;

/** Run by the page before anything else in it. */
const REDEFINED = `
  const broken = () => { throw new Error('taken by the page'); };
  Array.prototype.map = broken;
  JSON.stringify = broken;
  Promise.prototype.then = broken;
  Node.prototype.appendChild = broken;
  Node.prototype.insertBefore = broken;
  Element.prototype.attachShadow = broken;
  Document.prototype.createTreeWalker = broken;
  window.IntersectionObserver = broken;
  window.MutationObserver = broken;
`;

/** The panel's open state, as the browser tells it. */
async function panelIsOpen(reader: { context: BrowserContext }): Promise<boolean> {
  const [worker] = reader.context.serviceWorkers();
  const contexts = await worker?.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { getContexts(f: object): Promise<{ contextType: string }[]> } } }
    ).chrome.runtime.getContexts({}),
  );
  return contexts?.some(({ contextType }) => contextType === 'SIDE_PANEL') ?? false;
}

async function isStillRead(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await expect(page.locator('mark.pledgemark[data-pledgemark-kind="entity"]').first()).toBeAttached();
}

test('a page that redefines the tools of the trade is read all the same', async ({ page }) => {
  await page.addInitScript({ content: REDEFINED });
  await visit(page, STATEMENT);
  await isStillRead(page);
});

test('forged clicks, keys and selections open nothing and write nothing', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await page.evaluate(() => {
    const mark = document.querySelector('mark.pledgemark');
    for (const type of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'mouseover',
      'pointerover',
      'focusin',
    ])
      mark?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    for (const key of ['Enter', 'n', 'p', 'ArrowDown'])
      mark?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
  await page.waitForTimeout(PAGE_SCRIPT_WAIT_MS);
  expect(await panelIsOpen(reader)).toBe(false);
  expect(await page.locator('mark.pledgemark[tabindex]').count()).toBe(0);
});

test('a planted mark is no mark of ours: it opens no card and no panel, and is not taken away', async ({
  page,
  reader,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const fake = document.createElement('mark');
      fake.className = 'pledgemark';
      fake.dataset.pledgemarkKind = 'note';
      fake.dataset.pledgemarkId = 'c-planted';
      fake.textContent = 'Planted by the page';
      document.querySelector('main h1')?.append(fake);
    });
  });
  await visit(page, STATEMENT);
  const fake = page.locator('mark', { hasText: 'Planted by the page' });
  await fake.hover();
  await fake.click();
  await page.waitForTimeout(PAGE_SCRIPT_WAIT_MS);
  expect(await heard(page, 'dialog')).toEqual([]);
  expect(await panelIsOpen(reader)).toBe(false);
  await expect(fake).toHaveCount(1);
});

test('a page that removes our nodes and floods the document stays usable, and ends read', async ({ page }) => {
  await visit(page, STATEMENT);
  await page.evaluate(async () => {
    const body = document.querySelector('.govspeak');
    for (let turn = 0; turn < 40; turn++) {
      for (const ours of document.querySelectorAll('[data-pledgemark-host]')) ours.remove();
      for (let count = 0; count < 100; count++)
        body?.append(Object.assign(document.createElement('i'), { textContent: 'x' }));
      await new Promise((next) => requestAnimationFrame(next));
    }
    for (const noise of document.querySelectorAll('.govspeak > i')) noise.remove();
  });
  await isStillRead(page);
  await expect.poll(() => heard(page, 'toolbar')).toEqual(['Pledgemark margin']);
});

test('a megabyte of attributes, and markup in words, are read as what they are', async ({ page, reader }) => {
  reader.changePage(STATEMENT, (html) =>
    html.replaceAll(
      '<p>March 4, 2024</p>',
      `<p data-noise="${'x'.repeat(1_000_000)}" title="${'<img src=x onerror=alert(1)>'.repeat(100).replaceAll('<', '&lt;')}">We will publish &lt;img src=x onerror=alert(1)&gt; by March 2025.</p>`,
    ),
  );
  let alerted = false;
  page.on('dialog', (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await expect(panel.getByRole('tab', { name: 'Commitments 11' })).toBeVisible();
  await expect(panel.getByText('We will publish <img src=x onerror=alert(1)> by March 2025')).toBeVisible();
  expect(await panel.locator('img[src="x"]').count()).toBe(0);
  expect(alerted).toBe(false);
});

test('under a policy that allows a page nothing, marks and margin are drawn all the same', async ({ page, reader }) => {
  reader.changePage(STATEMENT, (html) =>
    html.replace(
      '<head>',
      `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'">`,
    ),
  );
  await visit(page, STATEMENT);
  await isStillRead(page);
  await expect.poll(() => heard(page, 'toolbar')).toEqual(['Pledgemark margin']);
});
