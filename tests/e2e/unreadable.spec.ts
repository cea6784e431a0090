import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';

import { backupOf } from '../lib/rows/backup-of';
import { malformedOf } from '../lib/rows/malformed';
import type { Malformed } from '../lib/rows/malformed';
import { STATEMENT, expect, test, visit } from './reader';

const FROZEN = resolve(import.meta.dirname, '../fixtures/store/version-2.json');
/** Tables that are in no backup. */
const IN_NO_FILE: readonly string[] = ['about', 'finds', 'searchPieces', 'backups', 'steps', 'changes'];
const OF_PACKS = ['entities', 'documents', 'commitments', 'evidence', 'searched', 'lineage', 'judgements'] as const;

interface Frozen {
  readonly tables: Readonly<Record<string, { readonly rows: readonly object[] }>>;
}

/** Of each table a row that is as it should be, and every row that is wrong in one field in one way. */
const GOOD = Object.entries((JSON.parse(readFileSync(FROZEN, 'utf8')) as Frozen).tables).map(([table, { rows }]) => ({
  table,
  row: rows.findLast((row) => !('origin' in row) || row.origin === 'reader') ?? rows.at(-1) ?? {},
}));
const BAD: readonly Malformed[] = GOOD.flatMap(({ table, row }) => malformedOf(table, row));

/** So many of a list, as far apart as they can be. */
function spread<One>(all: readonly One[], most: number): readonly One[] {
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, at) => at % step === 0).slice(0, most);
}

const badIn = (table: string): readonly Malformed[] =>
  BAD.filter((one) => one.table === table && one.kind !== 'missing' && !one.field.startsWith('gave'));

interface Broken {
  readonly faults: string[];
}

/** Everything that fails on our own pages, from now on. */
function watchFaults(context: BrowserContext): Broken {
  const faults: string[] = [];
  context.on('page', (page) => page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`)));
  return { faults };
}

async function chooseBackup(notebook: Page, text: string): Promise<void> {
  await notebook
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Puts rows into the store as no door of ours would. Says how many the browser took. */
function plant(own: Page, rows: readonly Malformed[]): Promise<number> {
  return own.evaluate(
    (json) =>
      new Promise<number>((give, fail) => {
        const opening = indexedDB.open('pledgemark');
        opening.addEventListener('error', () => fail(new Error('not opened')));
        opening.addEventListener('success', () => {
          let taken = 0;
          const change = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
          for (const { table, row } of JSON.parse(json) as readonly { table: string; row: object }[]) {
            try {
              const put = change.objectStore(table).put(row);
              put.addEventListener('success', () => (taken += 1));
              // one of two rows that must differ and do not costs no other
              put.addEventListener('error', (event) => {
                event.preventDefault();
                event.stopPropagation();
              });
            } catch {
              // a row without a key is in no store
            }
          }
          change.addEventListener('abort', () => fail(new Error('not planted')));
          change.addEventListener('complete', () => {
            opening.result.close();
            give(taken);
          });
        });
      }),
    JSON.stringify(rows),
  );
}

/** Page, panel, search, notebook and options work, each with what it is there for. */
async function everythingWorks(
  reader: { readonly context: BrowserContext; readonly extensionId: string; panelInTab(page: Page): Promise<Page> },
  page: Page,
): Promise<void> {
  const open = async (name: string): Promise<Page> => {
    const own = await reader.context.newPage();
    await own.goto(`chrome-extension://${reader.extensionId}/${name}.html`);
    return own;
  };
  await page.goto('about:blank');
  await visit(page, STATEMENT);
  await expect(page.locator('mark.pledgemark').first()).toBeAttached();
  const panel = await reader.panelInTab(page);
  await expect(panel.getByRole('tab', { name: /^Commitments \d/ })).toBeVisible();
  await panel.getByRole('button', { name: /What is due/ }).click();
  await expect(panel.getByRole('heading', { name: /due/i }).first()).toBeVisible();
  const search = await open('search');
  await search.getByRole('searchbox').fill('migrant');
  await expect(search.getByRole('article').first()).toBeVisible();
  const notebook = await open('notebook');
  await expect(notebook.getByRole('heading', { level: 1, name: 'Notebook' })).toBeVisible();
  await expect(notebook.getByText('A note that can be read').first()).toBeVisible();
  const options = await open('options');
  await expect(options.getByRole('heading', { name: 'Your data' })).toBeVisible();
  for (const own of [panel, search, notebook, options]) {
    await expect(own.getByText(/could not be shown|could not be opened/)).toHaveCount(0);
    await own.close();
  }
}

/** One note that is as it should be, brought in by a file. */
function goodNote(): object {
  const note = GOOD.find(({ table }) => table === 'notes')?.row;
  return { ...note, id: 'good-note', body: 'A note that can be read' };
}

