import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import type { BrowserContext, Page, Route } from '@playwright/test';

import type { OpenBrowser } from '../../scripts/open-browser';
import { expect } from './reader';

const ITEMS = resolve(import.meta.dirname, '../fixtures/content-items');

export const item = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(ITEMS, `${name}.json`), 'utf8')) as Record<string, unknown>;
const guide = item('composed-guide-with-parts');

/** Composed for these tests: a story whose words hold its number. */
export function story(path: string, number: number): Record<string, unknown> {
  return {
    ...guide,
    base_path: path,
    content_id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    document_type: 'news_story',
    schema_name: 'news_article',
    title: `Kettle ${number} is mended`,
    details: { body: `<p>The Home Office will mend kettle ${number} by the end of 2030.</p>` },
  };
}

/** What GOV.UK's interfaces answer; `lost`: the connection fails; `never`: no answer comes. */
export type Answer =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown }
  | 'lost'
  | 'never';

async function fulfil(route: Route, answer: Answer): Promise<void> {
  if (answer === 'lost') return route.abort('connectionfailed');
  if (answer === 'never') return;
  const { status = 200, headers = {}, body } = answer;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  await route.fulfill({ status, headers: { 'content-type': 'application/json', ...headers }, body: text });
}

/** Answers the extension page's questions to the two interfaces; the list of what was asked. */
export async function serveApi(
  context: Pick<BrowserContext, 'route'>,
  answer: (path: string, times: number) => Answer,
): Promise<string[]> {
  const asked: string[] = [];
  await context.route('https://www.gov.uk/api/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = pathname.replace('/api/content', '');
    asked.push(path);
    await fulfil(route, answer(path, asked.filter((one) => one === path).length));
  });
  return asked;
}

export async function openSearch(reader: OpenBrowser, page: Page): Promise<void> {
  await page.goto(`chrome-extension://${reader.extensionId}/search.html`);
  await expect(page.getByText(/It is not the whole of GOV.UK/)).toBeVisible({ timeout: 15_000 });
}

export async function look(page: Page, way: string, words: string): Promise<void> {
  await page.getByRole('radio', { name: way }).check();
  await page.getByLabel(/^Address of|^Words to search/).fill(words);
  await page.getByRole('button', { name: 'Look first' }).click();
}
