import type { Page } from '@playwright/test';

import { STATEMENT, expect, test, visit } from './reader';

const NOTES = 300;
const NOTES_FILE = {
  name: 'notes.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify(
      Array.from({ length: NOTES }, (_, number) => ({
        id: `kept-${number}`,
        uri: 'https://www.gov.uk/a',
        text: `Note ${number}`,
        tags: [],
        target: [{ selector: [{ type: 'TextQuoteSelector', exact: `words ${number}` }] }],
      })),
    ),
  ),
};

/** Ways in which data are damaged from outside; each runs in a page of the extension. */
const DAMAGE = {
  deleted: () =>
    new Promise<void>((done) => {
      indexedDB.deleteDatabase('pledgemark').addEventListener('success', () => done());
    }),
  emptied: () =>
    new Promise<void>((done) => {
      const opening = indexedDB.open('pledgemark');
      opening.addEventListener('success', () => {
        const open = opening.result;
        const transaction = open.transaction([...open.objectStoreNames], 'readwrite');
        for (const name of open.objectStoreNames) transaction.objectStore(name).clear();
        transaction.addEventListener('complete', () => {
          open.close();
          done();
        });
      });
    }),
  'left without a table': async () => {
    const [{ version = 0 } = {}] = (await indexedDB.databases()).filter(({ name }) => name === 'pledgemark');
    await new Promise<void>((done) => {
      const opening = indexedDB.open('pledgemark', version + 1);
      opening.addEventListener('upgradeneeded', () => opening.result.deleteObjectStore('notes'));
      opening.addEventListener('success', () => {
        opening.result.close();
        done();
      });
    });
  },
  'left with a table of another key': async () => {
    const [{ version = 0 } = {}] = (await indexedDB.databases()).filter(({ name }) => name === 'pledgemark');
    await new Promise<void>((done) => {
      const opening = indexedDB.open('pledgemark', version + 1);
      opening.addEventListener('upgradeneeded', () => {
        opening.result.deleteObjectStore('notes');
        opening.result.createObjectStore('notes', { autoIncrement: true });
      });
      opening.addEventListener('success', () => {
        opening.result.close();
        done();
      });
    });
  },
} as const;

async function readNotesIn(notebook: Page): Promise<void> {
  await notebook.getByLabel('File', { exact: true }).setInputFiles(NOTES_FILE);
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(notebook.getByText(`${NOTES} notes read in.`).first()).toBeVisible();
}

for (const [name, harm] of Object.entries(DAMAGE))
  test(`data that were ${name}: notebook, panel and options tell what was there, and the way back`, async ({
    reader,
    page,
  }) => {
    await visit(page, STATEMENT);
    const own = (file: string) => `chrome-extension://${reader.extensionId}/${file}`;
    const notebook = await reader.context.newPage();
    await notebook.goto(own('notebook.html#read-file'));
    await readNotesIn(notebook);
    const panel = await reader.panelInTab(page);
    await page.goto('about:blank');
    await panel.close();
    // nothing of ours may hold the data while they are damaged
    await notebook.goto(own('how-views-are-set.html'));
    await reader.stopBackground();
    await notebook.evaluate(harm);
    await visit(page, STATEMENT, name.endsWith('key') ? 'failed' : 'ready');

    const told = new RegExp(`${NOTES} notes were here on \\d+ \\w+ \\d{4}\\.`, 'u');
    await notebook.goto(own('options.html'));
    await expect(notebook.getByRole('alert').getByText(told)).toBeVisible();
    const again = await reader.panelInTab(page);
    await expect(again.getByText(told)).toBeVisible();
    await notebook.goto(own('notebook.html'));
    await expect(notebook.getByText(told)).toBeVisible();
    await expect(notebook.getByText('No notes yet')).toHaveCount(0);
    if (name.endsWith('key')) {
      await expect(notebook.getByRole('button', { name: 'Save what can be read' })).toBeVisible();
      return;
    }
    await expect(notebook.getByText('They cannot be found now.')).toBeVisible();
    await again.getByRole('link', { name: 'Read a backup in' }).waitFor();
    await notebook.getByRole('button', { name: 'Read a backup in' }).click();
    await readNotesIn(notebook);
    await expect(notebook.getByText(told)).toHaveCount(0);
    await expect(again.getByText(told)).toHaveCount(0);
  });

test('a reader who deletes all notes is told of no loss', async ({ reader, page }) => {
  await page.goto(`chrome-extension://${reader.extensionId}/notebook.html#read-file`);
  await readNotesIn(page);
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('No notes yet').first()).toBeVisible();
  await reader.stopBackground();
  await page.reload();
  await expect(page.getByText('No notes yet').first()).toBeVisible();
  await expect(page.getByText('were here')).toHaveCount(0);
});
