import type { Locator, Page } from '@playwright/test';

import { item, look, openSearch, serveApi } from './gov-uk-api';
import { newsStory } from './gov-uk-page';
import { expect, firstLineOf, heard, test, visit } from './reader';

const FERRIES = {
  address: 'https://www.gov.uk/government/news/more-ferries-for-port-askaig',
  title: 'More ferries for Port Askaig',
  words: 'We will run ferries over 7 days of the week',
  published: '2023-05-01',
};
const HARBOUR = {
  address: 'https://www.gov.uk/government/news/a-tribunal-for-port-askaig',
  title: 'A tribunal for Port Askaig',
  words: 'We will open a harbour tribunal by 31 December 2019',
  published: '2018-05-01',
};
type Own = typeof FERRIES;

const paragraphs = ({ words }: Own): readonly string[] => [
  'Port Askaig is a village on the east coast of Islay.',
  `${words}.`,
];

/** The clock of `components/signs/Sign.tsx`, the only sign that says a date has passed. */
const CLOCK = 'M10 6.4v3.8l2.6 1.7';

/** The day as the product writes it: London's. */
const TODAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
}).format(new Date());

/** How many clocks are drawn in a document, closed shadow roots included. */
async function clocks(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const count = (node: typeof root): number =>
    (node.attributes?.includes(CLOCK) === true ? 1 : 0) +
    [...(node.children ?? []), ...(node.shadowRoots ?? [])].reduce((sum, one) => sum + count(one), 0);
  return count(root);
}

/** A day, or words that bind to one. */
const DAY = /\b(?:was )?due\b|\b20\d\d\b/iu;

const row = (panel: Page): Locator => panel.locator('.pm-row-button').first();
const signOf = async (page: Page): Promise<string | undefined> =>
  (await heard(page, 'button')).find((name) => name.startsWith('Commitment 1.'));

async function openCard(page: Page, words: string): Promise<string> {
  const mark = page.locator('mark[data-pledgemark-kind="commitment"]', { hasText: words.slice(0, 20) }).first();
  const { x, y } = await firstLineOf(mark);
  await page.mouse.move(x, y);
  await expect.poll(() => heard(page, 'dialog')).toEqual(['Commitment 1 of 1']);
  const said = (): Promise<string> => heard(page, 'StaticText').then((texts) => texts.join(' '));
  await expect.poll(said).toContain('Why does it say this?');
  const told = await said();
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await expect.poll(() => heard(page, 'dialog')).toEqual([]);
  return told;
}

/** The commitments that the Search page finds for these words, with its page. */
async function searchFor(page: Page, words: string): Promise<Locator> {
  await page.getByRole('searchbox').fill(words);
  const hits = page.getByRole('article', { name: /^Commitment: / });
  await expect(hits).not.toHaveCount(0);
  return hits;
}

/** Composed for these tests: a page as GOV.UK's Content API gives it. */
const asItem = ({ address, title, published, ...own }: Own) => ({
  ...item('composed-guide-with-parts'),
  base_path: new URL(address).pathname,
  document_type: 'news_story',
  schema_name: 'news_article',
  title,
  first_published_at: `${published}T09:30:00.000+00:00`,
  public_updated_at: `${published}T09:30:00.000+00:00`,
  details: {
    body: paragraphs({ address, title, published, ...own })
      .map((text) => `<p>${text}</p>`)
      .join(''),
  },
});

test('a number of days a week binds to no day: panel, card, margin and search name none', async ({ page, reader }) => {
  reader.addPage(FERRIES.address, newsStory({ ...FERRIES, paragraphs: paragraphs(FERRIES) }));
  await visit(page, FERRIES.address);
  const panel = await reader.openPanel(page);
  await expect(row(panel)).toContainText('We will run ferries');
  await expect(row(panel)).not.toContainText(DAY);
  await row(panel).click();
  await expect(panel.locator('.pm-open')).toBeVisible();
  await expect(panel.locator('.pm-open')).not.toContainText(DAY);
  await expect(panel.getByRole('button', { name: 'Add to calendar' })).toHaveCount(0);
  expect(await openCard(page, FERRIES.words)).not.toMatch(DAY);
  expect(await signOf(page)).toBe('Commitment 1. The words say: will do. Nobody has looked yet');
  await panel.getByRole('button', { name: 'Save this page' }).click();
  const search = await reader.context.newPage();
  await openSearch(reader, search);
  const hits = (await searchFor(search, 'run ferries')).filter({ hasText: 'run ferries' });
  await expect(hits).toHaveCount(1);
  await expect(hits).not.toContainText(/\bdue\b/iu);
  for (const one of [page, panel, search]) expect(await clocks(one)).toBe(0);
});

