import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { leaveRoom } from './full-disk';
import { STATEMENT, expect, select, startNote, test, visit } from './reader';

const WORDS = 'swift operationalisation';

const noteMarks = (page: Page) => page.locator('mark[data-pledgemark-kind="note"]');

test('selected words become a note, written in the panel, and are seen again after a reload', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  const writer = panel.getByRole('textbox', { name: /Note on/ });
  await expect(writer).toBeFocused();
  await writer.fill('When was the first operational plan signed?');
  await expect(panel.getByText(/^Draft saved at /)).toBeVisible();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  await expect(noteMarks(page).first()).toBeVisible();
  await visit(page, STATEMENT);
  await noteMarks(page).first().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await noteMarks(page).allTextContents()).join('')).toBe(WORDS);
  await expect(panel.getByText('In place')).toBeVisible();
  expect(await page.content()).not.toContain('first operational plan');
});

test('a draft outlives the panel, the background and the page', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Half a thou');
  await expect(panel.getByText(/^Draft saved at /)).toBeVisible();
  await panel.close();
  await reader.stopBackground();
  await visit(page, STATEMENT);
  const again = await reader.openPanel(page);
  await again.getByRole('tab', { name: /^Notes/ }).click();
  await expect(again.getByRole('textbox', { name: /Note on/ })).toHaveValue('Half a thou');
});

test('a slow press of Save hits it, though the draft is kept, and told, while the button is down', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Pressed slowly');
  const save = await panel.getByRole('button', { name: 'Save', exact: true }).boundingBox();
  if (save === null) throw new Error('The button Save is not drawn.');
  // near its upper edge: whatever comes in above would push the button away from under the pointer
  await panel.mouse.move(save.x + save.width / 2, save.y + 4);
  await panel.mouse.down();
  await expect(panel.getByText(/^Draft saved at /)).toBeVisible();
  await panel.mouse.up();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  await expect(panel.getByText('In place')).toBeVisible();
});

test('a note is changed, deleted, and brought back', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('First words');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.getByRole('button', { name: /^Edit/ }).click();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Better words');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByText('Better words')).toBeVisible();
  await panel.getByRole('button', { name: /^Delete/ }).click();
  await expect(panel.getByText('Note deleted.').first()).toBeVisible();
  await expect(noteMarks(page)).toHaveCount(0);
  await panel.getByRole('button', { name: /Bring it back/ }).click();
  await expect(panel.getByText('Better words')).toBeVisible();
  await expect(noteMarks(page).first()).toBeAttached();
});

test('notes are saved as a W3C Web Annotation file (panel in a tab: the browser tells of no download from a side panel)', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Ask Kim');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByRole('tab', { name: 'Notes 1' })).toBeVisible();
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'This page’s notes' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-notes\.jsonld$/);
  const saved = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    type: string;
    total: number;
    first: { items: { target: { source: string }; body: { value: string }[] }[] };
  };
  expect(saved).toMatchObject({ type: 'AnnotationCollection', total: 1 });
  const [item] = saved.first.items;
  expect(item?.target.source).toBe(STATEMENT);
  expect(JSON.stringify(item)).toContain(WORDS);
  expect(JSON.stringify(item)).toContain('Ask Kim');
});

test('where the words have gone, the note says so and stands on no others', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Ask Kim');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(noteMarks(page).first()).toBeAttached();
  reader.changePage(STATEMENT, (html) =>
    html.replaceAll(
      ' They would welcome a swift operationalisation of the arrangement in accordance with the future co-operation and operational plans.',
      '',
    ),
  );
  await visit(page, STATEMENT);
  await expect(panel.getByText('Words removed')).toBeVisible();
  await expect(panel.getByText('Ask Kim')).toBeVisible();
  await expect(noteMarks(page)).toHaveCount(0);
});

const SENTENCE =
  ' They would welcome a swift operationalisation of the arrangement in accordance with the future co-operation and operational plans.';

/** A part of it that no mark cuts. */
const MOVED = 'operationalisation of the arrangement in accordance with the future co-operation';

/** Where a paragraph begins, far above it. */
const ABOVE = '<p>The participants noted the exceptional';

