import type { Page } from '@playwright/test';

import {
  STATEMENT,
  expect,
  firstLineOf,
  heard,
  placeOf,
  scrollToWords,
  sendCommand,
  setSettings,
  test,
  visit,
} from './reader';

const PLEASED = 'the participants were pleased to announce their commitment';
const cards = (page: Page): Promise<readonly string[]> => heard(page, 'dialog');

async function pointAtLastCommitment(page: Page): Promise<void> {
  await scrollToWords(page, PLEASED);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: 'the participants were pleased' });
  const { x, y } = await firstLineOf(mark.first());
  await page.mouse.move(x, y);
  await expect.poll(() => cards(page)).toEqual(['Commitment 10 of 10']);
}

test('a card opens when the pointer rests on a mark, says what became of it, and closes with Esc', async ({ page }) => {
  await visit(page, STATEMENT);
  await pointAtLastCommitment(page);
  expect((await heard(page, 'StaticText')).join(' ')).toContain('Partly kept, in the editors’ view');
  await page.keyboard.press('Escape');
  await expect.poll(() => cards(page)).toEqual([]);
});

test('a card closes after the pointer has left mark and card, and one opens at a time', async ({ page }) => {
  await visit(page, STATEMENT);
  await pointAtLastCommitment(page);
  await page.mouse.move(5, 5);
  await expect.poll(() => cards(page)).toEqual([]);
});

test('a name’s card says what it is and where it stands', async ({ page }) => {
  await visit(page, STATEMENT);
  const { x, y } = await firstLineOf(
    page.locator('mark[data-pledgemark-kind="entity"]', { hasText: 'Frontex' }).first(),
  );
  await page.mouse.move(x, y);
  await expect.poll(async () => (await cards(page)).join()).toContain('Frontex');
  const said = (await heard(page, 'StaticText')).join(' ');
  expect(said).toContain('EU agency in Warsaw');
  expect(said).toContain('times');
});

test('the card’s own button opens the panel at the item', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await pointAtLastCommitment(page);
  const button = await placeOf(page, 'button', 'Open in panel');
  await page.mouse.click(button.x, button.y);
  const panel = await reader.panel();
  await expect(panel.getByRole('button', { name: /the participants were pleased/ })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
});

test('nothing of the card or of the margin can be read by the page', async ({ page }) => {
  await visit(page, STATEMENT);
  await pointAtLastCommitment(page);
  const seen = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    roots: [...document.querySelectorAll('*')].filter((element) => element.shadowRoot !== null).length,
  }));
  expect(seen.roots).toBe(0);
  expect(seen.html).not.toContain('editors’ view');
});

test('marks are quiet: the page is read aloud as it was written', async ({ page }) => {
  await visit(page, STATEMENT);
  expect(await heard(page, 'mark')).toEqual([]);
  expect(await page.locator('mark.pledgemark[tabindex], mark.pledgemark[aria-description]').count()).toBe(0);
});

test('said aloud where the reader wants it', async ({ page, reader }) => {
  await setSettings(reader, { sayMarks: true });
  await visit(page, STATEMENT);
  await expect.poll(async () => (await heard(page, 'mark')).length).toBeGreaterThan(0);
});

test('from the command for the next mark (sent as the browser would: automation cannot press it), N and P go on and Esc leaves', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const focused = page.locator('mark.pledgemark:focus');
  await sendCommand(reader, 'next-mark');
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(focused).toHaveAttribute('data-pledgemark-kind', 'commitment');
  await expect(focused).toHaveAttribute('aria-description', /^Commitment\. The words say: /);
  const first = await focused.getAttribute('data-pledgemark-id');
  await page.keyboard.press('n');
  await expect(focused).not.toHaveAttribute('data-pledgemark-id', first ?? '');
  await page.keyboard.press('p');
  await expect(focused).toHaveAttribute('data-pledgemark-id', first ?? '');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveCount(0);
  expect(await page.locator('mark.pledgemark[tabindex]').count()).toBe(0);
});

test('the margin is one tab stop, and its signs say what became of each commitment', async ({ page }) => {
  await visit(page, STATEMENT);
  await expect.poll(() => heard(page, 'toolbar')).toEqual(['Pledgemark margin']);
  const signs = await heard(page, 'button');
  expect(signs).toContain('Commitment 10. The words say: will do. Partly kept, in the editors’ view');
});

test('a link inside a mark is still a link', async ({ page }) => {
  await visit(page, STATEMENT);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#followed';
    link.textContent = 'Read more';
    document.querySelector('mark[data-pledgemark-kind="commitment"]')?.append(link);
  });
  await page.getByRole('link', { name: 'Read more' }).click();
  expect(page.url()).toContain('#followed');
});
