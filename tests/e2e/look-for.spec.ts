import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { londonDay } from '@/lib/model';

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

const DONE = '1 record suggests it was done';

async function openCard(page: Page): Promise<string> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await expect.poll(() => heard(page, 'dialog')).toEqual([]);
  const { x, y } = await firstLineOf(page.locator('mark[data-pledgemark-kind="commitment"]').first());
  await page.mouse.move(x, y);
  const said = (): Promise<string> => heard(page, 'StaticText').then((texts) => texts.join(' '));
  await expect.poll(said).toContain('Why does it say this?');
  return said();
}

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
  for (const was of ['GOV.UK was busy', 'no answer in time', 'it has moved'])
    await expect(panel.locator('.pm-requests')).toContainText(was);
  for (const address of requests) expect(new URL(address).host).toBe('www.gov.uk');

  const first = panel.locator('.pm-passage').first();
  await expect(first).toContainText(/\d words shared, marked/);
  await expect(first.locator('blockquote b').first()).toBeVisible();
  const done = first.getByRole('radio', { name: 'Done', exact: true });
  // chosen once it is in the store, and not at the press
  await done.click();
  await expect(done).toBeChecked();
  await expect(first).toContainText(`Saved as your evidence, ${TODAY}.`);
  await expect(first.getByRole('radio', { name: 'Done', exact: true })).toBeFocused();
  const row = panel.locator('.pm-row-button').first();
  await expect(row).toContainText(DONE);
  await expect(panel.locator('.pm-open')).toContainText(`As of ${TODAY}.`);
  await expect(panel.locator('.pm-timeline')).toContainText('You');
  expect(await axe(panel)).toEqual([]);
  await expect
    .poll(async () => (await heard(page, 'button')).find((name) => name.startsWith('Commitment 1.')))
    .toContain(DONE);
  expect(await openCard(page)).toContain(DONE);

  const [entry] = await Promise.all([
    reader.context.waitForEvent('page'),
    panel.getByRole('link', { name: 'Its page' }).first().click(),
  ]);
  await expect(entry.locator('.entry-headline')).toContainText(DONE);
  const evidence = entry.locator('section', { has: entry.getByRole('heading', { name: 'Evidence: 1 record' }) });
  await expect(evidence).toContainText('recorded by you');
  await expect(evidence).toContainText('The Harbour Tribunal opened its doors');
  await expect(entry.locator('.entry-events')).toContainText(/2021/);
  // two connections to one browser: neither is told where the other's files lie
  await entry.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => Object.assign(globalThis, { given: text }));
      return make(file);
    };
  });
  await entry.getByRole('button', { name: 'Save as JSON' }).first().click();
  const given = (): Promise<string> => entry.evaluate(() => (globalThis as { given?: string }).given ?? '');
  await expect.poll(given).not.toBe('');
  const told = await given();
  expect(told).toContain(londonDay(Date.now()));
  expect(told).toContain('The Harbour Tribunal opened its doors');
  expect(told).toContain('www.gov.uk/government/news/');
  await entry.close();

  await panel.getByRole('button', { name: /^Take it back \(answer 1\)/ }).click();
  await expect(row).toContainText('Nobody has looked yet');
  await expect(first.getByRole('radio', { name: 'Done', exact: true })).toBeFocused();
});

test('nothing found is a search on record, and who looks again is asked about what is newer; a stopped one is none', async ({
  page,
  reader,
}) => {
  reader.addPage(HARBOUR.address, pageOf());
  await visit(page, HARBOUR.address);
  const panel = await reader.openPanel(page);
  const froms: (string | null)[] = [];
  await panel.route('https://www.gov.uk/api/**', async (route) => {
    froms.push(new URL(route.request().url()).searchParams.get('filter_public_timestamp'));
    await route.fulfill({ json: { total: 0, start: 0, results: [] } });
  });
  const row = panel.locator('.pm-row-button').first();
  await row.click();
  await panel.getByRole('button', { name: 'Look for what became of it' }).click();
  await panel.getByRole('button', { name: 'Look here and at GOV.UK' }).click();
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(panel.getByRole('heading', { name: 'You stopped the search' })).toBeFocused();
  await expect(row).toContainText('Nobody has looked yet');
  await panel.getByRole('button', { name: 'Go on looking' }).click();
  await expect(panel.getByRole('heading', { name: 'None found' })).toBeFocused();
  await expect(row).toContainText('The date has passed');
  // midnight may pass between this look and the next
  const looked = londonDay(Date.now());
  await expect(panel.locator('.pm-open')).toContainText(`None found, when you looked on ${TODAY}.`);
  await expect(panel.locator('.pm-open')).toContainText('Look again asks only for what is newer than');
  expect(await axe(panel)).toEqual([]);
  expect(new Set(froms)).toEqual(new Set(['from:2018-05-02']));

  await panel.getByRole('button', { name: /^Close ?: what was found/ }).click();
  await panel.getByRole('button', { name: 'Look again' }).click();
  await expect(panel.getByText(`Only what was published from ${TODAY}.`)).toBeVisible();
  await panel.getByRole('checkbox', { name: 'Do not ask me again' }).check();
  await panel.getByRole('button', { name: 'Look here and at GOV.UK' }).click();
  await expect(panel.getByRole('heading', { name: 'None found' })).toBeFocused();
  expect(froms.at(-1)).toBe(`from:${looked}`);
  const options = await reader.context.newPage();
  await options.goto(`chrome-extension://${reader.extensionId}/options.html`);
  await expect(options.getByRole('checkbox', { name: /Ask GOV.UK without telling me first/ })).toBeChecked();
});
