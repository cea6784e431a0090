import { readFileSync } from 'node:fs';

import { AxeBuilder } from '@axe-core/playwright';

import { item, look, openSearch, serveApi, story } from './gov-uk-api';
import { STATEMENT, expect, test, visit } from './reader';

const guide = item('composed-guide-with-parts');

test('what is typed is found as it is typed, with the words that answer in bold, and nothing is asked of any host', async ({
  reader,
  page,
}) => {
  const asked = await serveApi(reader.context, () => ({ status: 500, body: '' }));
  await openSearch(reader, page);
  const box = page.getByRole('searchbox');
  await box.pressSequentially('remove content onl');
  const first = page.getByRole('article').first();
  await expect(first).toContainText('to remove content advertised by migrant smugglers online');
  await expect(first.locator('b')).toHaveText(['remove', 'content', 'online']);
  await expect(first).toContainText('The words say: Will do');
  await page.getByRole('radio', { name: /^Names/ }).check();
  await box.fill('frontx');
  await expect(page.getByRole('article').first()).toContainText('Frontex');
  expect(asked).toEqual([]);
});

test('results are narrowed by the words, the outcome and who promised', async ({ reader, page }) => {
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill('migrant');
  const results = page.getByRole('article');
  await expect(results.filter({ hasText: 'The words say: Will do' })).not.toHaveCount(0);
  const all = await results.count();
  await page.getByRole('checkbox', { name: 'Will do' }).uncheck();
  await expect.poll(() => results.count()).toBeLessThan(all);
  await expect(page.getByRole('article').getByText('Will do', { exact: true })).toHaveCount(0);
  await page.getByLabel('Promised by').selectOption({ label: 'France' });
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('the panel leads to the search', async ({ reader, page }) => {
  await visit(page, STATEMENT);
  const panel = await reader.openPanel(page);
  const [opened] = await Promise.all([
    reader.context.waitForEvent('page'),
    panel.getByRole('link', { name: 'Search' }).click(),
  ]);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText('Search the corpus');
});

test('axe finds nothing on the search page, wide and narrow, with results, a preview and an import', async ({
  reader,
  page,
}) => {
  await serveApi(reader.context, (path) => (path === '/mend-a-kettle' ? { body: guide } : { status: 404, body: '' }));
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill('content');
  await look(page, 'One page', '/mend-a-kettle');
  await expect(page.getByRole('group', { name: 'What was found' })).toBeVisible();
  const judge = async (): Promise<void> => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(10);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  };
  await judge();
  await page.getByRole('button', { name: 'Bring in 1 document' }).click();
  await expect(page.getByText('1 document brought in.')).toBeVisible({ timeout: 15_000 });
  await judge();
});

test('a search of GOV.UK is counted first, brought in, goes on after the page was closed, and what failed is tried again', async ({
  reader,
  page,
}) => {
  const paths = [1, 2, 3, 4, 5, 6].map((number) => `/government/news/kettle-${number}`);
  const asked = await serveApi(reader.context, (path, times) => {
    if (path === '/api/search.json')
      return { body: { total: 90, start: 0, results: paths.map((link) => ({ title: 'Kettle', link })) } };
    const number = Number(path.split('-').at(-1));
    if (number === 4 && times === 1) return { body: '<!doctype html><p>Sorry' };
    return { body: story(path, number) };
  });
  await openSearch(reader, page);
  await look(page, 'A search', 'kettles');
  await expect(page.getByText('90 documents. The first 6 can be brought in at once.')).toBeVisible();
  expect(asked).toEqual(['/api/search.json']);
  await page.getByRole('button', { name: 'Bring in 6 documents' }).click();
  await expect(page.getByText(/[23] of 6/)).toBeVisible({ timeout: 15_000 });
  await page.close();

  const again = await reader.context.newPage();
  await openSearch(reader, again);
  await expect(again.getByText('5 documents brought in.')).toBeVisible({ timeout: 20_000 });
  await expect(again.getByText('Failed: 1')).toBeVisible();
  await again.getByRole('button', { name: 'Try the 1 again' }).click();
  await expect(again.getByText('6 documents brought in.')).toBeVisible({ timeout: 15_000 });
  const times = paths.map((path) => asked.filter((one) => one === path).length);
  expect(times.every((count, at) => count <= (at === 3 ? 3 : 2))).toBe(true);

  await again.getByRole('searchbox').fill('mend kettle 5');
  await expect(again.getByRole('article').first()).toContainText(
    'The Home Office will mend kettle 5 by the end of 2030',
  );
  await again.getByRole('radio', { name: /^Documents/ }).check();
  const fifth = again.getByRole('article', { name: 'Document: Kettle 5 is mended' });
  await fifth.getByRole('button', { name: /^Take out/ }).click();
  await expect(fifth).toHaveCount(0);
  await again.getByRole('button', { name: 'Bring it back' }).click();
  await expect(fifth).toBeVisible();
});

test('an import can be stopped and gone on with, and a wrong address is told', async ({ reader, page }) => {
  await serveApi(reader.context, (path) =>
    path === '/government/collections/kettles'
      ? { body: item('composed-collection') }
      : path === '/mend-a-kettle'
        ? { body: guide }
        : { body: story(path, 7) },
  );
  await openSearch(reader, page);
  await look(page, 'One page', 'https://example.com/kettles');
  await expect(page.getByRole('alert')).toHaveText('This is no address of a page on www.gov.uk.');
  await look(page, 'A collection', 'https://www.gov.uk/government/collections/kettles');
  await page.getByRole('button', { name: 'Bring in 2 documents' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/still waiting/)).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('2 documents brought in.')).toBeVisible({ timeout: 15_000 });
});

