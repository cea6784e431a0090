import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

import { GAPS, LINEAGE, RECORDS, TEN } from '../seeds/statement-facts';
import { STATEMENT, expect, heard, placeOf, test, visit } from './reader';

const SECOND = /They also affirmed their willingness to continue to share information/;
const LAST = /the participants were pleased to announce their commitment/;
const GUIDE = 'https://www.gov.uk/employer-preventing-discrimination';
const GUIDE_WORDS = 'It is against the law to treat someone less favourably';
const BANK_HOLIDAYS = 'https://www.gov.uk/bank-holidays';
const NEAR_MISS = 'discussed focusing efforts to cooperate on migratory routes';

/** So many records of a commitment are shown at first. */
const SHOWN_FIRST = 3;

const row = (panel: Page, words: RegExp): Locator => panel.getByRole('button', { name: words });

/** Selects words as a reader would, so that the buttons for them come. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((asked) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(asked) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(node, start, node, start + asked.length);
      return;
    }
    throw new Error(`No text says ${asked}`);
  }, words);
}

async function chooseForSelection(page: Page, name: string): Promise<void> {
  await expect.poll(async () => heard(page, 'button')).toContain(name);
  const { x, y } = await placeOf(page, 'button', name);
  await page.mouse.click(x, y);
}

/** In legacy mode: else axe opens a tab of its own, which the panel would follow. */
async function axeFindsNothing(panel: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page: panel }).setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(10);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

test('the reader’s own view stands in the headline, under the reader’s name, and can be taken back', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await row(panel, SECOND).click();
  await panel.getByText('Views', { exact: true }).click();
  await panel.getByRole('button', { name: 'Give your view' }).click();
  await panel.getByRole('radio', { name: 'Disputed' }).check();
  await panel.getByLabel(/^Why/).fill('The cell is of two states, not five.');
  await axeFindsNothing(panel);
  await panel.getByRole('button', { name: 'Save view' }).click();
  await expect(row(panel, SECOND).locator('.pm-status')).toHaveText('Disputed, in your view');
  await expect(panel.getByText('“The cell is of two states, not five.”')).toBeVisible();
  await expect
    .poll(async () => heard(page, 'button'))
    .toContain('Commitment 2. The words say: may do. Disputed, in your view');
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(row(panel, SECOND).locator('.pm-status')).toHaveText('1 record suggests it was done');
});

test('the signing of the Frontex arrangement is saved as a record of what was promised in 2022, if the reader says so', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await expect(panel.getByText('A working arrangement between the UK and Frontex.')).toBeVisible();
  await panel.getByRole('button', { name: 'Yes, save as a record' }).click();
  await expect(panel.locator('.pm-progress', { hasText: 'UK-Frontex working arrangement' })).toContainText(
    'You said so.',
  );
});

test('words of a page become evidence of a commitment, with stance, date and source', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await reader.openPanel(page);
  await selectWords(page, NEAR_MISS);
  await chooseForSelection(page, 'Clip as evidence the selected words');
  const panel = await reader.panel();
  await expect(panel.getByRole('heading', { name: 'Clip as evidence' })).toBeVisible();
  await panel.getByLabel('Find a commitment by its words').fill('Joint Intelligence Cell');
  await panel.getByRole('radio', { name: SECOND }).check();
  await panel.getByRole('radio', { name: /Suggests not done/ }).check();
  await axeFindsNothing(panel);
  await panel.getByRole('button', { name: 'Save as a record', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Clip as evidence' })).toHaveCount(0);
  await expect(row(panel, SECOND).locator('.pm-status')).toHaveText('Records disagree');
  await row(panel, SECOND).click();
  await expect(panel.locator('.pm-timeline li', { hasText: '· You' })).toContainText('4 March 2024');
});

test('words that no cue finds are marked as a commitment, and stand in list, page and margin at once', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await selectWords(page, NEAR_MISS);
  await chooseForSelection(page, 'Mark as commitment the selected words');
  await panel.getByRole('radio', { name: 'May do' }).first().check();
  await panel.getByRole('button', { name: 'Mark as commitment' }).click();
  await expect(panel.getByRole('tab', { name: 'Commitments 11' })).toBeVisible();
  await expect(page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: NEAR_MISS }).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(panel.getByRole('tab', { name: 'Commitments 10' })).toBeVisible();
});

