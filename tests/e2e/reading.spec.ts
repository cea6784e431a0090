import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Page } from '@playwright/test';

import { storedPages } from '../../scripts/serve-pages';
import { STATEMENT, expect, setSettings, test, visit } from './reader';

interface Marks {
  entities: string[];
  commitments: string[];
  progress: string[];
}

const EXPECTED = resolve(import.meta.dirname, '../fixtures/pages/calais-group-statement/expected.json');
const { marks: expected } = JSON.parse(readFileSync(EXPECTED, 'utf8')) as { marks: Marks };
const GUIDANCE = 'https://www.gov.uk/guidance/report-lost-or-stolen-cattle';
const BUDGET = 'https://www.gov.uk/government/publications/spring-budget-2017-documents/spring-budget-2017';
const SEARCH = 'https://www.gov.uk/search/all?keywords=joint+statement&order=relevance';

/** Scrolls through the page, so that every block comes near the window and is painted. */
async function paintAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
    for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top);
      await frame();
      await frame();
    }
    window.scrollTo(0, 0);
  });
}

test('the statement is read, and each name, commitment and report of progress is marked where it stands', async ({
  page,
}) => {
  await visit(page, STATEMENT);
  await paintAll(page);
  const marked = await page.locator('mark.pledgemark').evaluateAll((marks) =>
    marks.map((mark) => {
      const {
        pledgemarkKind: kind = '',
        pledgemarkId: id = '',
        pledgemarkType: type = '',
      } = (mark as HTMLElement).dataset;
      return { kind, id, type, words: mark.textContent };
    }),
  );
  const itemsOf = (kind: string): string[] => {
    const items = new Map<string, { type: string; words: string }>();
    for (const mark of marked.filter((one) => one.kind === kind)) {
      const item = items.get(mark.id);
      items.set(mark.id, { type: mark.type, words: (item?.words ?? '') + mark.words });
    }
    return [...items.values()].map(({ type, words }) => `${type}: ${words}`);
  };
  expect(itemsOf('commitment')).toEqual(expected.commitments);
  expect(itemsOf('entity').toSorted()).toEqual(expected.entities.toSorted());
  expect(marked.filter(({ kind }) => kind === 'progress').length).toBeGreaterThanOrEqual(expected.progress.length);
});

test('the beginning of a long page is marked while the rest is read, and every mark of it stays', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = Object.assign(window, { first: { state: '', ids: [] as (string | undefined)[] } });
    new MutationObserver((_, observer) => {
      const marks = document.querySelectorAll<HTMLElement>('mark.pledgemark');
      if (marks.length === 0) return;
      observer.disconnect();
      const { pledgemarkState: state = '' } = document.documentElement.dataset;
      seen.first = { state, ids: [...marks].map((mark) => mark.dataset['pledgemarkId']) };
    }).observe(document, { childList: true, subtree: true });
  });
  await visit(page, BUDGET);
  const { state, ids } = await page.evaluate(
    () => (window as unknown as { first: { state: string; ids: readonly string[] } }).first,
  );
  expect([state, ids.length > 0]).toEqual(['reading', true]);
  const now = await page
    .locator('mark.pledgemark')
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset['pledgemarkId']));
  expect(now).toEqual(expect.arrayContaining([...ids]));
});

test('a name inside a commitment keeps its own mark, and so does the commitment', async ({ page }) => {
  await visit(page, STATEMENT);
  await paintAll(page);
  const act = page.locator('mark[data-pledgemark-kind="commitment"] mark[data-pledgemark-kind="entity"]', {
    hasText: 'Digital Services Act',
  });
  await expect(act).toHaveCount(1);
});

test('turned off, the page is what it was, to the letter', async ({ page, reader }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as unknown as { before: string }).before = document.body.innerHTML;
    });
  });
  await visit(page, STATEMENT);
  await paintAll(page);
  expect(await page.locator('mark.pledgemark').count()).toBeGreaterThan(50);
  await setSettings(reader, { offPages: [STATEMENT] });
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'off');
  expect(await page.evaluate(() => document.body.innerHTML === (window as unknown as { before: string }).before)).toBe(
    true,
  );
});

test('every stored page ends in the state of its verdict, and none of them is broken', async ({ page }) => {
  test.setTimeout(240_000);
  const pages = [...storedPages().values()];
  expect(pages.length).toBeGreaterThan(50);
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  for (const { address, verdict } of pages) await visit(page, address, verdict === 'annotate' ? 'ready' : 'off');
  expect(faults).toEqual([]);
});

test('a page of 20,926 words is read to its end', async ({ page }) => {
  await visit(page, BUDGET);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('main mark.pledgemark').last()).toBeInViewport();
});

test('guidance and search results are left alone', async ({ page }) => {
  for (const address of [GUIDANCE, SEARCH]) {
    await visit(page, address, 'off');
    await expect(page.locator('mark.pledgemark')).toHaveCount(0);
  }
});