test('what has moved is asked for where it is now; what is gone, missing or in another language is told', async ({
  reader,
  page,
}) => {
  const urdu = item('christmas-2016-pm-message-ur');
  const links = ['/mend-a-kettle/costs', '/kettle-repair', '/gone', '/never-there', String(urdu['base_path'])];
  const asked = await serveApi(reader.context, (path) => {
    switch (path) {
      case '/api/search.json':
        return { body: { total: 5, start: 0, results: links.map((link) => ({ title: 'Kettle', link })) } };
      case '/mend-a-kettle/costs':
        return { status: 303, headers: { location: 'https://www.gov.uk/api/content/mend-a-kettle' }, body: '' };
      case '/kettle-repair':
        return { body: item('composed-redirect') };
      case '/mend-a-kettle':
        return { body: guide };
      case '/gone':
        return { status: 410, body: item('composed-gone') };
      default:
        return path === urdu['base_path'] ? { body: urdu } : { status: 404, body: '' };
    }
  });
  await openSearch(reader, page);
  await look(page, 'A search', 'kettles');
  await page.getByRole('button', { name: 'Bring in 5 documents' }).click();
  await expect(page.getByText('1 document brought in.')).toBeVisible({ timeout: 20_000 });
  await page.getByText('Not brought in: 3').click();
  const told = page.getByRole('list', { name: 'Imports' });
  await page.getByText('Moved: 2').click();
  await expect(told).toContainText('It is now at /mend-a-kettle.');
  await expect(told).toContainText('GOV.UK has withdrawn it.');
  await expect(told).toContainText('There is no such page on GOV.UK.');
  await expect(told).toContainText('It is in Urdu. Pledgemark reads English only.');
  expect(asked.filter((path) => path === '/mend-a-kettle')).toHaveLength(1);
});

test('a pack is saved, shown before it is taken in, taken out and brought back; a bad one is refused', async ({
  reader,
  page,
}, testInfo) => {
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill('remove content online');
  await expect(page.getByRole('article')).not.toHaveCount(0);
  await page.getByText('Save a pack').click();
  await page.getByLabel('Title').fill('Promises on content');
  await page.getByLabel('Who publishes it').fill('Institute for Kettles');
  await page.getByRole('radio', { name: /^The commitments found above/ }).check();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^pledgemark-\d{4}-\d\d-\d\d-promises-on-content\.pack\.json$/);
  await expect(page.getByText(/^Saved as pledgemark-.*promises-on-content\.pack\.json\.$/)).toBeVisible();
  const file = testInfo.outputPath('pack.json');
  await saved.saveAs(file);
  const pack = readFileSync(file, 'utf8');

  const chooser = page.getByLabel('Read a pack in');
  const bad = pack.replace('Institute for Kettles', 'Institute for Kettle');
  await chooser.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(bad) });
  await expect(page.getByRole('alert')).toContainText('nothing was changed. checksum:');
  await chooser.setInputFiles(file);
  const group = page.getByRole('group', { name: 'What is in the pack' });
  await expect(group).toContainText('Published by Institute for Kettles');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await group.getByRole('button', { name: 'Take it in' }).click();
  const list = page.getByRole('list', { name: 'Packs that you took in' });
  await expect(list).toContainText('Published by Institute for Kettles');
  await list.getByRole('button', { name: /^Take out/ }).click();
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(list).toBeVisible();
});

test('by keyboard alone: from the box to a result, and from a way of importing to what was found', async ({
  reader,
  page,
}) => {
  await serveApi(reader.context, () => ({ body: guide }));
  await openSearch(reader, page);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('content');
  await expect(page.getByRole('article').first()).toBeVisible();
  const link = page.getByRole('article').first().getByRole('heading').getByRole('link');
  for (let presses = 0; presses < 30; presses++) {
    if (await link.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.getByRole('radio', { name: 'One page' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('/mend-a-kettle');
  await page.keyboard.press('Enter');
  const found = page.getByRole('group', { name: 'What was found' });
  await expect(found.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(found.getByRole('button', { name: 'Bring in 1 document' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bring in documents from GOV.UK' })).toBeFocused();
});

test('printed, the search is its results under their heading, with addresses, without filters and what may be brought in', async ({
  reader,
  page,
}) => {
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill('remove content online');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  for (const gone of ['searchbox', 'checkbox', 'radio', 'button', 'navigation', 'progressbar'] as const)
    await expect(page.getByRole(gone).filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText('Corpus packs').filter({ visible: true })).toHaveCount(0);
  const link = page.getByRole('article').getByRole('link').first();
  expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toMatch(/ \(.*https:/u);
});

test('what stands below the results is one link away, however many there are', async ({ reader, page }) => {
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill('the');
  await expect(page.getByRole('article').nth(9)).toBeVisible();
  const below = page.getByRole('navigation', { name: 'On this page' });
  await below.getByRole('link', { name: 'Corpus packs' }).click();
  await expect(page.getByRole('heading', { name: 'Corpus packs' })).toBeInViewport();
  await below.getByRole('link', { name: 'Bring in documents from GOV.UK' }).click();
  await expect(page.getByRole('heading', { name: 'Bring in documents from GOV.UK' })).toBeFocused();
});
