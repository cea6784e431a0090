import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { item, serveApi } from './gov-uk-api';
import type { Answer } from './gov-uk-api';
import { newsStory } from './gov-uk-page';
import { expect, firstLineOf, heard, placeOf, test, visit } from './reader';

const HARBOUR = {
  address: 'https://www.gov.uk/government/news/a-tribunal-for-port-askaig',
  title: 'A harbour strategy for Islay',
  published: '2018-05-01',
};
const WORDS = 'We will open a Harbour Tribunal in Port Askaig by 31 December 2019';
const TODAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
}).format(new Date());

const guide = item('composed-guide-with-parts');
const says = (at: number): string =>
  `The Harbour Tribunal opened its doors in Port Askaig on ${at + 1} March 2021 and has heard ${at + 3} cases on berths.`;

/** A document of www.gov.uk that tells of the tribunal. */
const news = (path: string, at: number, change: Record<string, unknown> = {}): Answer => ({
  body: {
    ...guide,
    base_path: path,
    content_id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    document_type: 'news_story',
    schema_name: 'news_article',
    title: `Harbour strategy: report ${at}`,
    first_published_at: `2021-0${at + 1}-18T09:30:00.000+00:00`,
    public_updated_at: `2021-0${at + 1}-18T09:30:00.000+00:00`,
    details: { body: `<p>Islay is an island.</p><p>${says(at)}</p>` },
    ...change,
  },
});

const PATHS = ['one', 'two', 'three', 'four', 'five', 'slow', 'moved', 'empty'].map(
  (name) => `/government/news/harbour-tribunal-${name}`,
);

/** www.gov.uk as it is on a bad day: busy at first, one document slow, one moved, one without words. */
function badDay(path: string, times: number): Answer {
  if (path === '/api/search.json') {
    if (times === 1) return { status: 429, headers: { 'retry-after': '3' }, body: '' };
    const results = PATHS.map((link) => ({ title: `Harbour tribunal ${link}`, link, description: 'On the tribunal.' }));
    return { body: { total: results.length, start: 0, results } };
  }
  const at = PATHS.indexOf(path);
  if (path.endsWith('slow')) return 'never';
  if (path.endsWith('moved'))
    return { status: 301, headers: { location: '/api/content/government/news/there' }, body: '' };
  if (path.endsWith('empty')) return news(path, at, { details: { body: '' } });
  return news(path, Math.max(at, 0));
}

/** A search at one request a second, with a pause that was asked for and a document that never comes. */
const SEARCH_MS = 90_000;

const pageOf = () => newsStory({ ...HARBOUR, paragraphs: ['Port Askaig is a village on Islay.', `${WORDS}.`] });

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('from a page nobody has read: two presses to five answers, one is accepted, and everything that tells of it says so', async ({
  page,
  reader,
}) => {
  test.setTimeout(180_000);
  reader.addPage(HARBOUR.address, pageOf());
  const requests: string[] = [];
  reader.context.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) requests.push(request.url());
  });
  await visit(page, HARBOUR.address);
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]').first();
  const { x, y } = await firstLineOf(mark);
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'button')).toContain('Look for it');
  const place = await placeOf(page, 'button', 'Look for it');
  const before = requests.length;
  await page.mouse.click(place.x, place.y);
  const panel = await reader.panel();
  const asked = await serveApi(panel, badDay);
  panel.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) requests.push(request.url());
  });
  await expect(panel.getByText('GOV.UK would be asked at most 26 times')).toBeVisible();
  expect(requests.length).toBe(before);
  expect(await axe(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'Look here and at GOV.UK' }).click();
  await expect(panel.getByRole('button', { name: 'Stop' })).toBeFocused();
  expect(await axe(panel)).toEqual([]);
  const heading = panel.getByRole('heading', { name: '5 passages that may answer it' });
  await expect(heading).toBeFocused({ timeout: SEARCH_MS });
  expect(await axe(panel)).toEqual([]);
  expect(asked.length).toBeLessThanOrEqual(26);
  await panel.getByText('Every request').click();
  await expect(panel.locator('.pm-requests li')).toHaveCount(asked.length);
  await expect(panel.locator('.pm-requests')).toContainText('GOV.UK was busy');
  await expect(panel.locator('.pm-requests')).toContainText('no answer in time');
  await expect(panel.locator('.pm-requests')).toContainText('it has moved');
  for (const address of requests) expect(new URL(address).host).toBe('www.gov.uk');
});