test('the next of what is due across the corpus is listed, the rest on a page of its own, and saved for a calendar', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await panel.getByRole('button', { name: 'What is due' }).click();
  await expect(panel.getByText('You watch nothing yet.')).toBeVisible();
  await expect(panel.locator('.pm-due')).toHaveCount(5);
  await axeFindsNothing(panel);
  const [due] = await Promise.all([
    reader.context.waitForEvent('page'),
    panel.getByRole('link', { name: /^All \d+ with a date or an event$/ }).click(),
  ]);
  await expect(due.getByRole('heading', { name: /^Past: \d+/ })).toBeVisible();
  await expect(due.getByText('Due by 31 December 2050, in over 24 years.')).toBeVisible();
  await axeFindsNothing(due);
  await due.close();
  const file = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Save all dates for a calendar' }).click();
  const calendar = readFileSync(await (await file).path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20501231\r\n');
  await panel.getByRole('button', { name: 'Back to this page' }).click();
  await expect(panel.getByRole('tab', { name: 'Commitments 10' })).toBeVisible();
});

test('a name says how it was known, and takes another name from the reader that is found at once', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await panel.getByRole('tab', { name: /^Names/ }).click();
  await panel.getByRole('button', { name: /^Belgium/ }).click();
  await expect(panel.getByText('By its own name. Found by another name for it')).toBeVisible();
  await panel.getByRole('button', { name: 'Add another name for it' }).click();
  await panel.getByLabel('Another name, as pages write it').fill('Recognising');
  await panel.getByRole('button', { name: 'Save name' }).click();
  await expect(page.locator('mark[data-pledgemark-kind="entity"]', { hasText: /^Recognising$/ }).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.locator('mark[data-pledgemark-kind="entity"]', { hasText: /^Recognising$/ })).toHaveCount(0);
});

test('a page is saved with its words, taken out and brought back, and found by the search meanwhile', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  const saving = panel.getByRole('region', { name: 'Save from this page' });
  await saving.getByRole('button', { name: 'Save this page' }).click();
  await expect(saving).toContainText('The words of this page are saved on this computer.');
  const search = await reader.context.newPage();
  await search.goto(`chrome-extension://${reader.extensionId}/search.html`);
  await search.getByRole('searchbox').fill('criminals continue to profit');
  await search.getByRole('radio', { name: /^Documents/ }).check();
  const found = search.getByRole('article', { name: /^Document: Joint ministerial statement from the Calais Group/ });
  await expect(found.filter({ hasText: 'Take out' })).toHaveCount(1);
  await saving.getByRole('button', { name: 'Take them out' }).click();
  await expect(found.filter({ hasText: 'Take out' })).toHaveCount(0);
  await axeFindsNothing(panel);
  await saving.getByRole('button', { name: 'Bring them back' }).click();
  await expect(found.filter({ hasText: 'Take out' })).toHaveCount(1);
});

test('words of a page that was not read become evidence too', async ({ page, reader }) => {
  await visit(page, GUIDE, 'off');
  const panel = await reader.panelInTab(page);
  const saving = panel.getByRole('region', { name: 'Save from this page' });
  await saving.getByRole('button', { name: 'Clip the selected words' }).click();
  await expect(saving.getByRole('status')).toHaveText('Select words on the page first.');
  await selectWords(page, GUIDE_WORDS);
  await saving.getByRole('button', { name: 'Clip the selected words' }).click();
  await expect(panel.getByRole('heading', { name: 'Clip as evidence' })).toBeVisible();
  await panel.getByLabel('Find a commitment by its words').fill('intelligence cell');
  await panel.getByRole('radio', { name: SECOND }).check();
  await panel.getByRole('radio', { name: /Suggests not done/ }).check();
  await axeFindsNothing(panel);
  await panel.getByRole('button', { name: 'Save as a record', exact: true }).click();
  await expect(panel.getByRole('heading', { name: 'Clip as evidence' })).toHaveCount(0);
  await visit(page, STATEMENT);
  await row(panel, SECOND).click();
  await expect(row(panel, SECOND).locator('.pm-status')).toHaveText('Records disagree');
  await panel.getByRole('button', { name: /^Show all \d+ records$/ }).click();
  await expect(panel.locator('.pm-timeline li', { hasText: '· You' })).toContainText(GUIDE_WORDS);
});

test('what the reader says in one tab is seen in the margin of every other', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  const other = await reader.context.newPage();
  await visit(other, STATEMENT);
  await row(panel, SECOND).click();
  await panel.getByText('Views', { exact: true }).click();
  await panel.getByRole('button', { name: 'Give your view' }).click();
  await panel.getByRole('radio', { name: 'Disputed' }).check();
  await panel.getByRole('button', { name: 'Save view' }).click();
  for (const tab of [page, other])
    await expect
      .poll(async () => heard(tab, 'button'))
      .toContain('Commitment 2. The words say: may do. Disputed, in your view');
});

