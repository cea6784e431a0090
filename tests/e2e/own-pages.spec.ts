import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';

import { STATEMENT, expect, setSettings, test, visit } from './reader';

const WIDTHS = [1280, 320];

test('axe finds nothing on the options, help and welcome pages, wide and narrow, and nothing scrolls sideways', async ({
  reader,
  page,
}) => {
  for (const name of ['options', 'help', 'welcome'])
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
});

test('a change in the options is seen on the page that is open, at once', async ({ reader, page }) => {
  await visit(page, STATEMENT);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('radio', { name: /^Margin only/ }).check();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-density', 'margin');
  await expect(options.getByText(/documents Pledgemark holds, is of 24 November 2026/)).toBeVisible();
  await expect(options.getByRole('link', { name: 'how views are set' })).toBeVisible();
});

test('a page that was turned off is listed in the options, and can be turned on there', async ({ reader, page }) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  await panel.getByRole('button', { name: 'Turn off here' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'off');
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.getByRole('button', { name: /^Turn on/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
});

test('the options show the keys that the browser really gave, and open its page of them', async ({ reader }) => {
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  const given = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<readonly { name: string; shortcut: string }[]> } };
    };
    return Object.fromEntries((await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  });
  for (const [does, name] of [
    ['Open or close the panel', '_execute_action'],
    ['Next mark', 'next-mark'],
    ['Previous mark', 'previous-mark'],
    ['Note on the selected words', 'note-on-selection'],
  ] as const)
    await expect(options.getByRole('row', { name: `${does} ${given[name] || 'Not set'}`, exact: true })).toBeVisible();
  const [opened] = await Promise.all([
    reader.context.waitForEvent('page'),
    options.getByRole('button', { name: 'Change the keys' }).click(),
  ]);
  await expect.poll(() => opened.url()).toBe('chrome://extensions/shortcuts');
});

test('the help is one press from the options, begins with what is new where that was asked for, and tells the keys that are set', async ({
  reader,
}) => {
  const own = await reader.context.newPage();
  await own.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await own.getByRole('link', { name: 'What’s new in Pledgemark' }).click();
  await expect(own.getByRole('heading', { name: 'What’s new', exact: true })).toBeFocused();
  await expect(own.getByRole('heading', { name: /^\d+\.\d+\.\d+, the version that you have$/u })).toBeVisible();
  const given = await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { getAll(): Promise<readonly { name: string; shortcut: string }[]> } };
    };
    return (await chrome.commands.getAll()).find(({ name }) => name === 'next-mark')?.shortcut;
  });
  await expect(own.getByRole('row', { name: `Next mark ${given || 'Not set'}`, exact: true })).toBeVisible();
  await own.getByRole('link', { name: 'Options' }).click();
  await own.getByRole('link', { name: 'Help', exact: true }).click();
  await expect(own.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test('a backup is saved from the options, and the reader chooses whether to be reminded', async ({ reader }) => {
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(options.getByText('No backup yet. Changes since: 0.')).toBeVisible();
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-backup\.json$/u);
  await expect(options.getByText('Last backup: today. Changes since: 0.')).toBeVisible();
  await options.getByRole('radio', { name: 'Never' }).check();
  await options.reload();
  await expect(options.getByRole('radio', { name: 'Never' })).toBeChecked();
});

test('the browser is asked to keep the data, and its answer is told', async ({ reader }) => {
  const options = await reader.context.newPage();
  await options.addInitScript(() => {
    navigator.storage.persist = () => Promise.resolve(true);
    navigator.storage.persisted = () => Promise.resolve(false);
  });
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(options.getByText('Your browser keeps this data until you remove it.')).toBeVisible();
  await options.addInitScript(() => {
    navigator.storage.persist = () => Promise.resolve(false);
  });
  await options.reload();
  await expect(options.getByText('has not promised it')).toBeVisible();
});

