import { expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { WelcomePage } from '@/components/pages/WelcomePage';
import type { PanelWay } from '@/components/pages/WelcomePage';

import { axeFindings } from '../axe-findings';
import { drawInside } from '../draw-page';

function draw(panel: PanelWay, onChoose = vi.fn(), onSpeak = vi.fn()): HTMLElement {
  return drawInside(
    'div',
    <WelcomePage
      language="en"
      onSpeak={onSpeak}
      density="names"
      panel={panel}
      statement="https://www.gov.uk/a"
      onChoose={onChoose}
    />,
  );
}

test('a new reader is led in three steps: the marks, the reasons, how much to mark', async () => {
  const choose = vi.fn();
  const root = draw('click', choose);
  expect([...root.querySelectorAll('.steps > li > h2')].map(({ textContent }) => textContent)).toEqual([
    'Read the marks',
    'Click a mark to see why',
    'Choose how much to mark',
  ]);
  await page.getByRole('radio', { name: /^Margin only/u }).click();
  expect(choose).toHaveBeenCalledExactlyOnceWith('margin');
  await expect.element(page.getByRole('link', { name: /^Help:/u })).toHaveAttribute('href', '/help.html');
});

test('a new reader finds Welsh by its own name, and chooses it there', async () => {
  const speak = vi.fn();
  draw('click', vi.fn(), speak);
  await expect.element(page.getByRole('radio', { name: 'English' })).toBeChecked();
  await expect.element(page.getByText('Cymraeg')).toHaveAttribute('lang', 'cy');
  await page.getByRole('radio', { name: 'Cymraeg' }).click();
  expect(speak).toHaveBeenCalledExactlyOnceWith('cy');
});

test('“Nobody has looked yet” and “None found” are told apart', () => {
  const signs = [...draw('click').querySelectorAll('.signs li')];
  expect(signs.map(({ textContent }) => textContent?.trim())).toEqual([
    'Kept',
    'Partly kept',
    'Not kept',
    'The date has passed',
    'None found',
    'Nobody has looked yet',
  ]);
});

test.each([
  { panel: 'click', says: 'The panel opens with the evidence', not: 'Firefox only' },
  {
    panel: 'toolbar button',
    says: 'in Firefox only the Pledgemark button in the toolbar',
    not: 'The panel opens with',
  },
  { panel: 'page of its own', says: 'the panel opens as a page', not: 'Firefox only' },
] as const)('where the panel opens by a $panel, the second step says so', ({ panel, says, not }) => {
  const [, step] = draw(panel).querySelectorAll('.steps > li');
  expect(step?.textContent).toContain(says);
  expect(step?.textContent).not.toContain(not);
});

test.each([
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'dark' },
])('axe finds nothing at $width px, $scheme, and nothing runs out of the side', async ({ width, scheme }) => {
  await page.viewport(width, 800);
  document.documentElement.style.colorScheme = scheme;
  onTestFinished(() => document.documentElement.removeAttribute('style'));
  const { wrong, looked } = await axeFindings(draw('toolbar button').ownerDocument);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(10);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
