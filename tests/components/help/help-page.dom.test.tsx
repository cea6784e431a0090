import '@/components/styles/help.css';

import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { glossary } from '@/components/help/glossary-rows';
import { HelpPage } from '@/components/help/HelpPage';
import { keyGroups } from '@/components/help/key-rows';

import { axeFindings } from '../axe-findings';
import { drawInside } from '../draw-page';

const KEYS = new Map([
  ['_execute_action', 'Ctrl+Shift+Y'],
  ['next-mark', ''],
]);

function draw(onChangeKeys = vi.fn()): HTMLElement {
  return drawInside('div', <HelpPage keyboard={{ keys: KEYS, onChangeKeys }} version="0.1.0" />);
}

test('the keys of the browser’s commands are those that are set now, and can be changed from here', async () => {
  const change = vi.fn();
  draw(change);
  await expect.element(page.getByRole('row', { name: 'Open or close the panel Ctrl+Shift+Y' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Next mark Not set', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Change the keys' }).click();
  expect(change).toHaveBeenCalledOnce();
});

test('a browser without keys for extensions is told so, and the other keys stand there still', () => {
  const root = drawInside('div', <HelpPage keyboard={undefined} version="0.1.0" />);
  expect(root.textContent).toContain('This browser has no keys for extensions.');
  expect(root.querySelectorAll('table')).toHaveLength(keyGroups().length);
});

test('every word stands there, with its sign or line drawn before it where it has one', () => {
  const root = draw();
  const terms = [...root.querySelectorAll('dt')];
  const rows = glossary().flatMap((group) => group.rows);
  expect(terms).toHaveLength(rows.length);
  for (const [at, { word, drawn }] of rows.entries()) {
    const term = terms[at];
    expect(term?.textContent?.trim().endsWith(word)).toBe(true);
    const isDrawn = term?.querySelector('svg, .ink') !== null;
    expect({ word, isDrawn }).toEqual({ word, isDrawn: drawn !== undefined });
  }
});

test('the sections are linked above, and each can take the focus', () => {
  const root = draw();
  const links = [...root.querySelectorAll<HTMLAnchorElement>('main nav a')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['How to', 'Signs and words', 'Keys', 'What’s new']);
  for (const { hash } of links) {
    const head = root.querySelector<HTMLElement>(hash);
    head?.focus();
    expect(document.activeElement).toBe(head);
  }
});

test('the version that the reader has is marked among those that are told', () => {
  const root = draw();
  const heads = [...root.querySelectorAll('h3')].map(({ textContent }) => textContent);
  expect(heads.filter((head) => head?.endsWith('the version that you have'))).toEqual([
    '0.1.0, the version that you have',
  ]);
});

test.each([
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
])('axe finds nothing at $width px, $scheme, and nothing runs out of the side', async ({ width, scheme }) => {
  await page.viewport(width, 800);
  document.documentElement.style.colorScheme = scheme;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const { wrong, looked } = await axeFindings(draw().ownerDocument);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(20);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
