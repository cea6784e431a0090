import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';

import type { Note } from '@/lib/model';

import { sampleNotes } from '../../scripts/sample-notes';
import { expect, setSettings, test } from './reader';

type Reader = Parameters<Parameters<typeof test>[2]>[0]['reader'];

const fileOf = (notes: readonly Note[]): string => JSON.stringify({ format: 'pledgemark-notes', version: 1, notes });

async function openNotebook(reader: Reader): Promise<Page> {
  const notebook = await reader.context.newPage();
  await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  await expect(notebook.getByRole('heading', { level: 1, name: 'Notebook' })).toBeVisible();
  return notebook;
}

async function chooseFile(notebook: Page, text: string): Promise<void> {
  if (!(await notebook.getByLabel('File', { exact: true }).isVisible()))
    await notebook.getByRole('button', { name: 'Read a file in' }).click();
  await notebook
    .getByLabel('File', { exact: true })
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function readIn(notebook: Page, text: string, count: string): Promise<void> {
  await chooseFile(notebook, text);
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(notebook.getByText(`${count} read in.`).first()).toBeVisible();
  await notebook.getByRole('button', { name: 'Close' }).click();
}

async function saved(notebook: Page, button: string): Promise<{ file: Download; text: string }> {
  const [file] = await Promise.all([
    notebook.waitForEvent('download'),
    notebook.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { file, text: readFileSync(await file.path(), 'utf8') };
}

const lead = (notebook: Page) => notebook.locator('.lead');

test('notes are read in with a preview, found by words and filters, and what is shown is told', async ({ reader }) => {
  const notebook = await openNotebook(reader);
  await expect(lead(notebook)).toHaveText('No notes yet.');
  await chooseFile(notebook, fileOf(sampleNotes(30)));
  await expect(notebook.getByText('New: 30 notes')).toBeVisible();
  await expect(lead(notebook)).toHaveText('No notes yet.');
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(lead(notebook)).toContainText('30 notes on');
  await notebook.getByRole('searchbox', { name: 'Find in your notes' }).fill('ask kim');
  await expect(notebook.getByText(/^\d+ of 30 shown\./u)).toBeVisible();
  await notebook.getByRole('button', { name: 'Show all notes' }).click();
  await notebook.getByRole('checkbox', { name: /^In place/u }).uncheck();
  await expect(notebook.getByText('25 of 30 shown.')).toBeVisible();
});

test('a note is deleted without a question and brought back in place; many are tagged at once, and all of it is taken back', async ({
  reader,
}) => {
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(12)), '12 notes');
  await notebook.getByRole('article').first().getByRole('button', { name: 'Delete' }).click();
  await expect(notebook.getByText('Note deleted.').first()).toBeVisible();
  await expect(lead(notebook)).toContainText('11 notes');
  await expect(notebook.getByRole('button', { name: 'Bring it back', exact: true })).toBeFocused();
  await notebook.keyboard.press('Enter');
  await expect(lead(notebook)).toContainText('12 notes');

  await notebook.getByRole('button', { name: 'Choose all shown' }).click();
  await notebook
    .getByRole('textbox', { name: 'Tag' })
    .or(notebook.getByRole('combobox', { name: 'Tag' }))
    .fill('autumn');
  await notebook.getByRole('button', { name: 'Add tag' }).click();
  await expect(notebook.getByRole('checkbox', { name: 'autumn 12' })).toBeVisible();
  await notebook.getByRole('button', { name: 'Take it back' }).click();
  await expect(notebook.getByRole('checkbox', { name: /^autumn/u })).toHaveCount(0);
  await notebook.getByRole('button', { name: 'Delete the chosen notes' }).click();
  await expect(lead(notebook)).toHaveText('No notes yet.');
  await notebook.getByRole('button', { name: 'Take it back' }).click();
  await expect(lead(notebook)).toContainText('12 notes');
});

test('a tag is renamed everywhere, and merged with another', async ({ reader }) => {
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(20)), '20 notes');
  await notebook.getByRole('button', { name: 'Rename or merge tags' }).click();
  const form = notebook.getByRole('form', { name: 'Rename or merge tags' });
  await form.getByLabel('Tag', { exact: true }).selectOption('migration');
  await form.getByLabel('New name').fill('ask');
  await expect(form.getByText('There is a tag of that name')).toBeVisible();
  await form.getByRole('button', { name: 'Merge' }).click();
  await expect(notebook.getByRole('checkbox', { name: /^migration/u })).toHaveCount(0);
  await expect(notebook.getByRole('checkbox', { name: 'ask 8' })).toBeVisible();
});

