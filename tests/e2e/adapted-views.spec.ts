import type { Page } from '@playwright/test';

import { inClosedRoot } from './in-closed-root';
import { STATEMENT, expect, firstLineOf, heard, select, setSettings, test, visit } from './reader';

const COMMITMENT = 'mark[data-pledgemark-kind="commitment"]';
/** What moves for no longer than this is not seen to move. */
const UNSEEN_S = 0.01;

/** Opens the card of the first commitment, as the pointer does. */
async function openCard(page: Page): Promise<void> {
  const { x, y } = await firstLineOf(page.locator(COMMITMENT).first());
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'dialog')).toEqual(['Commitment 1 of 10']);
}

test('of what stands over a page the margin and the list for paper are printed, not the card and the note button', async ({
  page,
}) => {
  await visit(page, STATEMENT);
  await select(page, 'smuggling');
  await expect.poll(() => heard(page, 'button')).toContain('Note on the selected words');
  await openCard(page);
  const shown = () =>
    page.evaluate(() => {
      const hosts = [...document.querySelectorAll<HTMLElement>('[data-pledgemark-host]')];
      const drawn = hosts.filter((host) => getComputedStyle(host).display !== 'none');
      return [...new Set(drawn.map(({ dataset }) => dataset['pledgemarkHost'] ?? ''))].toSorted((one, other) =>
        one.localeCompare(other),
      );
    });
  const onScreen = await shown();
  expect(onScreen).toEqual(expect.arrayContaining(['card', 'margin', 'note-button']));
  await page.emulateMedia({ media: 'print' });
  expect((await shown()).filter((host) => host !== 'live')).toEqual(['margin', 'paper']);
  await page.emulateMedia({ media: 'screen' });
  expect(await shown()).toEqual(onScreen);
});

test('the panel on paper is the list that is open, whole, in black on white, with nothing to press', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.getByRole('button', { name: /the participants were pleased/u }).click();
  await expect(panel.locator('.pm-chip').first()).toBeVisible();
  const look = () =>
    panel.evaluate(() => {
      const seen = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
      return {
        cut: seen('.pm-clamp').filter((quote) => quote.scrollHeight > quote.clientHeight + 1).length,
        sticky: seen('*').filter((element) => getComputedStyle(element).position === 'sticky').length,
        pressed: seen('button:not(.pm-row-button, .pm-tab), input, select').length,
        tabs: seen('.pm-tab').map((tab) => tab.textContent),
        rows: seen('.pm-row').length,
        ink: getComputedStyle(document.body).color,
        ground: getComputedStyle(document.body).backgroundColor,
        evidence: seen('.pm-timeline li').length > 0,
      };
    });
  await panel.emulateMedia({ colorScheme: 'dark' });
  const onScreen = await look();
  expect(onScreen.cut).toBeGreaterThan(4);
  expect(onScreen.tabs).toHaveLength(3);
  expect(onScreen.pressed).toBeGreaterThan(4);
  await panel.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await look()).toEqual({
    cut: 0,
    sticky: 0,
    pressed: 0,
    tabs: ['Commitments 10'],
    rows: onScreen.rows,
    ink: 'rgb(11, 12, 12)',
    ground: 'rgb(255, 255, 255)',
    evidence: true,
  });
});

