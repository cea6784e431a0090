import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { STATEMENT, expect, sendCommand, test, visit } from './reader';

/** More stops than any view of ours has. */
const STOPS = 120;

/** What has the focus, as a screen reader names it; in closed shadow roots too. */
async function focusOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.filter(({ properties = [] }) =>
    properties.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  const last = focused.at(-1);
  return `${String(last?.role?.value)}: ${String(last?.name?.value)}`;
}

/** Goes from stop to stop as the reader does, until what is wanted has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const met: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const now = await focusOf(page);
    if (wanted.test(now)) return;
    met.push(now);
  }
  throw new Error(`Tab does not reach ${String(wanted)}: ${met.slice(0, 40).join(' · ')}`);
}

test('by keys alone: from a page to a mark, its card, a note in the panel, the notebook, and the note in a file (commands are sent as the browser would)', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  const focused = page.locator('mark.pledgemark:focus');
  await sendCommand(reader, 'next-mark');
  await expect(focused).toHaveCount(1);
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  await expect(focused).toHaveAttribute('data-pledgemark-kind', 'commitment');
  const words = await focused.textContent();
  await page.keyboard.press('n');
  await expect(focused).not.toHaveText(words ?? '');
  await page.keyboard.press('p');
  await expect(focused).toHaveText(words ?? '');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusOf(page)).toMatch(/^button: /u);
  await tabTo(page, /^button: Add a note$/u);
  await page.keyboard.press('Enter');

  // in a tab of its own: the browser tells of no download while a test holds its side panel
  const panel = await reader.panelInTab(page);
  await tabTo(panel, /^textbox: Note on/u);
  await panel.keyboard.type('When is the first plan due?');
  await tabTo(panel, /^button: Save$/u);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  await tabTo(panel, /^link: Notebook/u);
  const opening = reader.context.waitForEvent('page');
  await panel.keyboard.press('Enter');

  const notebook = await opening;
  await expect(notebook.getByText('When is the first plan due?')).toBeVisible();
  await tabTo(notebook, /^button: Save as a file$/u);
  await notebook.keyboard.press('Enter');
  await expect(notebook.getByRole('heading', { name: 'Save as a file' })).toBeVisible();
  await tabTo(notebook, /^button: Save notes$/u);
  const [file] = await Promise.all([notebook.waitForEvent('download'), notebook.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-notes\.jsonld$/u);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    readonly total: number;
    readonly first: { readonly items: readonly { readonly target: { readonly source: string } }[] };
  };
  expect(saved).toMatchObject({ type: 'AnnotationCollection', total: 1 });
  const [item] = saved.first.items;
  expect(item?.target.source).toBe(STATEMENT);
  expect(JSON.stringify(item)).toContain('When is the first plan due?');
  expect(JSON.stringify(item)).toContain(words?.trim());
});
