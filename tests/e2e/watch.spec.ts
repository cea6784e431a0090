import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { item, serveApi } from './gov-uk-api';
import type { Answer } from './gov-uk-api';
import { newsStory } from './gov-uk-page';
import { expect, test, visit } from './reader';

const HARBOUR = {
  address: 'https://www.gov.uk/government/news/a-strategy-for-the-harbours-of-islay',
  title: 'A strategy for the harbours of Islay',
  published: '2018-05-01',
};
const TRIBUNAL = 'We will open a Harbour Tribunal in Port Askaig by 31 December 2019';
const BERTHS = 'We will extend the quayside apprenticeship to 15 ports by 30 June 2040';
const FEWER = BERTHS.replace('15', '12');
/** A search at one request a second, with a pause that was asked for. */
const SEARCH_MS = 60_000;

const pageOf = (...promises: readonly string[]): string =>
  newsStory({ ...HARBOUR, paragraphs: ['Port Askaig is a village on Islay.', ...promises.map((one) => `${one}.`)] });

const guide = item('composed-guide-with-parts');
const SAYS = 'The quayside apprenticeship was extended to 15 ports in March 2021, with places for 40 people in each.';
const PATHS = ['/government/news/quayside-one', '/government/news/quayside-two'];

const news = (path: string): Answer => ({
  body: {
    ...guide,
    base_path: path,
    content_id: `00000000-0000-4000-8000-${String(PATHS.indexOf(path)).padStart(12, '0')}`,
    document_type: 'news_story',
    schema_name: 'news_article',
    title: 'Quayside apprenticeship: places in 15 ports',
    first_published_at: '2021-04-18T09:30:00.000+00:00',
    public_updated_at: '2021-04-18T09:30:00.000+00:00',
    details: { body: `<p>Islay is an island.</p><p>${SAYS}</p>` },
  },
});

