import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

import { expect, heard, placeOf, test, visit } from './reader';

type Reader = Parameters<Parameters<typeof test>[2]>[0]['reader'];

/** A case study of 2012 with 2 commitments, one of them with a date, and 1 report of progress. */
const CASE_STUDY = 'https://www.gov.uk/government/case-studies/get-britain-building-carlisle-park';
const HOMES = /Up to 16,000 homes/;
const WORDS = 'Up to 16,000 homes on stalled sites across England will be built by March 2015';

const row = (panel: Page, words: RegExp = HOMES): Locator => panel.locator('.pm-row-button', { hasText: words });
const mark = (page: Page, words: string | RegExp = HOMES): Locator =>
  page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: words });

const ownPage = async (reader: Reader, name: 'options' | 'notebook'): Promise<Page> => {
  const own = await reader.context.newPage();
  await own.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
  return own;
};

/** The words of a commitment's mark, whole: a mark goes over names and lines. */
const marked = async (page: Page): Promise<string> => (await mark(page).allTextContents()).join('');

/** The name of what has the focus, closed shadow roots included. */
async function heardFocus(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.findLast(
    ({ properties = [], role }) =>
      role?.value !== 'RootWebArea' && properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return String(focused?.name?.value ?? '');
}

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
  await expect.poll(async () => marked(page)).toBe(WORDS);
  await expect(panel.locator('.pm-open blockquote')).toHaveText(WORDS);
  await expect(row(panel)).toContainText('Was due by 31 March 2015');

  await panel.getByRole('button', { name: 'Change its words' }).click();
  await expect.poll(async () => heard(page, 'slider')).toHaveLength(2);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect.poll(async () => heard(page, 'slider')).toEqual([]);
  await expect.poll(async () => marked(page)).toBe(WORDS);
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(async () => marked(page)).toContain('thanks to this programme');
});

test('Options lists what was put right, gives it as a file, and brings it back on the open page', async ({
  page,
  reader,
}) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.panelInTab(page);
  await openPutRight(panel);
  await panel.getByRole('button', { name: 'This is not a commitment' }).click();
  await expect(mark(page)).toHaveCount(0);
  const options = await ownPage(reader, 'options');
  const section = options.locator('section', { has: options.getByRole('heading', { name: 'What you put right' }) });
  await expect(section.getByRole('link', { name: 'Get Britain Building: Carlisle Park' })).toHaveAttribute(
    'href',
    CASE_STUDY,
  );
  await expect(section.getByText('Taken off: not a commitment.')).toBeVisible();
  const { violations, passes } = await new AxeBuilder({ page: options }).setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.map(({ id }) => id)).toEqual([]);
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    section.getByRole('button', { name: 'Save as JSON' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    format: string;
    pages: { corrections: object[] }[];
  };
  expect(saved.format).toBe('pledgemark corrections');
  expect(saved.pages[0]?.corrections).toMatchObject([{ of: 'commitment', says: { is: 'not one' } }]);
  await section.getByRole('button', { name: /^Bring it back/ }).click();
  await expect(section.getByText('Nothing yet.')).toBeVisible();
  await expect(section.getByRole('heading', { name: 'What you put right' })).toBeFocused();
  await expect(mark(page)).toHaveCount(1);
});

test('the card of a mark takes it off by keyboard: the focus goes on to the next mark, and the panel tells', async ({
  page,
  reader,
}) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.openPanel(page);
  const first = /The development will feature/;
  await row(panel, first).click();
  await panel.getByRole('button', { name: 'Show on page' }).first().click();
  await expect(mark(page, first).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => heard(page, 'button')).toContain('Not a commitment');
  for (let press = 0; press < 10 && !(await heardFocus(page)).startsWith('Not a commitment'); press++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(mark(page, first)).toHaveCount(0);
  await expect.poll(async () => page.evaluate(() => document.activeElement?.localName)).toBe('mark');
  await expect(panel.getByText('Taken off: not a commitment.')).toBeVisible();
  await panel.getByRole('button', { name: 'Bring it back' }).click();
  await expect(mark(page, first)).toHaveCount(1);
});

test('a name that is none is taken off by the card under the pointer, and brought back in the panel', async ({
  page,
  reader,
}) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.openPanel(page);
  const england = page.locator('mark[data-pledgemark-kind="entity"]', { hasText: 'England' });
  await england.scrollIntoViewIfNeeded();
  await england.hover();
  await expect.poll(async () => heard(page, 'button')).toContain('Not a name');
  const { x, y } = await placeOf(page, 'button', 'Not a name');
  await page.mouse.click(x, y);
  await expect(england).toHaveCount(0);
  await panel.getByRole('tab', { name: /^Names/ }).click();
  await expect(panel.getByText('Taken off: not a name.')).toBeVisible();
  await panel.getByRole('button', { name: 'Bring it back' }).click();
  await expect(england).toHaveCount(1);
});

test('what was put right is in the backup, and comes back with it', async ({ page, reader }) => {
  await visit(page, CASE_STUDY);
  const panel = await reader.panelInTab(page);
  await openPutRight(panel);
  await panel.getByRole('button', { name: 'This is not a commitment' }).click();
  await expect(mark(page)).toHaveCount(0);
  const options = await ownPage(reader, 'options');
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  const backup = readFileSync(await file.path());
  await options.getByRole('button', { name: /^Bring it back/ }).click();
  await expect(mark(page)).toHaveCount(1);
  const notebook = await ownPage(reader, 'notebook');
  await notebook.getByRole('button', { name: 'Read a file in' }).click();
  await notebook
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: backup });
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(options.getByText('Taken off: not a commitment.')).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await expect(mark(page, /The development will feature/)).toHaveCount(1);
  await expect(mark(page)).toHaveCount(0);
});