test('a note is edited in the notebook, and its earlier version is kept', async ({ reader }) => {
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(2)), '2 notes');
  const note = notebook.getByRole('article').filter({ hasText: 'Ask Kim by Friday.' });
  await note.getByRole('button', { name: 'Edit' }).click();
  const writer = notebook.getByRole('textbox', { name: /^Note on/u });
  await writer.fill('Ask Lee by **Monday**.');
  await notebook.getByLabel('Kind', { exact: true }).selectOption('question');
  await notebook.getByRole('button', { name: 'Save', exact: true }).click();
  const changed = notebook.getByRole('article').filter({ hasText: 'Ask Lee by Monday.' });
  await expect(changed.locator('strong')).toHaveText('Monday');
  await expect(changed.getByText('Question')).toBeVisible();
  await changed.getByRole('button', { name: 'Earlier versions' }).click();
  await expect(changed.locator('.pm-history del').first()).toContainText('Kim');
});

test('a file with another version of a note overwrites nothing unasked', async ({ reader }) => {
  const notebook = await openNotebook(reader);
  const [first, ...rest] = sampleNotes(3) as [Note, ...Note[]];
  await readIn(notebook, fileOf([first, ...rest]), '3 notes');
  await chooseFile(notebook, fileOf([{ ...first, body: 'From the file' }, ...rest]));
  await expect(notebook.getByText('Here already: 2 notes')).toBeVisible();
  await expect(notebook.getByText('Different from yours: 1 note', { exact: true })).toBeVisible();
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(notebook.getByText('0 notes read in.').first()).toBeVisible();
  await expect(notebook.getByText('From the file')).toHaveCount(0);
  await chooseFile(notebook, fileOf([{ ...first, body: 'From the file!' }]));
  await notebook.getByRole('radio', { name: 'Keep both' }).check();
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(lead(notebook)).toContainText('4 notes');
  await expect(notebook.getByRole('article').filter({ hasText: 'From the file!' })).toHaveCount(1);
});

test('a file that is none is refused with where and why, and nothing is read in', async ({ reader }) => {
  const notebook = await openNotebook(reader);
  await chooseFile(notebook, '{"notes": 7}');
  await expect(notebook.getByText('This file cannot be read')).toBeVisible();
  await expect(notebook.getByRole('button', { name: 'Read in', exact: true })).toHaveCount(0);
});

test('notes are saved in each form, with the day in the file’s name', async ({ reader }) => {
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(5)), '5 notes');
  await notebook.getByRole('button', { name: 'Save as a file' }).click();
  for (const [form, ending] of [
    ['Web Annotations', 'jsonld'],
    ['JSON ', 'json'],
    ['Markdown', 'md'],
    ['Table', 'csv'],
  ] as const) {
    await notebook.getByRole('radio', { name: new RegExp(`^${form}`, 'u') }).check();
    const { file, text } = await saved(notebook, 'Save notes');
    expect(file.suggestedFilename()).toMatch(new RegExp(`^pledgemark-\\d{4}-\\d\\d-\\d\\d-notes\\.${ending}$`, 'u'));
    expect(text.length).toBeGreaterThan(200);
  }
});

