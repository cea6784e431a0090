import type { Page } from '@playwright/test';

import { STATEMENT, clickMark, expect, firstLineOf, heard, startNote, test, visit } from './reader';
import { TAKES_ROOTS } from './takes-roots';
import { rowsOf } from './stored';

/** Which of these words the page gets to know, and how. */
async function readByPage(page: Page, words: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const roots = (window as unknown as { rootsTaken: () => ShadowRoot[] }).rootsTaken();
    const selection = getSelection();
    const ways: Record<string, (word: string) => string | boolean> = {
      'a root of ours': () => roots.map(({ innerHTML, textContent }) => innerHTML + textContent).join(''),
      'the document': () => document.documentElement.outerHTML + document.body.innerText,
      'names of elements': () =>
        [...document.querySelectorAll('*')]
          .map(({ ariaLabel, ariaDescription }) => `${ariaLabel} ${ariaDescription}`)
          .join(),
      'window.find': (word) =>
        (window as unknown as { find: (...how: unknown[]) => boolean }).find(word, false, false, true),
      'the selection': () => selection?.toString() ?? '',
      'all that can be selected': () => {
        document.execCommand('selectAll');
        return selection?.toString() ?? '';
      },
      'elements at points': () => {
        const found = new Set<Element>();
        for (let y = 5; y < innerHeight; y += 10)
          for (let x = 5; x < innerWidth; x += 10)
            for (const element of document.elementsFromPoint(x, y)) found.add(element);
        return [...found].map(({ textContent, shadowRoot }) => `${textContent}${shadowRoot?.textContent}`).join('');
      },
    };
    return wanted.flatMap((word) =>
      Object.entries(ways).flatMap(([way, read]) => {
        selection?.removeAllRanges();
        const got = read(word);
        return got === true || (typeof got === 'string' && got.includes(word)) ? [`“${word}” by ${way}`] : [];
      }),
    );
  }, words);
}

/** What is on the screen, as a reader sees or hears it. */
const shown = async (page: Page): Promise<string> =>
  [...(await heard(page, 'StaticText')), ...(await heard(page, 'button'))].join(' ');

test.beforeEach(({ reader }) => {
  reader.changePage(STATEMENT, (html) => html.replace('<head>', `<head>${TAKES_ROOTS}`));
});

test('a page cannot read the reader’s own view, in the margin or in a card', async ({ page, reader }) => {
  const VIEW = 'Disputed, in your view';
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await panel.locator('.pm-row-button').nth(1).click();
  await panel.getByText('Views', { exact: true }).click();
  await panel.getByRole('button', { name: 'Give your view' }).click();
  await panel.getByRole('radio', { name: 'Disputed' }).check();
  await panel.getByRole('button', { name: 'Save view' }).click();
  await page.bringToFront();
  await expect.poll(() => shown(page)).toContain(VIEW);
  expect(await readByPage(page, [VIEW])).toEqual([]);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]').nth(1);
  const { x, y } = await firstLineOf(mark);
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'dialog')).toHaveLength(1);
  await expect.poll(() => heard(page, 'StaticText')).toContain(VIEW);
  await page.keyboard.press('Tab');
  expect(await readByPage(page, [VIEW, 'Why does it say this?', 'Open in panel'])).toEqual([]);
});

test('a page cannot read a note in its open card, nor know it again by its id', async ({ page, reader }) => {
  const SECRET = 'told by a source in the ministry';
  await visit(page, STATEMENT);
  await startNote(page, 'swift operationalisation');
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill(SECRET);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  const mark = page.locator('mark[data-pledgemark-kind="note"]').first();
  const { x, y } = await firstLineOf(mark);
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y);
  await expect.poll(() => shown(page)).toContain(SECRET);
  const notes = await rowsOf(reader, 'notes');
  expect(notes).toHaveLength(1);
  expect(await readByPage(page, [SECRET, ...notes.map(({ id }) => String(id))])).toEqual([]);
});

test('what is open in the panel changes nothing that the page sees', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  const row = panel.locator('.pm-row-button').nth(3);
  await expect(row).toBeVisible();
  const seen = (): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
  const before = await seen();
  await row.click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await panel.getByRole('button', { name: 'Add evidence' }).first().waitFor();
  expect(await seen()).toBe(before);
});

test('a page learns nothing of a card’s letters by fonts of its own', async ({ page, reader }) => {
  // U+00B7 stands in cards, and nowhere on this page
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  reader.changePage(STATEMENT, (html) =>
    html
      .replaceAll('·', '-')
      .replace(
        '<head>',
        `<head><style>@font-face { font-family: Arial; src: url(https://www.gov.uk/letter-read.woff2); unicode-range: U+B7 }</style>`,
      ),
  );
  await visit(page, STATEMENT);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]').nth(1);
  await clickMark(mark);
  await page.mouse.move(5, 5);
  const { x, y } = await firstLineOf(mark);
  await page.mouse.move(x, y);
  await expect.poll(() => shown(page)).toContain('Why does it say this?');
  expect(await shown(page)).toContain('·');
  expect(asked.filter((url) => url.includes('letter-read'))).toEqual([]);
});