test('files with rows that are wrong in any field are read without them: each is named, and everything works on', async ({
  reader,
  page,
}) => {
  test.slow();
  const broken = watchFaults(reader.context);
  await visit(page, STATEMENT);
  const notebook = await reader.context.newPage();
  await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  await notebook.getByRole('button', { name: 'Read a file in' }).click();
  const named = notebook.getByRole('heading', { name: /^Cannot be read: \d+$/ });

  // one file for each of many rows: each table, and each kind of wrong
  const tables = GOOD.map(({ table }) => table).filter((table) => !IN_NO_FILE.includes(table));
  const alone = tables.flatMap((table) => spread(badIn(table), 2));
  expect(alone.length).toBeGreaterThanOrEqual(40);
  for (const { table, field, kind, row } of alone) {
    await chooseBackup(
      notebook,
      backupOf({ notes: [goodNote()], [table]: table === 'notes' ? [goodNote(), row] : [row] }),
    );
    await expect(named, `${table} ${field}: ${kind}`).toHaveText('Cannot be read: 1');
    const place = table === 'notes' ? 'row 2 of notes' : `row 1 of ${table}`;
    await expect(notebook.getByText(new RegExp(`^${place}`)), `${table} ${field}: ${kind}`).toBeVisible();
    await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
    await expect(notebook.getByText(/^\d notes? read in\.$/).first()).toBeVisible();
  }

  // all of them in one file
  const all = Object.fromEntries(tables.map((table) => [table, badIn(table).map(({ row }) => row)]));
  await chooseBackup(notebook, backupOf(all));
  const count = tables.reduce((sum, table) => sum + badIn(table).length, 0);
  await expect(named).toHaveText(`Cannot be read: ${count}`);
  const downloading = notebook.waitForEvent('download');
  await notebook.getByRole('button', { name: `Save all ${count} as a file` }).click();
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as { rows: unknown[] };
  expect(file.rows).toHaveLength(count);
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await notebook.close();

  await everythingWorks(reader, page);
  expect(broken.faults).toEqual([]);
});

test('packs with a record that is wrong in any field are refused by its place', async ({ reader, page }) => {
  test.slow();
  const broken = watchFaults(reader.context);
  await visit(page, STATEMENT);
  const search = await reader.context.newPage();
  await search.goto(`chrome-extension://${reader.extensionId}/search.html`);
  const chooser = search.getByLabel('Read a pack in');
  const refused = search.getByText('The pack was not taken in, and nothing was changed.');
  const alone = OF_PACKS.flatMap((list) => spread(badIn(list), 3));
  expect(alone.length).toBeGreaterThanOrEqual(20);
  for (const { table, row, field, kind } of alone) {
    const { origin: _origin, ...record } = row as Record<string, unknown>;
    await chooser.setInputFiles({
      name: 'p.json',
      mimeType: 'application/json',
      buffer: Buffer.from(packOf({ [table]: [record] })),
    });
    await expect(refused, `${table} ${field}: ${kind}`).toContainText(`corpus.${table}.0`);
  }
  await search.close();
  expect(broken.faults).toEqual([]);
});

/** JSON with its keys in order, as the checksum of a pack is taken over it. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${inOrder(member)}`).join(',')}}`;
}

function packOf(lists: Readonly<Record<string, readonly object[]>>): string {
  const corpus = { ...Object.fromEntries(OF_PACKS.map((list) => [list, []])), ...lists };
  const head = { title: 'Kettles', publisher: 'K', made: '2026-11-24T10:00:00.000Z', asOf: '2026-11-24' };
  const pack = { format: 'pledgemark corpus pack', version: 1, ...head, corpus };
  return JSON.stringify({ ...pack, checksum: `sha256:${createHash('sha256').update(inOrder(pack)).digest('hex')}` });
}

test('rows that are wrong in the store itself break no page: they are said, listed, saved, taken out and brought back', async ({
  reader,
  page,
}) => {
  test.slow();
  const broken = watchFaults(reader.context);
  await visit(page, STATEMENT);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(options.getByRole('heading', { name: 'Your data' })).toBeVisible();
  const note: Malformed = { table: 'notes', field: '', kind: 'none', row: goodNote() };
  // of what can be taken back only the latest is kept: more would go by themselves
  const some = [...BAD.filter(({ table }) => table !== 'steps'), ...spread(badIn('steps'), 5)];
  const taken = await plant(options, [...some, note]);
  expect(taken).toBeGreaterThan(1_000);
  await everythingWorks(reader, page);

  const notebook = await reader.context.newPage();
  await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  await expect(notebook.getByRole('note', { name: 'Not all can be read' })).toContainText(/notes \(\d+\)/);
  const leading = notebook.getByRole('link', { name: 'Save or take out what cannot be read' });
  await expect(leading).toHaveAttribute('href', '/options.html#unreadable');

  await options.goto(`chrome-extension://${reader.extensionId}/options.html#unreadable`);
  await options.reload();
  await expect(options.getByRole('heading', { name: 'What cannot be read' })).toBeFocused();
  const saving = options.getByRole('button', { name: /^Save all \d+ as a file$/ });
  const before = Number(/\d+/.exec(await saving.innerText())?.[0]);
  expect(before).toBeGreaterThan(1_000);
  await expect(options.getByText('One of your notes').first()).toBeVisible();
  const downloading = options.waitForEvent('download');
  await options
    .getByRole('button', { name: /^Save it as a file/ })
    .first()
    .click();
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as { rows: { why: string }[] };
  expect(file.rows).toHaveLength(1);
  await options
    .getByRole('button', { name: /^Take it out/ })
    .first()
    .click();
  await expect(saving).toHaveText(`Save all ${before - 1} as a file`);
  const section = options.locator('section', { has: options.getByRole('heading', { name: 'What cannot be read' }) });
  await section.getByRole('button', { name: /^Bring it back/ }).click();
  await expect(saving).toHaveText(`Save all ${before} as a file`);
  expect(broken.faults).toEqual([]);
});