async function savedNote(page: Page, panel: Page, words: string): Promise<void> {
  await panel.getByRole('textbox', { name: /Note on/ }).fill(words);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(noteMarks(page).first()).toBeAttached();
}

test('where the words were edited the panel shows both texts; the note moves when the reader says so, and back', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel, 'Ask Kim');
  reader.changePage(STATEMENT, (html) => html.replaceAll(WORDS, 'quick operationalisation'));
  await visit(page, STATEMENT);
  await expect(panel.getByText('Words changed')).toBeVisible();
  await expect(panel.locator('del')).toContainText('swift');
  await expect(panel.locator('ins')).toContainText('quick');
  await panel.getByRole('button', { name: 'Keep note on the new words' }).click();
  await expect(panel.getByText('In place')).toBeVisible();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(panel.getByRole('button', { name: 'Leave as it was' })).toBeVisible();
  await panel.getByRole('button', { name: 'Leave as it was' }).click();
  await expect(panel.getByRole('button', { name: 'Keep note on the new words' })).toHaveCount(0);
});

test('a note whose sentence was moved on its page is told as moved, and stays there by the reader’s word', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, MOVED);
  const panel = await reader.panel();
  await savedNote(page, panel, 'Ask Kim');
  reader.changePage(STATEMENT, (html) =>
    html
      .replaceAll(SENTENCE, '')
      .replace(ABOVE, `<p>It was said once more there. ${SENTENCE} Nobody spoke against it.</p>${ABOVE}`),
  );
  await visit(page, STATEMENT);
  await expect(panel.getByText('Moved on this page')).toBeVisible();
  await panel.getByRole('button', { name: 'Keep note in the new place' }).click();
  await expect(panel.getByText('In place')).toBeVisible();
});

test('a note whose words are gone is attached to words selected on the page, and that is taken back', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel, 'Ask Kim');
  reader.changePage(STATEMENT, (html) => html.replaceAll(SENTENCE, ''));
  await visit(page, STATEMENT);
  await expect(panel.getByText('Words removed')).toBeVisible();
  await panel.getByRole('button', { name: 'Attach to selected words' }).click();
  await expect(panel.getByText('Select the words on the page first')).toBeVisible();
  await select(page, 'people smuggling');
  await panel.getByRole('button', { name: 'Attach to selected words' }).click();
  await expect(panel.getByText('In place')).toBeVisible();
  await expect.poll(async () => (await noteMarks(page).allTextContents()).join('')).toBe('people smuggling');
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(panel.getByText('Words removed')).toBeVisible();
  await expect(noteMarks(page)).toHaveCount(0);
});

test('notes on the same content are there under another address', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel, 'Ask Kim');
  const moved = STATEMENT.replace('/publications/', '/publications/moved-');
  reader.movePage(STATEMENT, moved);
  await visit(page, moved);
  await expect(panel.getByText('Ask Kim')).toBeVisible();
  await expect.poll(async () => (await noteMarks(page).allTextContents()).join('')).toBe(WORDS);
});

test('with a full disk the words stay on the screen, are said not to be saved, can be had as a file, and are kept once there is room', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  const writer = panel.getByRole('textbox', { name: /Note on/ });
  await writer.fill('Begun while there was room.');
  await expect(panel.getByText(/^Draft saved at /)).toBeVisible();
  test.setTimeout(180_000);
  await leaveRoom(panel, 1);
  await writer.fill('Words that nobody else has.');
  const banner = panel.getByText('Your last change is not saved yet.');
  await expect(banner).toBeVisible();
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(banner).toBeVisible();
  await expect(writer).toHaveValue('Words that nobody else has.');
  const [file] = await Promise.all([
    panel.waitForEvent('download'),
    panel.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Begun while there was room.');
  await expect(writer).toHaveValue('Words that nobody else has.');
  await leaveRoom(panel);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(banner).toHaveCount(0);
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(panel.getByText('Words that nobody else has.')).toBeVisible();
  await leaveRoom(panel, 1);
  await panel.getByRole('button', { name: /^Delete/ }).click();
  await expect(banner).toBeVisible();
  await leaveRoom(panel);
  await panel.reload();
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  await expect(panel.getByText('Words that nobody else has.')).toBeVisible();
});

test('two windows write the same note at once: the words of both are kept, and what was saved meanwhile is told first', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  await savedNote(page, panel, 'First words');
  const notebook = await reader.context.newPage();
  await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  await panel.getByRole('button', { name: /^Edit/ }).click();
  const [here, there] = [panel, notebook].map((own) => own.getByRole('textbox', { name: /Note on/ }));
  await there?.first().waitFor();
  await here?.first().fill('From the panel');
  await there?.first().fill('From the notebook');
  await expect.poll(() => storedText(panel)).toContain('From the panel');
  await expect.poll(() => storedText(panel)).toContain('From the notebook');
  await notebook.getByRole('button', { name: 'Save', exact: true }).first().click();
  await expect.poll(() => storedText(panel)).toContain('"revision":2');
  const kept = await storedText(panel);
  for (const words of ['First words', 'From the panel', 'From the notebook']) expect(kept).toContain(words);
});

