import type { Page } from '@playwright/test';

import { storedPages } from '../../scripts/serve-pages';
import { STATEMENT, expect, startNote, test, visit } from './reader';

const WORDS = 'swift operationalisation';
const HARMLESS = 'https://www.gov.uk/government/news/harmless-news-story';
const OTHER_ID = 'aaaaaaaa-0000-4000-8000-000000000000';

/** What a page that is ready tells of its notes has been stored by then, or never will be. */
const REPORTED_MS = 1000;

const noteMarks = (page: Page) => page.locator('mark[data-pledgemark-kind="note"]');
const statement = (): string => storedPages().get(STATEMENT)?.html ?? '';
const idOf = (html: string): string => /govuk:content-id" content="([^"]+)"/.exec(html)?.[1] ?? '';
/** The same page with the words of another: each letter e and o of its paragraphs is another one. */
const otherWords = (html: string): string =>
  html.replaceAll(
    /(<p>)([^<]*)/g,
    (_, open: string, words: string) => open + words.replaceAll('e', 'q').replaceAll('o', 'w'),
  );
/** A page at another address, with the content id and the title of the statement. */
const forged = (html: string): string => html.replaceAll(new URL(STATEMENT).pathname, new URL(HARMLESS).pathname);

interface Rows {
  readonly notes: readonly {
    readonly page: { readonly key: string };
    readonly placement: { readonly state: string };
  }[];
  readonly keptPages: readonly {
    readonly page: string;
    readonly hash: string;
    readonly facts: { readonly address: string };
  }[];
}

/** What stands in the reader's store, read from a page of the extension. */
async function stored(own: Page): Promise<Rows> {
  return own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('pledgemark');
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(new Error('the store cannot be opened')));
    });
    const all = (name: string): Promise<unknown> =>
      new Promise((done) => {
        const asking = db.transaction(name).objectStore(name).getAll();
        asking.addEventListener('success', () => done(asking.result));
      });
    const [notes, keptPages] = [await all('notes'), await all('keptPages')];
    db.close();
    return { notes, keptPages } as Rows;
  });
}

async function savedNote(page: Page, panel: Page): Promise<void> {
  await panel.getByRole('textbox', { name: /Note on/ }).fill('Ask Kim');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(noteMarks(page).first()).toBeAttached();
  await expect.poll(async () => (await stored(panel)).keptPages.length).toBe(1);
}

const states = async (own: Page) => (await stored(own)).notes.map(({ placement }) => placement.state);
const claimIn = (panel: Page) => panel.getByRole('note', { name: 'Which page this is' });

test('a page with another page’s content id and other words is a page of its own, and the note of the true one stays as it was', async ({
  page,
  reader,
}) => {
  reader.addPage(HARMLESS, otherWords(forged(statement())));
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel);
  await expect.poll(() => states(panel)).toEqual(['anchored']);
  const before = await stored(panel);
  await visit(page, HARMLESS);
  await page.waitForTimeout(REPORTED_MS);
  expect(await stored(panel)).toEqual(before);
  await expect(claimIn(panel)).toContainText('but its words differ. It is treated as a page of its own.');
  await expect(panel.getByText('Ask Kim')).toHaveCount(0);
  await claimIn(panel)
    .getByRole('button', { name: /^Close/ })
    .click();
  await expect(claimIn(panel)).toHaveCount(0);
  await visit(page, HARMLESS);
  await expect(panel.getByRole('tab', { name: /^Notes/ })).toBeVisible();
  await expect(claimIn(panel)).toHaveCount(0);
  await visit(page, STATEMENT);
  await expect(noteMarks(page).first()).toBeAttached();
  await expect(panel.getByText('In place')).toBeVisible();
  expect((await stored(panel)).keptPages).toEqual(before.keptPages);
});

test('a page that calls another address its own takes no notes that were read in for it, though it has all the words', async ({
  page,
  reader,
}) => {
  reader.addPage(HARMLESS, statement().replaceAll(idOf(statement()), OTHER_ID));
  const notebook = await reader.context.newPage();
  await notebook.goto(`chrome-extension://${reader.extensionId}/notebook.html`);
  await notebook.getByRole('button', { name: 'Read a file in' }).click();
  const exact = 'They affirmed their commitment to tackling this shared European challenge as near neighbours';
  const selector = { type: 'TextQuoteSelector', exact, prefix: ' ', suffix: ' ' };
  const rows = [{ id: 'k1', uri: STATEMENT, text: 'Ask Kim', tags: [], target: [{ selector: [selector] }] }];
  await notebook.getByLabel('File', { exact: true }).setInputFiles({
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(rows)),
  });
  await notebook.getByRole('button', { name: 'Read in', exact: true }).click();
  const keys = async () => (await stored(notebook)).notes.map((note) => note.page.key);
  await expect.poll(keys).toEqual([STATEMENT]);
  await page.bringToFront();
  await visit(page, HARMLESS);
  await expect(noteMarks(page).first()).toBeAttached();
  expect(await keys()).toEqual([STATEMENT]);
  await visit(page, STATEMENT);
  await expect(noteMarks(page).first()).toBeAttached();
  const panel = await reader.openPanel(page);
  await expect(claimIn(panel)).toContainText('is kept with the page now, wherever it moves');
  expect(await keys()).toEqual([`${idOf(statement())}/en`]);
  await claimIn(panel).getByRole('button', { name: 'Treat it as a page of its own' }).click();
  await expect.poll(keys).toEqual([STATEMENT]);
  await expect(noteMarks(page).first()).toBeAttached();
});

test('a page that writes another page’s address into the address bar is still where it was loaded', async ({
  page,
  reader,
}) => {
  const script = `<head><script>history.replaceState(null, '', ${JSON.stringify(new URL(STATEMENT).pathname)})</script>`;
  reader.addPage(HARMLESS, otherWords(statement()).replace('<head>', script));
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel);
  await expect.poll(() => states(panel)).toEqual(['anchored']);
  const before = await stored(panel);
  await visit(page, HARMLESS);
  expect(page.url()).toBe(STATEMENT);
  await page.waitForTimeout(REPORTED_MS);
  expect(await stored(panel)).toEqual(before);
  await expect(claimIn(panel)).toContainText('but its words differ');
});

test('a page that moved and was edited has its notes; that is told, and taken back with one press', async ({
  page,
  reader,
}) => {
  reader.addPage(HARMLESS, forged(statement()).replaceAll('near neighbours', 'neighbours'));
  await visit(page, STATEMENT);
  await startNote(page, WORDS);
  const panel = await reader.panel();
  await savedNote(page, panel);
  const [before] = (await stored(panel)).keptPages;
  await visit(page, HARMLESS);
  await expect(noteMarks(page).first()).toBeAttached();
  await expect(claimIn(panel)).toContainText('the title and most of the words agree');
  await expect.poll(async () => (await stored(panel)).keptPages[0]?.facts.address).toBe(HARMLESS);
  await claimIn(panel).getByRole('button', { name: 'Treat it as a page of its own' }).click();
  await expect(claimIn(panel)).toContainText('as 2 pages');
  await expect(noteMarks(page)).toHaveCount(0);
  expect((await stored(panel)).keptPages).toEqual([before]);
  await claimIn(panel).getByRole('button', { name: 'Treat them as the same page' }).click();
  await expect(noteMarks(page).first()).toBeAttached();
});