/** Busy at the first request; then it knows documents on the apprenticeship, and none on the tribunal. */
function serving(): (path: string, address: URL) => Answer {
  let requests = 0;
  return (path, { searchParams }) => {
    requests += 1;
    if (requests === 1) return { status: 429, headers: { 'retry-after': '2' }, body: '' };
    if (path !== '/api/search.json') return news(path);
    const found = /apprenticeship|quayside/iu.test(searchParams.get('q') ?? '') ? PATHS : [];
    const results = found.map((link) => ({ title: 'Quayside apprenticeship', link, description: 'On it.' }));
    return { body: { total: results.length, start: 0, results } };
  };
}

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Opens the row of a commitment in the panel and watches it. */
async function watch(panel: Page, words: string): Promise<void> {
  await panel.locator('.pm-row-button', { hasText: words.slice(0, 30) }).click();
  await panel.getByRole('button', { name: 'Watch', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Watch', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await panel.locator('.pm-row-button', { hasText: words.slice(0, 30) }).click();
}

const groups = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.watch-group')
    .evaluateAll((sections) =>
      sections.map((section) =>
        [
          section.querySelector('h2')?.textContent,
          ...[...section.querySelectorAll('a[data-watch]')].map((one) => one.textContent),
        ]
          .map((text) => (text ?? '').replaceAll(/\s+/gu, ' ').trim())
          .join(' | '),
      ),
    );

test('two commitments are watched, looked for together at a press and not before, and the list tells what came of it', async ({
  page,
  reader,
}) => {
  test.setTimeout(180_000);
  reader.addPage(HARBOUR.address, pageOf(TRIBUNAL, BERTHS));
  await visit(page, HARBOUR.address);
  const panel = await reader.panelInTab(page);
  await watch(panel, TRIBUNAL);
  await watch(panel, BERTHS);
  await panel.getByRole('button', { name: 'What is due' }).click();
  await expect(panel.locator('.pm-due')).toHaveCount(2);
  expect(await axe(panel)).toEqual([]);
  const [due] = await Promise.all([
    reader.context.waitForEvent('page'),
    panel.getByRole('link', { name: 'All 2 that you watch' }).click(),
  ]);
  await panel.close();

  const requests: string[] = [];
  due.on('request', (request) => {
    if (!/^(?:chrome-extension|blob):/u.test(request.url())) requests.push(request.url());
  });
  const answer = serving();
  await due.route('https://www.gov.uk/api/**', async (route) => {
    const address = new URL(route.request().url());
    const given = answer(address.pathname.replace('/api/content', ''), address);
    if (typeof given === 'string') throw new Error('every request of this journey is answered');
    const { status = 200, headers = {}, body } = given;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    await route.fulfill({ status, headers: { 'content-type': 'application/json', ...headers }, body: text });
  });
  await due.reload();
  await expect(due.getByText('2 watched commitments.')).toBeVisible();
  expect(await groups(due)).toEqual([`Past, nobody has looked 1 | ${TRIBUNAL}`, `Later 1 | ${BERTHS}`]);
  await expect(due.getByText('GOV.UK would be asked at most 42 times, in about 1 minute.')).toBeVisible();
  expect(await axe(due)).toEqual([]);
  expect(requests).toEqual([]);

  await due.getByRole('button', { name: 'Look again for all 2' }).click();
  await expect(due.getByRole('button', { name: 'Stop', exact: true })).toBeFocused();
  await expect(due.getByText(/^Request \d+ of at most 42, to www\.gov\.uk\. Commitment 1 of 2\.$/u)).toBeVisible();
  await expect(due.getByText(/About \d+ seconds left\./u)).toBeVisible();
  expect(await axe(due)).toEqual([]);
  await expect(
    due.locator('.watch-all > p', { hasText: 'Looked for 2. 2 passages for 1 commitment. None found for 1.' }),
  ).toBeFocused({
    timeout: SEARCH_MS,
  });
  expect(requests.length).toBeLessThanOrEqual(42);
  for (const address of requests) expect(new URL(address).host).toBe('www.gov.uk');
  await due.locator('.watch-all').getByText('Every request').click();
  await expect(due.locator('.watch-all .pm-requests li')).toHaveCount(requests.length);
  await expect(due.locator('.watch-all .pm-requests li').first()).toContainText('GOV.UK was busy');
  await expect.poll(() => groups(due)).toEqual([`Later 1 | ${BERTHS}`, `Past, looked for 1 | ${TRIBUNAL}`]);
  await expect(due.locator('.watch-group', { hasText: TRIBUNAL })).toContainText('The date has passed');

  await due.getByRole('link', { name: 'See the first' }).click();
  const first = due.locator('.pm-passage').first();
  await expect(first).toBeInViewport();
  await expect(first).toContainText('was extended to 15 ports in March 2021');
  const done = first.getByRole('radio', { name: 'Done', exact: true });
  // chosen once it is in the store, and not at the press
  await done.click();
  await expect(done).toBeChecked();
  await expect(due.locator('.watch-group', { hasText: BERTHS }).locator('.pm-status')).toHaveText(
    '1 record suggests it was done',
  );
  expect(await axe(due)).toEqual([]);
});

test('stopped half-way, what was asked is listed, the rest is not asked for, and no search is on record', async ({
  page,
  reader,
}) => {
  reader.addPage(HARBOUR.address, pageOf(TRIBUNAL, BERTHS));
  await visit(page, HARBOUR.address);
  const panel = await reader.panelInTab(page);
  await watch(panel, TRIBUNAL);
  await watch(panel, BERTHS);
  const due = await reader.context.newPage();
  const asked = await serveApi(due, () => 'never');
  await due.goto(`chrome-extension://${reader.extensionId}/due.html`);
  await due.getByRole('button', { name: 'Look again for all 2' }).click();
  await expect(due.getByText(/^Request 1 of at most 42/u)).toBeVisible();
  await due.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(due.locator('.watch-all > p', { hasText: 'You stopped it. Looked for 0.' })).toBeFocused();
  expect(asked).toHaveLength(1);
  await due.locator('.watch-all').getByText('Every request').click();
  await expect(due.locator('.watch-all .pm-requests li')).toHaveCount(1);
  expect(await groups(due)).toEqual([`Past, nobody has looked 1 | ${TRIBUNAL}`, `Later 1 | ${BERTHS}`]);
});

test('what changed on its page is shown in its row; what is no longer watched comes back; dates and table are saved', async ({
  page,
  reader,
}) => {
  reader.addPage(HARBOUR.address, pageOf(TRIBUNAL, BERTHS));
  await visit(page, HARBOUR.address);
  const panel = await reader.panelInTab(page);
  await panel.getByRole('button', { name: /^Save this page/u }).click();
  await watch(panel, TRIBUNAL);
  await watch(panel, BERTHS);
  reader.addPage(HARBOUR.address, pageOf(TRIBUNAL, FEWER));
  await visit(page, HARBOUR.address);
  const due = await reader.context.newPage();
  await due.goto(`chrome-extension://${reader.extensionId}/due.html`);
  const changed = due.locator('.watch-group', { hasText: 'Changed on its page' });
  await expect(changed.locator('h3 del')).toHaveText('removed: 15');
  await expect(changed.locator('h3 ins')).toHaveText('added: 12');
  await expect(changed).toContainText(/Seen on \d+ \w+ \d{4}\s*GOV\.UK shows no new date/u);

  await changed.getByRole('button', { name: /^Stop watching/u }).click();
  await expect(due.getByRole('link', { name: TRIBUNAL })).toBeFocused();
  await due.getByRole('button', { name: /^Bring it back/u }).click();
  await expect(changed.getByRole('link', { name: /quayside apprenticeship/u })).toBeFocused();

  const [calendar] = await Promise.all([
    due.waitForEvent('download'),
    due.getByRole('button', { name: 'Save the dates for a calendar' }).click(),
  ]);
  expect(readFileSync(await calendar.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20400630\r\n');
  const [table] = await Promise.all([
    due.waitForEvent('download'),
    due.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const lines = readFileSync(await table.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(3);
  await changed.getByRole('link', { name: 'See what changed' }).click();
  await expect(due.locator('main del').first()).toContainText('15');
});
