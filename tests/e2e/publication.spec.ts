import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { htmlAttachment, landingPage } from './gov-uk-page';
import type { OwnPart } from './gov-uk-page';
import { expect, startNote, test, visit } from './reader';

const LANDING = 'https://www.gov.uk/government/publications/harbour-strategy';
const at = ({ slug }: OwnPart): string => `${LANDING}/${slug}`;

const PATROLS = 'The Home Office will publish a national plan for harbour patrols by 31 December 2027.';
const PLAN: OwnPart = {
  slug: 'plan',
  title: 'The plan',
  paragraphs: [
    PATROLS,
    'The Department for Transport will open a new ferry quay in Dover next year.',
    'HM Treasury will fund the harbour police from April 2027.',
  ],
};
const PILOTS: OwnPart = {
  slug: 'pilots',
  title: 'Annex A: pilots',
  paragraphs: ['The Department for Transport will train 40 harbour pilots by March 2028.'],
};
/** The first words of the plan once more, among others. */
const SUMMARY: OwnPart = {
  slug: 'summary',
  title: 'Summary for councils',
  paragraphs: ['This summary is for councils that have a harbour.', PATROLS, 'It replaces the summary of last year.'],
};
const PARTS = [PLAN, PILOTS, SUMMARY];

const line = (panel: Page) => panel.locator('.pm-publication summary');
const next = (panel: Page) => panel.getByRole('link', { name: /^Next part/ });
const items = (panel: Page) => panel.locator('.pm-publication li');

function addPublication(reader: { addPage(address: string, html: string): void }): void {
  reader.addPage(LANDING, landingPage(LANDING, 'Harbour strategy', PARTS));
  for (const part of PARTS) reader.addPage(at(part), htmlAttachment(part));
}

async function opened(page: Page, part: OwnPart): Promise<void> {
  await expect(page).toHaveURL(at(part));
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready', { timeout: 30_000 });
}

test('a publication is read part by part: its line counts what was read, and leads to the next, by keyboard alone', async ({
  page,
  reader,
}) => {
  addPublication(reader);
  await visit(page, LANDING, 'off');
  const panel = await reader.openPanel(page);
  await expect(line(panel)).toHaveText('This publication: 3 parts. None read yet.');
  await line(panel).focus();
  await panel.keyboard.press('Enter');
  await expect(items(panel)).toHaveText([/^The plan Not read yet$/, /^Annex A: pilots Not read yet$/, /Not read yet$/]);
  await next(panel).focus();
  await panel.keyboard.press('Enter');

  await opened(page, PLAN);
  await expect(line(panel)).toHaveText('This publication: 3 parts, 3 commitments in the 1 read.');
  await expect(panel.getByRole('tab', { name: 'Commitments 3' })).toBeVisible();
  await next(panel).click();
  await opened(page, PILOTS);
  await expect(line(panel)).toHaveText('This publication: 3 parts, 4 commitments in the 2 read.');
  await line(panel).click();
  await expect(items(panel)).toHaveText([/3 commitments$/, /1 commitment$/, /Not read yet$/]);
  await expect(panel.locator('[aria-current="page"]')).toHaveText(/^Annex A: pilots/);
  const { violations, passes } = await new AxeBuilder({ page: panel }).include('.pm-publication').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
  await next(panel).click();

  // the summary says a commitment of the plan once more: it counts once
  await opened(page, SUMMARY);
  await expect(line(panel)).toHaveText('This publication: 3 parts, 4 commitments.');
  await expect(next(panel)).toHaveCount(0);
  await line(panel).click();
  await panel.getByRole('link', { name: 'The plan' }).click();
  await opened(page, PLAN);

  await visit(page, LANDING, 'off');
  await expect(line(panel)).toHaveText('This publication: 3 parts, 4 commitments.');
  await expect(panel.getByRole('heading', { name: 'Harbour strategy' })).toBeVisible();
});

test('a note on one part is listed on the others, offered on the same words there, and opened where it is', async ({
  page,
  reader,
}) => {
  addPublication(reader);
  await visit(page, LANDING, 'off');
  await visit(page, at(PLAN));
  await startNote(page, 'publish a national plan for harbour patrols');
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Ask who patrols at night');
  await expect(panel.getByText(/^Draft saved at /)).toBeVisible();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  await expect(panel.getByText(/^On other parts/)).toHaveCount(0);

  await visit(page, at(PILOTS));
  await panel.getByRole('tab', { name: 'Notes 0' }).click();
  const elsewhere = panel.getByRole('region', { name: 'On other parts: 1 note' });
  await expect(elsewhere.getByText('On The plan')).toBeVisible();
  await expect(elsewhere.getByText('Ask who patrols at night')).toBeVisible();
  await expect(elsewhere.getByRole('button', { name: 'Show on page' })).toHaveCount(0);
  await expect(page.locator('mark[data-pledgemark-kind="note"]')).toHaveCount(0);

  await visit(page, at(SUMMARY));
  await panel.getByRole('tab', { name: 'Notes 0' }).click();
  await expect(elsewhere.getByText('Your note on The plan, on the same words here')).toBeVisible();
  const { violations, passes } = await new AxeBuilder({ page: panel }).include('.pm-elsewhere').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
  await elsewhere.getByRole('button', { name: 'Show on page' }).click();
  await expect
    .poll(() => page.evaluate(() => String(getSelection())))
    .toBe('publish a national plan for harbour patrols');
  expect(await page.content()).not.toContain('Ask who patrols');

  await visit(page, LANDING, 'off');
  await expect(elsewhere.getByText('On The plan')).toBeVisible();
  await elsewhere.getByRole('link', { name: 'The plan' }).click();
  await opened(page, PLAN);
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toHaveAttribute('aria-selected', 'true');
  await expect(panel.getByRole('article', { name: /Note on “publish a national plan/ })).toBeFocused();
});

const GUIDE = 'https://www.gov.uk/harbour-pilots';

/** A part of a guide, with the contents list that each of them has. */
function guidePart(title: string, words: string): string {
  const items = [
    ['', 'What pilots do'],
    ['/exams', 'Exams'],
  ].map(([path, name]) =>
    name === title
      ? `<li aria-current="true">${name}</li>`
      : `<li><a href="${new URL(GUIDE).pathname}${path}">${name}</a></li>`,
  );
  return htmlAttachment({ slug: '', title, paragraphs: [words] })
    .replaceAll('html_publication', 'guide')
    .replace('gem-c-govspeak-html-publication', 'guide')
    .replace('Policy paper', '')
    .replace(
      '<div class="guide">',
      `<aside class="part-navigation-container"><nav><ol>${items.join('')}</ol></nav></aside><div>`,
    );
}

test('a guide that the reader has read names its parts, and leads on', async ({ page, reader }) => {
  reader.addPage(GUIDE, guidePart('What pilots do', 'The Department for Transport will train 40 harbour pilots.'));
  reader.addPage(`${GUIDE}/exams`, guidePart('Exams', 'You sit 2 exams.'));
  await visit(page, GUIDE, 'off');
  const panel = await reader.openPanel(page);
  await expect(line(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(line(panel)).toHaveText('This publication: 2 parts, 1 commitment in the 1 read.');
  await next(panel).click();
  await expect(page).toHaveURL(`${GUIDE}/exams`);
  await expect(line(panel)).toHaveText('This publication: 2 parts, 1 commitment in the 1 read.');
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(line(panel)).toHaveText('This publication: 2 parts, 1 commitment.');
});
