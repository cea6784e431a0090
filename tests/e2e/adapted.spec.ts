import type { Page } from '@playwright/test';

import { test as pdfTest } from './pdf-reader';
import { STATEMENT, boxOf, expect, firstLineOf, heard, placeOf, sendCommand, setSettings, test, visit } from './reader';

/** 1280 × 1024 magnified to 400%. */
const AT_400 = { width: 320, height: 256 };
const COMMITMENT = 'mark[data-pledgemark-kind="commitment"]';

/** Text at 200%, as a reader sets it: everything of ours is in rem. */
const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));

/** What runs out of the side: the page as a whole, elements beyond its edge, and those whose words do not fit. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    // what is only heard is cut on purpose
    const seen = [...document.body.querySelectorAll('*')].filter((element) => element.closest('.pm-hidden') === null);
    const cut = seen.filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const isClosed = overflowX === 'hidden' || overflowX === 'clip';
      if (element.getBoundingClientRect().right > window.innerWidth + 1) return true;
      return isClosed && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    });
    const wide = scrollWidth > window.innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return [...wide, ...cut.map(({ outerHTML }) => outerHTML.slice(0, 160))];
  });
}

for (const { language, tabs } of [
  { language: 'en', tabs: [/^Names/u, /^Notes/u, /^Commitments/u] },
  { language: 'cy', tabs: [/^Enwau/u, /^Nodiadau/u, /^Ymrwymiadau/u] },
] as const)
  test(`the panel runs out of no side with its text at 200%, and at a zoom of 400%, on each tab, with a row open: ${language}`, async ({
    page,
    reader,
  }) => {
    await setSettings(reader, { language });
    await visit(page, STATEMENT);
    const panel = await reader.panelInTab(page);
    await panel.getByRole('button', { name: /the participants were pleased/u }).click();
    for (const { width, height, text } of [
      { width: 360, height: 760, text: '200%' },
      { ...AT_400, text: '100%' },
    ]) {
      await panel.setViewportSize({ width, height });
      if (text === '200%') await doubleText(panel);
      else await panel.evaluate(() => document.documentElement.removeAttribute('style'));
      for (const tab of tabs) {
        await panel.getByRole('tab', { name: tab }).click();
        await expect(panel.getByRole('tabpanel')).toBeVisible();
        expect(await cutOff(panel), `${String(tab)}, ${width} px, ${text}`).toEqual([]);
      }
    }
  });

for (const { name, size, html } of [
  { name: 'at a zoom of 400%', size: AT_400, html: (page: string) => page },
  {
    name: 'with the page’s text at 200%',
    size: { width: 1280, height: 900 },
    html: withRoot('style="font-size:200%"'),
  },
  { name: 'on a page from right to left', size: { width: 1280, height: 900 }, html: withRoot('dir="rtl"') },
  { name: 'on a narrow page from right to left', size: AT_400, html: withRoot('dir="rtl"') },
]) {
  test(`a card is whole in the window ${name}, its buttons too, and the page scrolls no further`, async ({
    page,
    reader,
  }) => {
    const ADDRESS = 'https://www.gov.uk/government/publications/adapted/adapted';
    reader.addPage(ADDRESS, html(await statementHtml(page)));
    await page.setViewportSize(size);
    await visit(page, ADDRESS);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    await sendCommand(reader, 'next-mark');
    await page.keyboard.press('1');
    await page.keyboard.press('n');
    await expect.poll(async () => (await heard(page, 'dialog')).join()).toMatch(/^Commitment \d+ of 10$/u);
    await expect.poll(() => heard(page, 'button')).toContain('Open in panel');
    const card = await boxOf(page, 'dialog');
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(size.width);
    expect(card.bottom).toBeLessThanOrEqual(size.height);
    const button = await placeOf(page, 'button', 'Open in panel');
    expect(button.y).toBeLessThan(card.bottom);
    expect(button.x > card.left && button.x < card.right).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(wide);
  });
}

function withRoot(attribute: string): (html: string) => string {
  return (html) => html.replace('<html', `<html ${attribute}`);
}

/** The stored statement, as it is served. */
async function statementHtml(page: Page): Promise<string> {
  await page.goto(STATEMENT);
  const html = await page.evaluate(async (address) => (await fetch(address)).text(), STATEMENT);
  await page.goto('about:blank');
  return html;
}

/** Counts what begins to move by itself from now on, in closed shadow roots too. */
async function countMotion(page: Page): Promise<() => number> {
  let begun = 0;
  const session = await page.context().newCDPSession(page);
  session.on('Animation.animationStarted', () => (begun += 1));
  await session.send('Animation.enable');
  return () => begun;
}

test('with less motion asked for nothing moves by itself, in page, card or panel', async ({ page, reader }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const onPage = await countMotion(page);
  await visit(page, STATEMENT);
  const { x, y } = await firstLineOf(page.locator(COMMITMENT).first());
  await page.mouse.move(x, y);
  await expect.poll(async () => (await heard(page, 'dialog')).length).toBe(1);
  expect(onPage()).toBe(0);
  const panel = await reader.panelInTab(page);
  await panel.emulateMedia({ reducedMotion: 'reduce' });
  const inPanel = await countMotion(panel);
  await panel.reload();
  await expect(panel.getByRole('tab', { name: 'Commitments 10' })).toBeVisible();
  expect(inPanel()).toBe(0);
});

pdfTest('a PDF read as text at a zoom of 400%, and with its text at 200%, runs out of no side', async ({ pdfs }) => {
  const page = await pdfs.openPdf('calais--chromium-plain.pdf');
  await visitPdf(page);
  await page.getByRole('button', { name: 'Read as text' }).click();
  await doubleText(page);
  expect(await cutOff(page)).toEqual([]);
  await page.setViewportSize(AT_400);
  await page.reload();
  await visitPdf(page);
  expect(await cutOff(page)).toEqual([]);
});

const visitPdf = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready', { timeout: 30_000 });

pdfTest(
  'in forced colours the words of a PDF are drawn once, and its marks are black lines on its white pages',
  async ({ pdfs }) => {
    const page = await pdfs.openPdf('calais--chromium-plain.pdf');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await visitPdf(page);
    const look = await page
      .locator(COMMITMENT)
      .first()
      .evaluate((mark) => {
        const { color, textDecorationColor, textDecorationLine } = getComputedStyle(mark);
        const run = mark.closest('.pdf-run');
        return { run: run && getComputedStyle(run).color, color, textDecorationColor, textDecorationLine };
      });
    const unseen = 'rgba(0, 0, 0, 0)';
    expect(look).toEqual({
      run: unseen,
      color: unseen,
      textDecorationColor: 'rgb(0, 0, 0)',
      textDecorationLine: 'underline',
    });
  },
);