test('on a page from right to left the signs stand in the gutter beside their lines, on no word of the page', async ({
  page,
  reader,
}) => {
  const ADDRESS = 'https://www.gov.uk/government/publications/adapted/adapted';
  await page.goto(STATEMENT);
  const html = await page.evaluate(async (address) => (await fetch(address)).text(), STATEMENT);
  await page.goto('about:blank');
  reader.addPage(ADDRESS, html.replace('<html', '<html dir="rtl"'));
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, ADDRESS);
    await expect(page.locator(COMMITMENT).first()).toBeAttached();
    const words = await page.evaluate((commitment) => {
      const body = document.querySelector('main .govspeak');
      const mark = document.querySelector(commitment);
      const [line] = mark?.getClientRects() ?? [];
      const range = document.createRange();
      if (body) range.selectNodeContents(body);
      return {
        rects: [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
        column: body?.getBoundingClientRect().left ?? 0,
        line: line && { top: line.top, bottom: line.bottom },
      };
    }, COMMITMENT);
    await expect
      .poll(() => inClosedRoot(page, 'toolbar', (at) => at.querySelectorAll('.pm-margin-sign').length))
      .toBeGreaterThan(4);
    const signs = await inClosedRoot(page, 'toolbar', (at) =>
      [...at.querySelectorAll('.pm-margin-sign')].map((sign) => {
        const { left, right, top, bottom } = sign.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const upon = signs.filter((sign) =>
      words.rects.some(
        (rect) => rect.left < sign.right && rect.right > sign.left && rect.top < sign.bottom && rect.bottom > sign.top,
      ),
    );
    expect(upon).toEqual([]);
    for (const sign of signs) {
      expect(sign.left).toBeGreaterThanOrEqual(0);
      expect(words.column - sign.right).toBeGreaterThanOrEqual(0);
      expect(words.column - sign.right).toBeLessThan(30);
    }
    const { line } = words;
    expect(signs.some(({ top, bottom }) => line && top < line.bottom && bottom > line.top)).toBe(true);
  }
});

/** The longest that anything in a view moves, in seconds, and that what waits there moves. It runs in the page. */
function longestMotion(from: Element): { readonly longest: number; readonly waiting: number } {
  const root = from.getRootNode() as Document | ShadowRoot;
  const seconds = (element: Element): number => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
    const times = (list: string): number => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
    return Math.max(animationName === 'none' ? 0 : times(animationDuration), times(transitionDuration));
  };
  const waits = document.createElement('p');
  waits.className = 'pm-bones';
  from.append(waits);
  const waiting = seconds(waits);
  waits.remove();
  return { longest: Math.max(...[...root.querySelectorAll('*')].map(seconds)), waiting };
}

test('with less motion asked for nothing in the panel, the card or the margin moves for longer than is seen', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('button', { name: /the participants were pleased/u }).click();
  await expect(panel.locator('.pm-chip').first()).toBeVisible();
  await page.bringToFront();
  await openCard(page);
  expect((await panel.locator('main').evaluate(longestMotion)).waiting).toBeGreaterThan(1);
  expect((await inClosedRoot(page, 'dialog', longestMotion)).waiting).toBeGreaterThan(1);
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await Promise.all([
    panel.locator('main').evaluate(longestMotion),
    inClosedRoot(page, 'dialog', longestMotion),
    inClosedRoot(page, 'toolbar', longestMotion),
  ]);
  expect(Math.max(...still.flatMap(({ longest, waiting }) => [longest, waiting]))).toBeLessThanOrEqual(UNSEEN_S);
});

test('the narrowest panel has its densities, its tabs, and order, Find and Filter on a line each, in Welsh too', async ({
  page,
  reader,
}) => {
  for (const language of ['en', 'cy'] as const) {
    await setSettings(reader, { language });
    await visit(page, STATEMENT);
    const panel = await reader.panelInTab(page);
    await expect(panel.getByRole('tab')).toHaveCount(3);
    for (const width of [360, 320]) {
      await panel.setViewportSize({ width, height: 760 });
      const lines = await panel.evaluate(() =>
        ['.pm-density label', '.pm-tab', '.pm-tools-line > *'].map((selector) => {
          const middles = [...document.querySelectorAll(selector)].map((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return (top + bottom) / 2;
          });
          return Math.max(...middles) - Math.min(...middles) < 12 ? 'one line' : `${selector} breaks`;
        }),
      );
      expect(lines, `${language}, ${width} px`).toEqual(['one line', 'one line', 'one line']);
    }
    await panel.close();
  }
});