test('a drill: notes are backed up behind a passphrase, everything is wiped, and the backup brings all of it back', async ({
  reader,
}) => {
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(25)), '25 notes');
  await notebook.getByRole('article').first().getByRole('button', { name: 'Delete' }).click();
  await expect(lead(notebook)).toContainText('24 notes');
  await notebook.getByRole('button', { name: 'Save as a file' }).click();
  const before = (await saved(notebook, 'Save notes')).text;
  await notebook.getByLabel('Passphrase (optional)').fill('correct horse');
  await notebook.getByLabel('The same passphrase again').fill('correct horse');
  const { file, text } = await saved(notebook, 'Save a backup file');
  expect(file.suggestedFilename()).toMatch(/-backup-locked\.json$/u);
  expect(text).not.toContain('Ask Kim');
  await expect(notebook.getByText('Last backup: today')).toBeVisible();

  await notebook.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  });
  await notebook.close();
  const again = await openNotebook(reader);
  await expect(again.getByText(/24 notes were here on \d+ \w+ \d{4}\./u).first()).toBeVisible();
  await chooseFile(again, text);
  await again.getByLabel('This backup is locked. Passphrase').fill('wrong');
  await again.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(again.getByText('This passphrase does not open the file.')).toBeVisible();
  await again.getByLabel('This backup is locked. Passphrase').fill('correct horse');
  await again.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(again.getByText('New: 24 notes')).toBeVisible();
  await again.getByRole('button', { name: 'Read in', exact: true }).click();
  await expect(lead(again)).toContainText('24 notes');
  await expect(again.getByText('Bin: 1')).toBeVisible();
  await again.getByRole('button', { name: 'Close' }).click();
  await again.getByRole('button', { name: 'Save as a file' }).click();
  const after = (await saved(again, 'Save notes')).text;
  const items = (whole: string): unknown => (JSON.parse(whole) as { first: { items: unknown } }).first.items;
  expect(items(after)).toEqual(items(before));
});