test('a number of days a week is no deadline: none is stated', async ({ page, reader }) => {
  reader.addPage(FERRIES.address, newsStory({ ...FERRIES, paragraphs: paragraphs(FERRIES) }));
  await visit(page, FERRIES.address);
  const panel = await reader.openPanel(page);
  await row(panel).click();
  await expect(panel.locator('.pm-open')).toBeVisible();
  expect(await row(panel).textContent()).toContain('No date stated');
});

test('a day gone by accuses nobody: until somebody looked it says so, with an empty ring and no clock', async ({
  page,
  reader,
}) => {
  reader.addPage(HARBOUR.address, newsStory({ ...HARBOUR, paragraphs: paragraphs(HARBOUR) }));
  await visit(page, HARBOUR.address);
  const panel = await reader.openPanel(page);
  await expect(row(panel)).toContainText('Was due by 31 December 2019');
  const unknown = async (): Promise<void> => {
    await expect.poll(() => signOf(page)).toBe('Commitment 1. The words say: will do. Nobody has looked yet');
    expect(await clocks(page)).toBe(0);
    expect(await clocks(panel)).toBe(0);
    const card = await openCard(page, HARBOUR.words);
    expect(card).toContain('Nobody has looked yet');
    expect(card).toContain('was due by 31 December 2019');
    expect(card).not.toContain('The date has passed');
  };
  await unknown();
  await panel.getByRole('button', { name: 'Save this page' }).click();
  await expect(panel.getByText('The words of this page are saved on this computer.')).toBeVisible();
  await unknown();

  await row(panel).click();
  await expect(row(panel).locator('.pm-headline')).toHaveText('Nobody has looked yet');
  await panel.getByRole('button', { name: 'Look for what became of it' }).click();
  await panel.getByRole('button', { name: 'I looked myself' }).click();
  await panel.getByRole('button', { name: 'I looked and found none' }).click();
  await expect(row(panel).locator('.pm-status')).toHaveText('The date has passed');
  const none = `None found, when you looked on ${TODAY}.`;
  await expect(panel.locator('.pm-open')).toContainText(none);
  expect(await clocks(panel)).toBe(1);
  await expect.poll(() => signOf(page)).toBe('Commitment 1. The words say: will do. The date has passed');
  expect(await clocks(page)).toBe(1);
  const card = await openCard(page, HARBOUR.words);
  expect(card).toContain('The date has passed');
  expect(card).toContain(none);

  const search = await reader.context.newPage();
  await openSearch(reader, search);
  const hits = await searchFor(search, 'harbour tribunal');
  await expect(hits.first()).toHaveAccessibleName('Commitment: The date has passed');
  await expect(hits).toHaveCount(1);
  expect(await clocks(search)).toBe(1);
  await hits
    .getByRole('link', { name: /^Its page/ })
    .first()
    .click();
  await expect(search.getByText('The date has passed', { exact: true })).toBeVisible();
  await expect(search.getByText(none).first()).toBeVisible();

  await search.close();
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await expect(row(panel)).toContainText('Nobody has looked yet');
  await unknown();
});

test('bringing a document in moves no sign: its commitment is found, and nobody has looked yet', async ({
  page,
  reader,
}) => {
  reader.addPage(HARBOUR.address, newsStory({ ...HARBOUR, paragraphs: paragraphs(HARBOUR) }));
  await serveApi(reader.context, () => ({ body: asItem(HARBOUR) }));
  const search = await reader.context.newPage();
  await openSearch(reader, search);
  await look(search, 'One page', HARBOUR.address);
  await search.getByRole('button', { name: 'Bring in 1 document' }).click();
  await expect(search.getByText('1 document brought in.')).toBeVisible();
  const hits = await searchFor(search, 'harbour tribunal');
  await expect(hits.first()).toHaveAccessibleName('Commitment: Nobody has looked yet');
  await expect(hits.first()).toContainText('Was due by 31 December 2019');
  expect(await clocks(search)).toBe(0);
  await visit(page, HARBOUR.address);
  expect(await signOf(page)).toBe('Commitment 1. The words say: will do. Nobody has looked yet');
  expect(await clocks(page)).toBe(0);
});
