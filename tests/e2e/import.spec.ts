import type { Page } from '@playwright/test';

import { item, look, openSearch, serveApi, story } from './gov-uk-api';
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

/** Counts in the page what it has asked for and has no whole answer to. */
async function countAsked(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = window.fetch;
    const counted = Object.assign(window, { unanswered: 0 });
    window.fetch = async (...request) => {
      counted.unanswered += 1;
      try {
        const response = await ask(...request);
        await response.clone().arrayBuffer();
        return response;
      } finally {
        counted.unanswered -= 1;
      }
    };
  });
}

const unanswered = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { readonly unanswered: number }).unanswered);

/**
 * The page's clock goes as fast as its work: a second a turn, until it is so. It stands still while an answer is on its
 * way: on a busy machine it would run over the time that an answer may take.
 */
async function runUntil(page: Page, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turns = 0; turns < 10 * MANY; turns++) {
    if (await isSo()) return;
    await expect.poll(() => unanswered(page), { intervals: [5] }).toBe(0);
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
    await countAsked(opened);
    await openSearch(reader, opened);
    return opened;
  };
  await page.clock.install();
  await countAsked(page);
  await openSearch(reader, page);
  await look(page, 'A search', 'kettles');
  await page.getByRole('button', { name: 'Choose all' }).click();
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

test('what a search of GOV.UK found is listed with its dates; the reader chooses, and only that is asked for', async ({
  reader,
  page,
}) => {
  const chosen = [
    '/government/case-studies/terence-age-33-stoke-on-trent',
    '/government/news/improving-food-in-hospitals-and-schools',
  ];
  const asked = await serveApi(reader.context, (path) =>
    path === '/api/search.json' ? { body: item('search-response') } : { body: item(path.split('/').at(-1) ?? '') },
  );
  await openSearch(reader, page);
  await page.setViewportSize({ width: 1280, height: 600 });
  await look(page, 'A search', 'food');
  const found = page.getByRole('group', { name: 'What was found' });
  await expect(found.getByText('20 of 20 chosen.')).toBeVisible();
  await found.getByRole('button', { name: 'Choose none' }).click();
  await expect(found.getByText('None chosen.')).toBeVisible();
  await expect(found.getByRole('button', { name: 'Bring in 0 documents' })).toBeDisabled();

  const list = found.getByRole('region', { name: 'Search: food' });
  for (let presses = 0; presses < 9; presses++) {
    if (await list.evaluate((box) => box === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(list).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => list.evaluate((box) => box.scrollTop)).toBeGreaterThan(0);
  await expect(found.getByRole('button', { name: 'Choose all' })).toBeInViewport();

  await list.getByRole('checkbox', { name: 'Terence, age 33, Stoke-on-Trent Case study · 15 April 2013' }).check();
  await list
    .getByRole('checkbox', { name: /^Improving food in hospitals and schools Government response · 8 May 2014/ })
    .check();
  await expect(
    found.getByText('2 of 20 chosen. It takes about 60 kB of this computer’s storage and about 2 seconds.'),
  ).toBeVisible();
  await found.getByRole('button', { name: 'Bring in 2 documents' }).click();
  await expect(page.getByText(/documents? brought in/)).toBeVisible();
  expect(asked.slice(1).toSorted()).toEqual(chosen);
});
