import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { STORE_VERSION } from '@/lib/db/schema';

import { lostRows } from '../../scripts/upgrade/lost-rows';
import { BARE_PAGE, readStored, writeStored } from '../../scripts/upgrade/stored-data';
import type { StoredData } from '../../scripts/upgrade/stored-data';
import { STATEMENT, expect, test, visit } from './reader';

const FOLDER = resolve(import.meta.dirname, '../fixtures/upgrade');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const kept = (file: string): StoredData => JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as StoredData;

test('what the first build kept is here to be upgraded', () => {
  expect(FILES).toContain('0.1.0.json');
  const { tables } = kept('0.1.0.json');
  for (const table of ['notes', 'bin', 'history', 'drafts', 'packs', 'keptTexts'])
    expect([table, tables[table]?.rows.length]).not.toEqual([table, 0]);
});

for (const file of FILES)
  test(`a profile of ${file.replace('.json', '')} is upgraded and loses nothing: notes, drafts, packs and settings are there`, async ({
    reader,
    page,
  }) => {
    const before = kept(file);
    const bare = await reader.context.newPage();
    await bare.goto(`chrome-extension://${reader.extensionId}/${BARE_PAGE}`);
    await writeStored(bare, before);
    await reader.stopBackground();

    const notebook = await reader.context.newPage();
    await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
    await expect(notebook.getByText('When was the first plan signed? In 2024.')).toBeVisible();
    await expect(notebook.getByText('Ask Kim by Friday.')).toBeVisible();
    await expect(notebook.locator('.lead')).toContainText('2 notes on 1 page');
    const after = await readStored(bare);
    expect(before.version).toBeLessThan(after.version);
    expect(after.version).toBe(STORE_VERSION * 10);
    expect(lostRows(before, after)).toEqual([]);
    await notebook.close();

    const search = await reader.context.newPage();
    await search.goto(`chrome-extension://${reader.extensionId}/search.html`);
    await expect(search.getByRole('list', { name: 'Packs that you took in' })).toContainText('Institute for Kettles');
    await search.close();
    const options = await reader.context.newPage();
    await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
    await expect(options.getByRole('radio', { name: /^Margin only/u })).toBeChecked();
    await options.close();

    await page.bringToFront();
    await visit(page, STATEMENT);
    const panel = await reader.openPanel(page);
    await panel.getByRole('tab', { name: 'Notes 2' }).click();
    await expect(panel.getByRole('textbox', { name: /Note on/u })).toHaveValue('Half a thou');
    await expect(panel.getByText('In place')).toHaveCount(2);
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(panel.getByRole('tab', { name: 'Notes 3' })).toBeVisible();
  });