test('a page that changes while it is open places its notes anew, and says when their words have changed', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel, 'Ask Kim');
  const rewrite = (from: string, to: string): Promise<void> =>
    page.evaluate(
      ([before, after]) => {
        const paragraph = [...document.querySelectorAll('.govspeak p')].find(({ textContent }) =>
          textContent?.includes(before),
        );
        if (!paragraph) throw new Error('no such paragraph');
        paragraph.textContent = (paragraph.textContent ?? '').replace(before, after);
      },
      [from, to] as const,
    );
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('p'), { textContent: 'This paragraph came late.' });
    document.querySelector('.govspeak')?.prepend(late);
  });
  await expect.poll(async () => (await noteMarks(page).allTextContents()).join('')).toBe(WORDS);
  await rewrite(WORDS, 'quick operationalisation');
  await expect(panel.getByText('Words changed')).toBeVisible();
  await expect.poll(async () => (await noteMarks(page).allTextContents()).join('')).toBe('quick operationalisation');
});

test('a page is forgotten from its panel after one question, with its notes and that it was read, and can be had back', async ({
  page,
  reader,
}) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel, 'Ask Kim');
  await panel.getByRole('button', { name: 'Forget this page' }).click();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByText('Ask Kim')).toBeVisible();
  await panel.getByRole('button', { name: 'Forget this page' }).click();
  await panel.getByRole('button', { name: 'Forget it now' }).click();
  await expect(panel.getByText('This page is forgotten.')).toBeVisible();
  await expect(noteMarks(page)).toHaveCount(0);
  expect(await storedText(panel)).not.toContain('Ask Kim');
  expect(await storedText(panel)).not.toContain(`"${STATEMENT}"`);
  await panel.getByRole('button', { name: 'Bring it back' }).click();
  await expect(noteMarks(page).first()).toBeAttached();
  await panel.getByRole('tab', { name: /^Notes/ }).click();
  await expect(panel.getByText('Ask Kim')).toBeVisible();
});

test('once everything is forgotten, a page that is open shows no note any more', async ({ page, reader }) => {
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  await savedNote(page, await reader.panel(), 'Ask Kim');
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('button', { name: 'Forget everything…' }).click();
  await options.getByLabel('To go on, type the word delete').fill('delete');
  await options.getByRole('button', { name: 'Forget everything now' }).click();
  await expect(options.getByText('Everything is forgotten.')).toBeVisible();
  await expect(noteMarks(page)).toHaveCount(0);
  await expect(page.locator('mark[data-pledgemark-kind="commitment"]').first()).toBeAttached();
});

/** Everything of the reader's that stands in the extension's storage, as text. */
async function storedText(own: Page): Promise<string> {
  return own.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((give) => request.addEventListener('success', () => give(request.result)));
    const open = await done(indexedDB.open('pledgemark'));
    const tables = await Promise.all(
      [...open.objectStoreNames].map((name) => done(open.transaction(name).objectStore(name).getAll())),
    );
    open.close();
    const rows = tables.flat() as { origin?: string }[];
    return JSON.stringify(rows.filter(({ origin }) => origin !== 'seed'));
  });
}
