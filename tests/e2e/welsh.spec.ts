import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { catalogueFor } from '../../scripts/build/catalogue';
import { plainWords } from '../docs/plain-words';
import { STATEMENT, clickMark, expect, firstLineOf, heard, setSettings, test, visit } from './reader';

const CATALOGUE = catalogueFor('cy');

/** The Welsh of a message without placeholders. */
function welsh(english: string): string {
  const told = CATALOGUE[english];
  if (typeof told !== 'string') throw new Error(`“${english}” has no Welsh.`);
  return told;
}

/** English messages that are long enough to be no name, and are not the same in Welsh. */
const ENGLISH = Object.entries(CATALOGUE)
  .filter(([english, told]) => english.length > 11 && !english.includes('{') && told !== english)
  .map(([english]) => english);

/** What of the interface is in English on a page that speaks Welsh: text that is said to be English is not. */
async function leftInEnglish(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element?.closest('[lang]')?.getAttribute('lang') !== 'cy') continue;
      if (!(node instanceof Element)) words.push(node.textContent ?? '');
      else words.push(...['aria-label', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? ''));
    }
    return words.map((one) => one.trim()).filter((one) => one !== '');
  });
  return seen.filter((one) =>
    ENGLISH.some((english) => one === english || (english.length > 30 && one.includes(english))),
  );
}

test('the options speak Welsh as soon as it is chosen, all pages of ours after them, and English again', async ({
  reader,
}) => {
  const own = await reader.context.newPage();
  const at = (name: string): string => `chrome-extension://${reader.extensionId}/${name}.html`;
  await own.goto(at('options'));
  await own.getByRole('radio', { name: 'Cymraeg' }).check();
  await expect(own.getByRole('heading', { level: 1, name: 'Dewisiadau' })).toBeVisible();
  await expect(own.getByRole('radio', { name: 'Cymraeg' })).toBeFocused();
  await expect(own.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(own).toHaveTitle('Dewisiadau Pledgemark');
  for (const name of ['options', 'help', 'welcome', 'notebook', 'search', 'due', 'how-views-are-set']) {
    await own.goto(at(name));
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await leftInEnglish(own), name).toEqual([]);
    const { violations } = await new AxeBuilder({ page: own }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await own.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await own.goto(at('how-views-are-set'));
  await expect(own.getByRole('heading', { level: 1 })).toHaveText(welsh('How views are set'));
  const inWelsh = readFileSync(resolve(import.meta.dirname, '../../docs/how-views-are-set.cy.md'), 'utf8');
  expect((await own.locator('main').innerText()).replaceAll(/\s+/gu, ' ').trim()).toBe(plainWords(inWelsh));
  await own.goto(at('options'));
  await own.getByRole('radio', { name: 'English' }).check();
  await expect(own.getByRole('heading', { level: 1, name: 'Options' })).toBeVisible();
  await expect(own.locator('html')).toHaveAttribute('lang', 'en-GB');
});

test('on a page, marks, signs, cards and the panel speak Welsh; the page’s own words stay as they are', async ({
  page,
  reader,
}) => {
  await setSettings(reader, { language: 'cy' });
  await visit(page, STATEMENT);
  const mark = page.locator('mark.pledgemark[data-pledgemark-kind="commitment"]').first();
  await expect(mark).toBeAttached();
  const { x, y } = await firstLineOf(mark);
  await page.mouse.move(x, y);
  await expect.poll(async () => (await heard(page, 'dialog')).length).toBe(1);
  const [toolbar = ''] = await heard(page, 'toolbar');
  expect(toolbar).toBe(welsh('Pledgemark margin'));
  const panel = await reader.openPanel(page);
  await clickMark(mark);
  await expect(panel.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(panel.getByRole('tab', { name: /^Ymrwymiadau/u })).toBeVisible();
  await expect(panel.getByText(/4 Mawrth 2024/u).first()).toBeVisible();
  expect(await leftInEnglish(panel)).toEqual([]);
});

test('a reader of English is given no file of messages', async ({ page, reader }) => {
  const asked: string[] = [];
  reader.context.on('request', (request) => asked.push(request.url()));
  await visit(page, STATEMENT);
  await reader.openPanel(page);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => url.includes('/languages/'))).toEqual([]);
});
