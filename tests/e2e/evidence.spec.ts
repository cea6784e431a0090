import type { Page } from '@playwright/test';

import { expect, firstLineOf, heard, placeOf, startNote, test, visit } from './reader';

const BUDGET = 'https://www.gov.uk/government/publications/spring-budget-2017-documents/spring-budget-2017';
const row = (panel: Page) => panel.locator('.pm-row-button').first();

test('evidence is added from anywhere without a page, is marked as the reader’s, and is taken out again by itself', async ({
  page,
  reader,
}) => {
  await visit(page, BUDGET);
  const panel = await reader.openPanel(page);
  await row(panel).click();
  await panel.getByRole('button', { name: 'Add evidence' }).click();
  const form = panel.getByRole('form', { name: 'Add evidence' });
  await form.getByRole('button', { name: 'Save as a record' }).click();
  await expect(form.getByRole('alert')).toHaveText('Give its web address, which begins with https://.');
  await form.getByLabel('Web address').fill('https://www.nao.org.uk/reports/a-report/');
  await form.getByLabel('Who published it').fill('National Audit Office');
  await form.getByLabel('Its date').fill('2021-06-30');
  await form.getByLabel(/What it shows/).fill('The deficit was above 2% in every year.');
  await form.getByLabel(/Suggests not done/).check();
  await form.getByRole('button', { name: 'Save as a record' }).click();
  await expect(row(panel)).toContainText('1 record suggests it was not done');
  await expect(panel.getByText('30 June 2021 · You')).toBeVisible();
  await expect(panel.getByText('The deficit was above 2% in every year.').first()).toBeVisible();
  await expect
    .poll(async () =>
      (await heard(page, 'button')).filter((name) => name.includes('1 record suggests it was not done')),
    )
    .toHaveLength(1);
  await panel.getByRole('button', { name: /^Take out this record/ }).click();
  await expect(row(panel)).toContainText('Nobody has looked yet');
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(row(panel)).toContainText('1 record suggests it was not done');
});

test('a rest of the pointer on a note shows what was written, in a card that the page cannot read', async ({
  page,
  reader,
}) => {
  await visit(page, BUDGET);
  await startNote(page, 'major advanced economies');
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Ask the Treasury for the figures');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  const note = page.locator('mark[data-pledgemark-kind="note"]').first();
  await expect(note).toBeAttached();
  const { x, y } = await firstLineOf(note);
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'dialog')).toContain('Your note');
  await expect.poll(() => heard(page, 'StaticText')).toContain('Ask the Treasury for the figures');
  expect(await page.content()).not.toContain('Ask the Treasury');
  const upgraded = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-pledgemark-host]')].map((host) => {
      try {
        return host.attachInternals().shadowRoot !== null;
      } catch {
        return false;
      }
    }),
  );
  expect(upgraded.length).toBeGreaterThan(0);
  expect(upgraded).not.toContain(true);
  await placeOf(page, 'button', 'Open in panel');
});
