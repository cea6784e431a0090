import type { Page } from '@playwright/test';

import { look, openSearch, serveApi, story } from './gov-uk-api';
import type { Answer } from './gov-uk-api';
import { expect, test } from './reader';

const MANY = 500;
/** Of 500 items every 20th is answered by a fault at first: 5 in 100. */
const FAULTY = 20;
const TURN_MS = 1000;
const numberOf = (path: string): number => Number(path.split('-').at(-1));

/** One after the other: what a busy server, a bad line and a broken proxy give. */
const FAULTS: readonly ((path: string) => Answer)[] = [
  () => ({ status: 503, body: '' }),
  () => ({ status: 429, headers: { 'retry-after': '7' }, body: '' }),
  () => 'lost',
  () => ({ body: '<!doctype html><title>Sorry</title>' }),
  (path) => ({ body: JSON.stringify(story(path, numberOf(path))).slice(0, 200) }),
];

/** The page's clock goes as fast as its work: a second a turn, until it is so. */
async function runUntil(page: Page, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 10 * MANY; turns++) {
    if (await isSo()) return;
    await page.clock.fastForward(TURN_MS);
  }
  throw new Error('It did not come to that.');
}

/** How many rows a table of the store holds, or how many of them have this value under this key. */
function rows(page: Page, table: string, only?: { readonly key: string; readonly value: string }): Promise<number> {
  return page.evaluate(
    ([name, wanted]) =>
      new Promise<number>((done, fail) => {
        const opening = indexedDB.open('pledgemark');
        opening.addEventListener('error', () => fail(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction(name).objectStore(name).getAll();
          asked.addEventListener('success', () => {
            const all = asked.result as Record<string, unknown>[];
            opening.result.close();
            done(all.filter((row) => wanted === undefined || row[wanted.key] === wanted.value).length);
          });
        });
      }),
    [table, only] as const,
  );
}

test('of 500 documents, with 5 answers in 100 faulty and the page closed three times, each arrives once and none is lost', async ({
  reader,
  page,
}) => {
  test.setTimeout(240_000);
  const paths = Array.from({ length: MANY }, (_, at) => `/government/news/kettle-${at + 1}`);
  const asked = await serveApi(reader.context, (path, times) => {
    if (path === '/api/search.json')
      return { body: { total: MANY, start: 0, results: paths.map((link) => ({ title: 'Kettle', link })) } };
    const number = numberOf(path);
    const fault = number % FAULTY === 0 && times === 1 ? FAULTS[(number / FAULTY) % FAULTS.length] : undefined;
    return fault?.(path) ?? { body: story(path, number) };
  });
  const openAgain = async (): Promise<Page> => {
    const opened = await reader.context.newPage();
    await opened.clock.install();
    await openSearch(reader, opened);
    return opened;
  };
  await page.clock.install();
  await openSearch(reader, page);
  await look(page, 'A search', 'kettles');
  await page.getByLabel(/^How many to bring in/).fill(String(MANY));
  await page.getByRole('button', { name: `Bring in ${MANY} documents` }).click();

  let open = page;
  for (const closeAfter of [120, 260, 400]) {
    await runUntil(open, () => asked.length > closeAfter);
    await open.close();
    open = await openAgain();
  }
  await runUntil(open, () => open.getByText(/documents brought in\./).isVisible());
  const failed = MANY / FAULTY - 15;
  await expect(open.getByText(`${MANY - failed} documents brought in.`)).toBeVisible();
  await expect(open.getByText(`Failed: ${failed}`)).toBeVisible();
  await open.getByRole('button', { name: `Try the ${failed} again` }).click();
  await runUntil(open, () => open.getByText(`${MANY} documents brought in.`).isVisible());

  expect(await rows(open, 'keptPages')).toBe(MANY);
  expect(await rows(open, 'keptTexts')).toBe(MANY);
  expect(await rows(open, 'documents', { key: 'origin', value: 'reader' })).toBe(MANY);
  expect(await rows(open, 'importItems', { key: 'state', value: 'arrived' })).toBe(MANY);
  expect(await rows(open, 'importItems')).toBe(MANY);
  // an item is asked for again only where its answer was faulty, or the page was closed in the middle of it
  const more = paths.filter((path) => asked.filter((one) => one === path).length > 1);
  expect(more.length).toBeLessThanOrEqual(MANY / FAULTY + 3);
});
