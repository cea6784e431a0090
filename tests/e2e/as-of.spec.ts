import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { newsStory } from './gov-uk-page';
import { expect, test, visit } from './reader';

/** Years after the corpus: whatever is reckoned from the computer's clock would now say otherwise. */
const LATER = new Date('2031-06-01T10:00:00Z');
const WAITING = 'commitment/w10-asylum-hotels';
const FERRIES = 'https://www.gov.uk/government/news/island-ferries';
const OLD = /What Pledgemark holds is of 24 November 2026, over a year old\./u;

/** Everything that the page of the commitment says, but for the line about an old corpus. */
async function whatIsSaid(page: Page, extensionId: string): Promise<string> {
  await page.goto(`chrome-extension://${extensionId}/entry.html#${encodeURIComponent(WAITING)}`);
  await expect(page.getByRole('region', { name: 'What became of it' })).toBeVisible();
  const words = await page.locator('main').innerText();
  return words
    .replace(OLD, '')
    .replace(/Accessed [^.]+\./u, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

test('a status is of the day of the records, whatever the computer’s clock says, and an old corpus says so once', async ({
  page,
  reader,
}) => {
  const now = await whatIsSaid(page, reader.extensionId);
  expect(now).toContain('24 November 2026');
  expect(now).toContain('Due by 31 December 2029');
  await expect(page.getByText(OLD)).toHaveCount(0);
  const later = await reader.context.newPage();
  await later.clock.setFixedTime(LATER);
  expect(await whatIsSaid(later, reader.extensionId)).toBe(now);
  await expect(later.getByText(OLD)).toHaveCount(1);
  const [file] = await Promise.all([
    later.waitForEvent('download'),
    later.getByRole('button', { name: 'Save as JSON' }).first().click(),
  ]);
  const written = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>;
  expect(written).toMatchObject({ id: WAITING, asOf: '2026-11-24', edition: '2026-11-24' });
  expect(String(written['made'])).toContain('2031-06-01');
});

test('what the reader puts on record makes the records of that one commitment newer, and no other', async ({
  page,
  reader,
}) => {
  reader.addPage(
    FERRIES,
    newsStory({
      title: 'Island ferries',
      published: '2018-05-01',
      paragraphs: [
        'The Home Office will open a ferry port by 31 December 2029.',
        'The Home Office will publish a ferry timetable by 31 December 2019.',
      ],
    }),
  );
  await visit(page, FERRIES);
  const panel = await reader.panelInTab(page);
  await panel.clock.setFixedTime(LATER);
  await panel.reload();
  await expect(panel.getByText(OLD)).toHaveCount(1);
  const rows = panel.locator('.pm-row-button');
  await expect(rows.nth(0)).toContainText('Due by 31 December 2029');
  await expect(rows.nth(1)).toContainText('Was due by 31 December 2019');
  await rows.nth(0).click();
  await panel.getByRole('button', { name: 'Look for what became of it' }).click();
  await panel.getByRole('button', { name: 'I looked myself' }).click();
  await panel.getByRole('button', { name: 'I looked and found none' }).click();
  await expect(panel.locator('.pm-open')).toContainText('As of 1 June 2031.');
  await expect(rows.nth(0)).toContainText('The date has passed');
  await expect(rows.nth(0)).toContainText('Was due by 31 December 2029');
  await expect(rows.nth(1)).toContainText('Nobody has looked yet');
  await expect(rows.nth(1)).toContainText('Was due by 31 December 2019');
});
