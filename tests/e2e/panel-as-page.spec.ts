import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import type { OpenBrowser } from '../../scripts/open-browser';
import { STATEMENT, expect, firstLineOf, heard, placeOf, scrollToWords, test, visit } from './reader';

/** A small telephone. */
const WIDTH = 360;
const HEIGHT = 740;
const PLEASED = 'the participants were pleased to announce their commitment';

/** The part of the extension's own interface that this file uses from inside its worker. */
interface Extension {
  readonly chrome: { readonly tabs: { query(about: object): Promise<readonly { readonly url?: string }[]> } };
  /** The same under its other name, which newer browsers have too. */
  readonly browser?: object;
}

function workerOf({ context }: OpenBrowser) {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background does not run.');
  return worker;
}

/** From now on the background sees a browser that shows nothing beside a page, as Firefox for Android does not. */
async function takeSidePanelAway(reader: OpenBrowser): Promise<void> {
  await workerOf(reader).evaluate(() => {
    const { chrome, browser } = globalThis as unknown as Extension;
    for (const own of [chrome, browser])
      if (own !== undefined) Object.defineProperty(own, 'sidePanel', { value: undefined });
  });
}

/** The address of the tab in front, where it is one that the extension may read. */
async function inFront(reader: OpenBrowser): Promise<string | undefined> {
  const [tab] = await workerOf(reader).evaluate(() =>
    (globalThis as unknown as Extension).chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  return tab?.url;
}

/** Touches a point of the window with a finger. */
async function tap(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function tapLastCommitment(page: Page): Promise<void> {
  await scrollToWords(page, PLEASED);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: 'the participants were pleased' });
  await tap(page, await firstLineOf(mark.first()));
  await expect.poll(() => heard(page, 'dialog')).toEqual(['Commitment 10 of 10']);
  await expect
    .poll(async () => (await heard(page, 'StaticText')).join(' '))
    .toContain('A law was passed in 2 of 5 states');
}

test('where a browser shows nothing beside a page, four taps lead from a mark by its card and its evidence to a note, and one back', async ({
  page,
  reader,
}) => {
  await takeSidePanelAway(reader);
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await visit(page, STATEMENT);
  await tapLastCommitment(page);
  const opener = await placeOf(page, 'button', 'Open in panel');
  const [panel] = await Promise.all([reader.context.waitForEvent('page'), tap(page, opener)]);
  await panel.setViewportSize({ width: WIDTH, height: HEIGHT });
  const row = panel.getByRole('button', { name: /the participants were pleased/ });
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.getByText('A law was passed in 2 of 5 states').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Add a note', exact: true }).click();
  const writer = panel.getByRole('textbox', { name: /Note on/ });
  await expect(writer).toBeFocused();
  await writer.fill('Which two?');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByText('In place')).toBeVisible();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
  const { violations, passes } = await new AxeBuilder({ page: panel }).analyze();
  expect(violations).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);

  expect(await inFront(reader)).toMatch(/\/sidepanel\.html\?tabId=\d+$/u);
  await panel.getByRole('button', { name: 'Back to the page' }).click();
  await expect.poll(() => inFront(reader)).toBe(STATEMENT);
  await expect(page.locator('mark[data-pledgemark-kind="note"]').first()).toBeAttached();
});

test('a mark opens the panel that is there already, and “Show on page” leads to the page', async ({ page, reader }) => {
  await takeSidePanelAway(reader);
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await page.bringToFront();
  await tapLastCommitment(page);
  await tap(page, await placeOf(page, 'button', 'Open in panel'));
  await expect.poll(() => inFront(reader)).toMatch(/\/sidepanel\.html/u);
  const row = panel.getByRole('button', { name: /the participants were pleased/ });
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  expect(reader.context.pages()).toHaveLength(2);
  await panel.getByRole('button', { name: 'Show on page', exact: true }).first().click();
  await expect.poll(() => inFront(reader)).toBe(STATEMENT);
});

test('a panel whose page has been closed says so', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await page.close();
  await panel.getByRole('button', { name: 'Back to the page' }).click();
  await expect(panel.getByText('The page is no longer open.')).toBeVisible();
});
