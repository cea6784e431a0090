import type { Locator, Page } from '@playwright/test';

import { expect, heard, test, visit } from './reader';

/** A case study of 2012 with 2 commitments, one of them with a date, and 1 report of progress. */
const CASE_STUDY = 'https://www.gov.uk/government/case-studies/get-britain-building-carlisle-park';
const HOMES = /Up to 16,000 homes/;
const WORDS = 'Up to 16,000 homes on stalled sites across England will be built by March 2015';

const row = (panel: Page, words: RegExp = HOMES): Locator => panel.locator('.pm-row-button', { hasText: words });
const mark = (page: Page, words: string | RegExp = HOMES): Locator =>
  page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: words });

/** Opens the row of the dated commitment and, in it, “Put this right”. */
async function openPutRight(panel: Page): Promise<void> {
  await row(panel).click();
  await panel.getByText('Put this right', { exact: true }).click();
}

test('what is not a commitment leaves page, margin and count, stays away, and is brought back where it stood', async ({
  page,
  reader,
}) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.openPanel(page);
  await expect(panel.getByRole('tab', { name: 'Commitments 2' })).toBeVisible();
  await expect
    .poll(async () => (await heard(page, 'button')).filter((name) => /^Commitment \d/u.test(name)))
    .toHaveLength(2);
  await openPutRight(panel);
  await panel.getByRole('button', { name: 'This is not a commitment' }).click();
  await expect(panel.getByText('Taken off: not a commitment.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await expect(panel.getByRole('tab', { name: 'Commitments 1' })).toBeVisible();
  await expect(mark(page)).toHaveCount(0);
  await expect
    .poll(async () => (await heard(page, 'button')).filter((name) => /^Commitment \d/u.test(name)))
    .toHaveLength(1);
  await expect(panel.getByRole('button', { name: 'Bring it back' })).toBeFocused();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await expect(mark(page, /The development will feature/)).toHaveCount(1);
  await expect(mark(page)).toHaveCount(0);

  await panel.getByRole('button', { name: 'Bring it back' }).click();
  await expect(row(panel)).toBeFocused();
  await expect(mark(page)).toHaveCount(1);
  await expect(panel.getByRole('tab', { name: 'Commitments 2' })).toBeVisible();
});

test('a date that was read wrong is put right, is said where the commitment is, and is taken back', async ({
  page,
  reader,
}) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.openPanel(page);
  await expect(row(panel)).toContainText('Was due by 31 March 2015');
  await openPutRight(panel);
  const way = panel.getByRole('button', { name: 'Change its date' });
  await way.click();
  await expect(panel.getByText('The page says “by March 2015”. Pledgemark read 31 March 2015.')).toBeVisible();
  await panel.getByLabel('Day', { exact: true }).fill('30');
  await panel.getByLabel('Month', { exact: true }).fill('2');
  await panel.getByRole('button', { name: 'Use this date' }).click();
  await expect(panel.getByRole('alert')).toHaveText('Give a day of the calendar, such as 31 3 2021.');
  await expect(panel.getByLabel('Day', { exact: true })).toBeFocused();
  await panel.getByLabel('Month', { exact: true }).fill('9');
  await panel.getByLabel('Year', { exact: true }).fill('2017');
  await panel.getByRole('button', { name: 'Use this date' }).click();
  await expect(way).toBeFocused();
  await expect(row(panel)).toContainText('Was due by 30 September 2017');
  await expect(way).toBeFocused();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(row(panel)).toContainText('Was due by 31 March 2015');
});

test('the ends of the words are moved on the page by keys alone, and the mark follows', async ({ page, reader }) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.openPanel(page);
  await openPutRight(panel);
  await panel.getByRole('button', { name: 'Change its words' }).click();
  await expect.poll(async () => heard(page, 'slider')).toEqual(['Where the words begin', 'Where the words end']);
  await page.keyboard.press('Tab');
  for (const _ of ['programme', 'this', 'to', 'thanks']) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(mark(page).first()).toBeFocused();
  await expect.poll(async () => (await mark(page).allTextContents()).join('')).toBe(WORDS);
  await expect(panel.locator('.pm-open blockquote')).toHaveText(WORDS);
  await expect(row(panel)).toContainText('Was due by 31 March 2015');

  await panel.getByRole('button', { name: 'Change its words' }).click();
  await expect.poll(async () => heard(page, 'slider')).toHaveLength(2);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect.poll(async () => heard(page, 'slider')).toEqual([]);
  await expect.poll(async () => (await mark(page).allTextContents()).join('')).toBe(WORDS);
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(async () => (await mark(page).allTextContents()).join('')).toContain('thanks to this programme');
});
