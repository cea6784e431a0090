import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

import { plainWords } from '../docs/plain-words';
import { openSearch } from './gov-uk-api';
import { STATEMENT, expect, firstLineOf, heard, placeOf, scrollToWords, test, visit } from './reader';
import type { OpenBrowser } from '../../scripts/open-browser';

const C10 = 'commitment/calais-group-2024-c10';
const WORDS = 'the participants were pleased to announce their commitment';
const docs = (file: string): string => readFileSync(resolve(import.meta.dirname, '../../docs', file), 'utf8');

async function openEntry(reader: OpenBrowser, page: Page, id: string): Promise<void> {
  await page.goto(`chrome-extension://${reader.extensionId}/entry.html#${encodeURIComponent(id)}`);
}

const headline = (page: Page) => page.getByRole('region', { name: 'What became of it' });

test('from a search to a commitment’s page: sources, citation, file, and a view of the reader’s own', async ({
  reader,
  page,
}) => {
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill('criminal supply chain smuggling of migrants');
  await page.getByRole('link', { name: new RegExp(`^Its page ?: .*${WORDS}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(WORDS);
  await expect(page).toHaveTitle('Commitment, Pledgemark');
  await expect(headline(page)).toContainText('Partly kept, in the editors’ view');
  await expect(page.getByRole('img', { name: /^Timeline from 2024 to 2026/ })).toBeVisible();

  const source = page.getByRole('link', { name: 'Germany passes new law to crack down on people smuggling to UK' });
  await expect(source).toHaveAttribute('href', /^https:\/\/www\.gov\.uk\/government\/news\/germany-passes-new-law/);
  await expect(source).toHaveAttribute('target', '_blank');

  await page.getByRole('button', { name: 'Cite this' }).click();
  await expect(page.getByRole('heading', { name: 'Cite this' })).toBeFocused();
  await page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(globalThis, { copied });
    navigator.clipboard.writeText = (text) => Promise.resolve(void copied.push(text));
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
  const copied = await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
  expect(copied.join('')).toMatch(
    /“Joint ministerial statement from the Calais Group”, 4 March 2024\. https:.* entry commitment\/calais-group-2024-c10\. Accessed \d+ \w+ \d{4}\.$/,
  );

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).first().click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-calais-group-2024-c10\.json$/);
  await expect(page.getByRole('status')).toHaveText(`Saved as ${file.suggestedFilename()}`);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv2020();
  addFormats.default(ajv);
  expect(ajv.validate(JSON.parse(docs('entry.schema.json')) as object, saved)).toBe(true);
  expect(saved).toMatchObject({ id: C10, asOf: '2026-11-24', headline: 'Partly kept, in the editors’ view' });

  await page.getByRole('button', { name: 'Give your view' }).click();
  await page.getByRole('radio', { name: 'Disputed' }).check();
  await page.getByRole('textbox', { name: /^Why/ }).fill('The law reaches one state.');
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(headline(page)).toContainText('Partly kept, in the editors’ view. Disputed, in yours.');
  await expect(headline(page)).toContainText('The law reaches one state.');
  await expect(page.getByRole('button', { name: 'Change your view' })).toBeFocused();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(headline(page)).not.toContainText('in yours');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('a record and a search of the reader’s are put on the page of a commitment, and taken out again', async ({
  reader,
  page,
}) => {
  await openEntry(reader, page, 'commitment/w13-stop-the-boats');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  const form = page.getByRole('form', { name: 'Add evidence' });
  await form.getByLabel('Web address').fill('https://www.gov.uk/government/news/boats');
  await form.getByLabel('Who published it').fill('A watcher of boats');
  await form.getByLabel(/^What it shows/).fill('The count fell in the spring.');
  await form.getByRole('radio', { name: 'Background' }).check();
  await form.getByRole('button', { name: 'Save as a record' }).click();
  await expect(page.getByRole('button', { name: 'Add evidence' })).toBeFocused();
  const record = page.getByRole('listitem').filter({ hasText: 'A watcher of boats' }).first();
  await expect(page.getByText('A watcher of boats · recorded by you')).toBeVisible();
  await expect(record).toBeVisible();
  await page.getByRole('button', { name: /^Look (again|for)/ }).click();
  await page.getByRole('button', { name: 'I looked myself' }).click();
  await page.getByRole('button', { name: 'I looked and found none' }).click();
  await expect(page.getByText('Forget this search')).toBeVisible();
  await page.getByRole('button', { name: /^Take out this record/ }).click();
  await expect(page.getByText('A watcher of boats · recorded by you')).toHaveCount(0);
  const section = page.locator('section', { has: page.getByRole('heading', { name: /^Evidence: / }) });
  await expect(section.locator(':focus')).toBeVisible();
});

test('the card of a mark opens the commitment’s page, which a web page could not', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await scrollToWords(page, WORDS);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: 'the participants were pleased' });
  const { x, y } = await firstLineOf(mark.first());
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'button')).toContain('Its page');
  const way = await placeOf(page, 'button', 'Its page');
  const [opened] = await Promise.all([reader.context.waitForEvent('page'), page.mouse.click(way.x, way.y)]);
  await expect(opened.getByRole('heading', { level: 1 })).toContainText(WORDS);
  expect(opened.url()).toBe(`chrome-extension://${reader.extensionId}/entry.html#${encodeURIComponent(C10)}`);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain(reader.extensionId);
});

test('a note that is tied to a commitment stands on its page, with the way back to the words', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('button', { name: new RegExp(WORDS) }).click();
  await panel.getByRole('button', { name: 'Add a note' }).first().click();
  const writer = panel.getByRole('textbox', { name: /Note on/ });
  await writer.fill('Ask who decides.');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByText('Ask who decides.')).toBeVisible();
  const entry = await reader.context.newPage();
  await openEntry(reader, entry, C10);
  const notes = entry.getByRole('region', { name: 'Your notes' });
  await expect(notes.getByText('Ask who decides.')).toBeVisible();
  await expect(notes.getByRole('link', { name: /^Show on page/ })).toHaveAttribute('href', STATEMENT);
  await expect(notes.getByRole('link', { name: /^Edit/ })).toHaveAttribute('href', '/notebook.html');
});

test('an unknown commitment is told, and the page follows the address to a known one', async ({ reader, page }) => {
  await openEntry(reader, page, 'commitment/never-was');
  await expect(page.getByText('This commitment is not on this computer.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Search' })).toHaveAttribute('href', '/search.html');
  await page.evaluate(() => {
    window.location.hash = '#%';
  });
  await expect(page.getByText('This commitment is not on this computer.')).toBeVisible();
  await page.evaluate((id) => {
    window.location.hash = `#${encodeURIComponent(id)}`;
  }, C10);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(WORDS);
  expect(await page.title()).toBe('Commitment, Pledgemark');
});

test('axe finds nothing on the page of a commitment, wide and narrow', async ({ reader, page }) => {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await openEntry(reader, page, C10);
    await expect(page.getByRole('heading', { name: 'Evidence: 11 records' })).toBeVisible();
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});

test('“How views are set” says what its document says', async ({ reader, page }) => {
  await openEntry(reader, page, C10);
  await page.getByRole('link', { name: 'How views are set' }).click();
  const [, opened] = reader.context.pages().slice(-2);
  const views = opened ?? (await reader.context.waitForEvent('page'));
  await expect(views.getByRole('heading', { level: 1 })).toHaveText('How views are set');
  await expect(views).toHaveTitle('How views are set, Pledgemark');
  const words = (await views.locator('main').innerText()).replaceAll(/\s+/g, ' ').trim();
  expect(words).toBe(plainWords(docs('how-views-are-set.md')));
});