test('axe finds nothing on the notebook, wide and narrow, light and dark, and nothing scrolls sideways', async ({
  reader,
}) => {
  test.setTimeout(120_000);
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(12)), '12 notes');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 320]) {
      await notebook.emulateMedia({ colorScheme });
      await notebook.setViewportSize({ width, height: 900 });
      for (const box of ['Save as a file', 'Read a file in', 'Rename or merge tags']) {
        await notebook.getByRole('button', { name: box, exact: true }).first().click();
        const { violations, passes } = await new AxeBuilder({ page: notebook }).analyze();
        expect(passes.length).toBeGreaterThan(10);
        expect(
          violations.map(
            ({ id, nodes }) => `${colorScheme} ${width} ${box} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
          ),
        ).toEqual([]);
        expect(await notebook.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      }
    }
});

test('of 10,000 notes those near the window are drawn: sooner and with fewer elements than a tenth of them drawn whole', async ({
  reader,
}) => {
  test.setTimeout(180_000);
  const seeded = await openNotebook(reader);
  await readIn(seeded, fileOf(sampleNotes(10_000)), '10000 notes');
  await seeded.close();
  const notebook = await openNotebook(reader);
  await expect(notebook.getByRole('article').first()).toBeVisible();
  const nodes = (): Promise<number> => notebook.evaluate(() => document.querySelectorAll('*').length);
  const near = await nodes();
  const session = await notebook.context().newCDPSession(notebook);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const little = await heap();
  // a stroke in the find field draws the whole list anew: what is near the window
  const drawn = await notebook.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    if (field === null) throw new Error('no field');
    const started = performance.now();
    field.value = 'a';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    await frame();
    const one = performance.now() - started;
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await frame();
    await frame();
    return one;
  });
  // for paper all of them are drawn: here those of one page, a tenth of all
  await notebook.getByLabel('Page', { exact: true }).selectOption({ index: 1 });
  await expect(notebook.getByText('1000 of 10000 shown.')).toBeVisible();
  const all = await notebook.evaluate(
    () =>
      new Promise<{ time: number; nodes: number }>((done) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Print');
        const started = performance.now();
        window.print = () => {
          document.body.getBoundingClientRect();
          done({ time: performance.now() - started, nodes: document.querySelectorAll('*').length });
        };
        button?.click();
      }),
  );
  const ratio = { time: drawn / all.time, nodes: near / all.nodes };
  test.info().annotations.push({ type: 'figures', description: JSON.stringify({ drawn, all, near, little, ratio }) });
  expect(ratio.time).toBeLessThan(0.5);
  expect(ratio.nodes).toBeLessThan(0.2);
});

test('the reader is reminded after so many changes that no backup holds, until one is made', async ({ reader }) => {
  await setSettings(reader, { remindAfter: 2 });
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(3)), '3 notes');
  await expect(notebook.getByText('changes are in no backup.')).toHaveCount(0);
  await notebook.getByRole('article').first().getByRole('button', { name: 'Delete' }).click();
  await expect(notebook.getByText('2 changes are in no backup.')).toBeVisible();
  await notebook.locator('.nb-remind').getByRole('button', { name: 'Save a backup file' }).click();
  await Promise.all([
    notebook.waitForEvent('download'),
    notebook.getByRole('region').getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  await expect(notebook.getByText('changes are in no backup.')).toHaveCount(0);
  await expect(notebook.getByText('Last backup: today')).toBeVisible();
});

test('on paper every note stands with its quote and its words, far beyond those that are drawn on the screen', async ({
  reader,
}) => {
  const many = sampleNotes(400).map((note, at) => ({ ...note, body: `Printed note number ${at}.` }));
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(many), '400 notes');
  const near = await notebook.locator('.nb-row').count();
  const printed = await notebook.evaluate(
    () =>
      new Promise<{ words: string; buttons: number }>((done) => {
        window.print = () => {
          const paper = document.querySelector('.nb-printed');
          done({
            words: paper?.textContent ?? '',
            buttons: paper?.querySelectorAll('button, input').length ?? -1,
          });
        };
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Print')?.click();
      }),
  );
  expect(many.filter(({ body }) => !printed.words.includes(body))).toEqual([]);
  expect(many.filter(({ selector }) => !printed.words.includes(selector.exact.trim().slice(0, 10)))).toEqual([]);
  expect(printed.buttons).toBe(0);
  expect(near).toBeLessThan(100);
  await expect(notebook.getByRole('article').first()).toBeVisible();
});

test('printed by the browser’s own command, the notebook is every note under its heading, with addresses and without filters', async ({
  reader,
}) => {
  const many = sampleNotes(200).map((note, at) => ({
    ...note,
    body: `Number ${at}: [a link](https://www.gov.uk/a-${at})`,
  }));
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(many), '200 notes');
  await notebook.evaluate(() => {
    // the browser lays the page out for paper: what is drawn then is printed
    window.matchMedia('print').addEventListener('change', ({ matches }) => {
      if (matches) document.body.dataset['printed'] = document.querySelector('.nb-printed')?.textContent ?? '';
    });
  });
  await notebook.pdf();
  const printed = (await notebook.locator('body').getAttribute('data-printed')) ?? '';
  expect(many.filter((_, at) => !printed.includes(`Number ${at}: `))).toEqual([]);
  await expect(notebook.locator('.nb-printed')).toHaveCount(0);

  await notebook.emulateMedia({ media: 'print' });
  await notebook.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(notebook.getByRole('heading', { level: 1, name: 'Notebook' })).toBeVisible();
  for (const gone of ['searchbox', 'checkbox', 'button', 'combobox', 'navigation'] as const)
    await expect(notebook.getByRole(gone).filter({ visible: true })).toHaveCount(0);
  const link = notebook.locator('.nb-printed a').first();
  expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toMatch(
    / \(.*https:\/\/www\.gov\.uk\/a-/u,
  );
  await notebook.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await notebook.emulateMedia({ media: 'screen' });
  await expect(notebook.getByRole('searchbox')).toBeVisible();
});

test('the bin and the licences stand above a list without end', async ({ reader }) => {
  const notebook = await openNotebook(reader);
  await readIn(notebook, fileOf(sampleNotes(300)), '300 notes');
  await notebook.getByRole('article').first().getByRole('button', { name: 'Delete' }).click();
  await expect(notebook.getByText('Bin: 1')).toBeInViewport();
  await notebook.reload();
  await expect(notebook.getByText('Bin: 1')).toBeVisible();
  await notebook.getByRole('link', { name: 'Licences' }).click();
  await expect(notebook.getByRole('heading', { name: 'About' })).toBeFocused();
  await expect(notebook.getByRole('heading', { name: 'About' })).toBeInViewport();
});
