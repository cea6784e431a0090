import { STATEMENT, expect, test, visit } from './reader';
import { rowsOf } from './stored';

/** Counts in the background how often it puts the second script into a page. */
const COUNT = `{
  const inject = chrome.scripting.executeScript.bind(chrome.scripting);
  globalThis.injected = [];
  chrome.scripting.executeScript = (given) => { globalThis.injected.push(given.files.join()); return inject(given); };
}`;
const SECOND = '/over-page.js';

/** In the background, no write of what was read comes to an end. */
const HANG = `{
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...given) {
    return this.name === 'readings' ? {} : put.apply(this, given);
  };
}`;

const GUIDANCE = 'https://www.gov.uk/guidance/report-lost-or-stolen-cattle';
const IGNORED = 'https://www.gov.uk/search/all?keywords=joint+statement&order=relevance';

test('a page that is not marked loads the small script alone, until the reader wants it read', async ({
  page,
  reader,
}) => {
  const [background] = reader.context.serviceWorkers();
  await background?.evaluate(COUNT);
  const injected = (): Promise<unknown> | undefined => background?.evaluate('globalThis.injected');
  await visit(page, IGNORED, 'off');
  await visit(page, GUIDANCE, 'off');
  expect(await injected()).toEqual([]);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  expect(await injected()).toEqual([SECOND]);
  await visit(page, STATEMENT);
  expect(await injected()).toEqual([SECOND, SECOND]);
});

test('what was found is kept though the background stopped between its answer and its writing', async ({
  page,
  reader,
}) => {
  await visit(page, IGNORED, 'off');
  const [background] = reader.context.serviceWorkers();
  await background?.evaluate(HANG);
  await visit(page, STATEMENT);
  const marks = await page.locator('mark.pledgemark').count();
  expect(marks).toBeGreaterThan(0);
  expect([...(await rowsOf(reader, 'finds')), ...(await rowsOf(reader, 'readings'))]).toEqual([]);
  await reader.stopBackground();
  await expect.poll(async () => rowsOf(reader, 'finds')).toHaveLength(1);
  expect(await rowsOf(reader, 'readings')).toHaveLength(1);
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');
  await expect(page.locator('mark.pledgemark')).toHaveCount(marks);
});

test('a page that keeps the end of its parsing to itself is read all the same', async ({ page, reader }) => {
  reader.changePage(STATEMENT, (html) =>
    html.replace(
      '<head>',
      "<head><script>addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), true);</script>",
    ),
  );
  await visit(page, STATEMENT);
});
