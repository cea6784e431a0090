import type { Page } from '@playwright/test';

import { expect, test, visit } from './reader';

const page2019 = 'https://www.gov.uk/government/news/harbour-strategy';
const page2021 = 'https://www.gov.uk/government/news/harbour-strategy-update';

/** A news story of GOV.UK's markup with one sentence of its own. Norland and its harbours are invented. */
const story = (title: string, published: string, sentences: string): string => `<!doctype html><html lang="en"><head>
<title>${title} - GOV.UK</title><meta name="govuk:format" content="news_story"><meta name="govuk:rendering-app" content="frontend">
<meta name="govuk:first-published-at" content="${published}T09:00:00+00:00"><meta name="govuk:primary-publishing-organisation" content="Home Office">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"${published}T09:00:00+00:00"}</script>
</head><body><main id="content" lang="en"><h1 class="gem-c-heading__text govuk-heading-xl">${title}</h1>
<div class="gem-c-metadata"><dl class="gem-c-metadata__list"><dt class="gem-c-metadata__term">From:</dt><dd class="gem-c-metadata__definition"><a href="/government/organisations/home-office">Home Office</a></dd></dl></div>
<div class="gem-c-govspeak govuk-govspeak"><p>${sentences}</p></div></main></body></html>`;

const EARLY = 'The Home Office will publish a national strategy for rural harbour patrols by 31 December 2019.';
const LATE = 'The Home Office will consider a national strategy for rural harbour patrols.';

async function saveHere(page: Page, panel: Page, address: string): Promise<void> {
  await visit(page, address);
  await panel.getByRole('button', { name: 'Save this page' }).click();
  await expect(panel.getByText('The words of this page are saved on this computer.')).toBeVisible();
}

const fold = (panel: Page) => panel.getByText('Said before, taken up later');

test('what a saved page promised is found as said before on a later page, as taken up on the earlier, and never on itself', async ({
  page,
  reader,
}) => {
  reader.addPage(page2019, story('Harbour strategy', '2019-03-04', EARLY));
  reader.addPage(page2021, story('Harbour strategy update', '2021-05-06', LATE));
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