test('everything is forgotten after one question: notes, pages read, settings; the shipped corpus stays', async ({
  reader,
  page,
}) => {
  await visit(page, STATEMENT);
  await setSettings(reader, { density: 'margin' });
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(options.getByRole('radio', { name: /^Margin only/ })).toBeChecked();
  await options.getByRole('button', { name: 'Forget everything…' }).click();
  await expect(options.getByRole('heading', { name: 'Forget everything?' })).toBeFocused();
  await expect(options.getByText('This cannot be taken back.')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: options }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.goto('about:blank');
  await options.getByLabel('To go on, type the word delete').fill('delete');
  await options.getByRole('button', { name: 'Forget everything now' }).click();
  await expect(options.getByText('Everything is forgotten.')).toBeVisible();
  await expect(options.getByRole('radio', { name: 'Commitments and names' })).toBeChecked();
  await expect(options.getByText(/documents Pledgemark holds, is of 24 November 2026/)).toBeVisible();
  const left = await options.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((give) => request.addEventListener('success', () => give(request.result)));
    const open = await done(indexedDB.open('pledgemark'));
    // the index of the search is made anew of what is left
    const tables = [...open.objectStoreNames].filter((name) => name !== 'about' && name !== 'searchPieces');
    const rows = await Promise.all(tables.map((name) => done(open.transaction(name).objectStore(name).getAll())));
    return (rows.flat() as { origin?: string }[])
      .filter(({ origin }) => origin !== 'seed')
      .map((row) => JSON.stringify(row));
  });
  expect(left).toEqual([]);
  await visit(page, STATEMENT);
});

test('data of a newer build are said to be so on every page of ours, are not touched, and can be saved as far as they are read', async ({
  reader,
  page,
}) => {
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await options.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((give) => request.addEventListener('success', () => give(request.result)));
    await done(indexedDB.deleteDatabase('pledgemark'));
    const opening = indexedDB.open('pledgemark', 1000);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('promises', { keyPath: 'id' }).put({ id: 'p1', words: 'Ask Kim later' }),
    );
    (await done(opening)).close();
  });
  await reader.stopBackground();
  await options.reload();
  const headline = 'This data is from a newer Pledgemark';
  await expect(options.getByText(headline)).toBeVisible();
  await expect(options.getByRole('button', { name: /^Forget everything/ })).toHaveCount(0);
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save what can be read' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-rescued\.json$/u);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Ask Kim later');
  const notebook = await reader.context.newPage();
  await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  await expect(notebook.getByText(headline)).toBeVisible();
  await visit(page, STATEMENT, 'failed');
  const panel = await reader.openPanel(page);
  await expect(panel.getByText(headline)).toBeVisible();
  const version = await options.evaluate(async () => {
    const all = await indexedDB.databases();
    return all.find(({ name }) => name === 'pledgemark')?.version;
  });
  expect(version).toBe(1000);
});

test('the button carries no number and no window’s name tells what is read or written', async ({ reader, page }) => {
  await visit(page, STATEMENT);
  const [worker] = reader.context.serviceWorkers();
  const told = await worker?.evaluate(async () => {
    const { action } = (globalThis as unknown as { chrome: { action: Record<string, (about: object) => unknown> } })
      .chrome;
    return [await action['getBadgeText']?.({}), await action['getTitle']?.({})];
  });
  expect(told).toEqual(['', 'Pledgemark']);
  const names: string[] = [];
  for (const name of [
    'notebook',
    'search',
    'options',
    'help',
    'welcome',
    'changes',
    'report-table',
    'page-commitments',
    'due',
    'sidepanel',
  ]) {
    await page.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
    names.push(await page.title());
  }
  expect(names).toEqual([
    'Pledgemark notebook',
    'Pledgemark search',
    'Pledgemark options',
    'Pledgemark help',
    'Welcome to Pledgemark',
    'What changed on this page, Pledgemark',
    'A report item by item, Pledgemark',
    'Commitments of a page, Pledgemark',
    'What is due, Pledgemark',
    'Pledgemark',
  ]);
  await page.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(page.getByText('It does not run in private windows.')).toBeVisible();
});