test('words of a page that is none of policy can be clipped as well', async ({ page, reader }) => {
  await visit(page, BANK_HOLIDAYS, 'off');
  const panel = await reader.panelInTab(page);
  await selectWords(page, 'Summer bank holiday');
  await panel.getByRole('button', { name: 'Clip the selected words' }).click();
  await expect(panel.getByRole('region', { name: /^Clip as evidence/ })).toContainText('Summer bank holiday');
  await expect(panel.getByRole('button', { name: 'Save this page' })).toHaveCount(0);
});

test('every commitment of the statement shows its records, what was not found, and what it takes up', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  const buttons = panel.locator('.pm-row-button');
  await expect(buttons).toHaveCount(TEN.length);
  for (const number of TEN) {
    const button = buttons.nth(number - 1);
    await button.click();
    const open = panel.locator('.pm-open');
    const records = RECORDS.filter((one) => one.for.includes(number));
    if (records.length > SHOWN_FIRST)
      await open.getByRole('button', { name: `Show all ${records.length} records` }).click();
    await expect(open.locator('.pm-timeline li:not([data-stance=none])')).toHaveCount(records.length);
    const gaps = GAPS.filter((one) => one.for === number);
    await expect(open.locator('.pm-timeline li[data-stance=none]')).toHaveCount(gaps.length);
    for (const { scope } of gaps) {
      const gap = open.locator('.pm-timeline li[data-stance=none]', { hasText: scope });
      await expect(gap).toContainText('Pledgemark’s editors looked on 24 November 2026, none found.');
    }
    const before = LINEAGE.filter(({ later }) => later === number);
    await expect(open.locator('.pm-earlier', { hasText: /^(?:Says again|Goes further than) /u })).toHaveCount(
      before.length,
    );
    await expect(open.locator('.pm-timeline a, .pm-timeline cite')).not.toHaveCount(0);
    await button.click();
    await expect(open).toHaveCount(0);
  }
  await buttons.nth(8).click();
  await expect(panel.locator('.pm-earlier')).toContainText('which was signed on 23 February 2024');
  await panel.getByRole('button', { name: /^Show all \d+ records$/ }).click();
  await expect(panel.locator('.pm-timeline li', { hasText: '23 February 2024' })).toHaveCount(2);
  await buttons.nth(6).click();
  await panel.getByText('Said before, taken up later', { exact: true }).last().click();
  await expect(panel.getByText('Said before: none held.')).toBeVisible();
});

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 200; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not get there.');
}

/** The name of what has the focus, closed shadow roots included. */
async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const has = (name: string) => (node: (typeof nodes)[number]) =>
    node.properties?.some((property) => property.name === name && property.value.value === true) === true;
  const node = nodes.findLast((one) => has('focused')(one) && one.role?.value !== 'RootWebArea');
  return String(node?.name?.value ?? '');
}

test('by keyboard alone: from the page to a commitment, what became of it, its evidence and its source', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  // the margin is one stop of the page; the arrow keys go along its signs
  let name = '';
  for (let press = 0; press < 200 && !name.startsWith('Commitment'); press++) {
    await page.keyboard.press('Tab');
    name = await focused(page);
  }
  await page.keyboard.press('End');
  for (let press = 0; press < 10 && !name.startsWith('Commitment 10.'); press++) {
    name = await focused(page);
    if (!name.startsWith('Commitment 10.')) await page.keyboard.press('ArrowUp');
  }
  expect(name).toMatch(/The words say: will do\. Partly kept, in the editors’ view/);
  await page.keyboard.press('Enter');
  const panel = await reader.panel();
  await expect(row(panel, LAST)).toHaveAttribute('aria-expanded', 'true');
  await expect(panel.locator('.pm-reason')).toHaveText('A law was passed in 2 of 5 states; the EU part is open.');
  await tabTo(panel, row(panel, LAST));
  const source = panel.getByRole('link', { name: /Germany passes new law to crack down on people smuggling/ });
  await tabTo(panel, source);
  const address = (await source.getAttribute('href')) ?? '';
  expect(address).toMatch(/^https:/);
  const asked = reader.context.waitForEvent('request', (request) => request.url() === address);
  await panel.keyboard.press('Enter');
  expect((await asked).isNavigationRequest()).toBe(true);
});
