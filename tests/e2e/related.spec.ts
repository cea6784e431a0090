import type { Page } from '@playwright/test';

import { newsStory } from './gov-uk-page';
import { expect, test, visit } from './reader';

const page2019 = 'https://www.gov.uk/government/news/harbour-strategy';
const page2021 = 'https://www.gov.uk/government/news/harbour-strategy-update';

const EARLY = 'The Home Office will publish a national strategy for rural harbour patrols by 31 December 2019.';
const LATE = 'The Home Office will consider a national strategy for rural harbour patrols.';

async function saveHere(page: Page, panel: Page, address: string): Promise<void> {
  await visit(page, address);
  await panel.getByRole('button', { name: 'Save this page' }).click();
  await expect(panel.getByText('The words of this page are saved on this computer.')).toBeVisible();
}

function addStories(reader: { addPage(address: string, html: string): void }): void {
  const stories = [
    { address: page2019, title: 'Harbour strategy', published: '2019-03-04', paragraphs: [EARLY] },
    { address: page2021, title: 'Harbour strategy update', published: '2021-05-06', paragraphs: [LATE] },
  ];
  for (const { address, ...own } of stories) reader.addPage(address, newsStory(own));
}

const fold = (panel: Page) => panel.getByText('Said before, taken up later');

test('what a saved page promised is found as said before on a later page, as taken up on the earlier, and never on itself', async ({
  page,
  reader,
}) => {
  addStories(reader);
  await visit(page, page2019);
  const panel = await reader.openPanel(page);
  await saveHere(page, panel, page2019);
  await panel.locator('.pm-row-button').first().click();
  await fold(panel).click();
  await expect(panel.getByText(/It may be that/)).toHaveCount(0);

  await saveHere(page, panel, page2021);
  await panel.locator('.pm-row-button').first().click();
  await fold(panel).click();
  await expect(panel.getByText(/It may be that this goes less far than:/)).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Harbour strategy', exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Yes, save this' }).click();
  await expect(panel.getByText(/Goes less far than/).first()).toBeVisible();

  await visit(page, page2019);
  await expect(open(panel)).toHaveCount(1);
  await fold(panel).click();
  await expect(panel.getByText('Taken up later:')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Harbour strategy update', exact: true })).toBeVisible();
  await expect(panel.getByText(/Nobody has looked yet/).first()).toBeVisible();
});

const open = (panel: Page) => panel.locator('.pm-row-button[aria-expanded="true"]');

test('what may take up another is a suggestion with both texts, until the reader says so; a refusal stays', async ({
  page,
  reader,
}) => {
  addStories(reader);
  await visit(page, page2019);
  const panel = await reader.openPanel(page);
  await saveHere(page, panel, page2019);
  await visit(page, page2021);
  await panel.locator('.pm-row-button').first().click();
  await fold(panel).click();
  const suggestion = panel.getByText(/It may be that this goes less far than:/);
  await expect(suggestion).toBeVisible();
  await expect(panel.locator('.pm-earlier del').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Yes, save this' }).click();
  await expect(panel.getByText('You said so.')).toBeVisible();
  await expect(suggestion).toHaveCount(0);
  await panel.getByRole('button', { name: 'Take it back' }).click();
  await panel.getByRole('button', { name: 'No, it does not' }).click();
  await expect(suggestion).toHaveCount(0);
  await expect(panel.getByText('You said so.')).toHaveCount(0);
  await panel.reload();
  await fold(panel).click();
  await expect(panel.getByText('none held').first()).toBeVisible();
  await expect(suggestion).toHaveCount(0);
});
