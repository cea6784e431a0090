import { describe, expect, test } from 'vitest';

import { isGuidance } from '@/lib/model';
import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';
import { parsePage } from '@/scripts/open-page';

/**
 * Composed after the public templates of government-frontend (`content_items/hmrc_manual`, `hmrc_manual_section`,
 * `manuals/_header`, `manuals/_hmrc_sections`, `manual_updates`, `service_manual_guide`, `service_manual_topic`,
 * `service_manual_service_standard`) and manuals-frontend (`manuals/_manual_section`). A manual's title stands in a
 * `header` outside `main`, with the context “HMRC internal manual”; its contents, and sections that only lead to others,
 * have lists of links and no govspeak; so have the topics of the service manual. Words invented.
 */
const meta = (kind: string): string =>
  `<meta name="govuk:format" content="${kind}"><meta name="govuk:schema-name" content="${kind}">`;
const header = `<header class="gem-c-inverse-header"><div class="gem-c-heading" id="manual-title">
  <span class="gem-c-heading__context">HMRC internal manual</span><h1>Kettles Manual</h1></div></header>`;
const list = `<ol class="section-list hmrc"><li class="section-list-item"><a href="/hmrc-internal-manuals/kettles/kett1000">
  <div class="title-wrap"><div class="subsection-id">KETT1000</div>
  <div class="subsection-title-text">Introduction to kettles</div></div></a></li></ol>`;
const section = (inner: string): string => `<main id="content"><div id="manuals-frontend"><article>
  <div class="gem-c-heading" id="section-title"><h1>Introduction to kettles</h1></div>${inner}</article></div></main>`;
const govspeak = (words: string): string => `<div class="gem-c-govspeak"><p>${words}</p></div>`;

const HMRC = 'https://www.gov.uk/hmrc-internal-manuals/kettles';
const SERVICE = 'https://www.gov.uk/service-manual';
const PAGES = [
  {
    what: 'the contents of an HMRC manual',
    address: HMRC,
    kind: 'hmrc_manual',
    html: `${header}<main id="content"><div id="manuals-frontend"><div class="manual-body">
      <div class="subsection-collection">${list}</div></div></div></main>`,
    title: 'Kettles Manual',
    text: /KETT1000/,
  },
  {
    what: 'a section of an HMRC manual',
    address: `${HMRC}/kett1000`,
    kind: 'hmrc_manual_section',
    html: header + section(govspeak('You must weigh each kettle.')),
    title: 'Introduction to kettles',
    text: /^You must weigh each kettle\.$/,
  },
  {
    what: 'a section of an HMRC manual that only leads to others',
    address: `${HMRC}/kett1000`,
    kind: 'hmrc_manual_section',
    html: header + section(`<div class="subsection-collection">${list}</div>`),
    title: 'Introduction to kettles',
    text: /KETT1000/,
  },
  {
    what: 'what was changed in an HMRC manual',
    address: `${HMRC}/updates`,
    kind: 'hmrc_manual',
    html: `${header}<main id="content"><div id="manuals-frontend"><div class="gem-c-heading"><h1>Updates: Kettles Manual</h1></div>
      <h2>4 March 2024</h2><p>KETT1000 was rewritten.</p></div></main>`,
    title: 'Updates: Kettles Manual',
    text: /KETT1000 was rewritten/,
  },
  {
    what: 'a section of a manual as it was laid out in 2015',
    address: `${HMRC}/kett1000`,
    kind: 'hmrc_manual_section',
    html: `<main class="hmrc-internal-manuals-frontend-content"><div id="manuals-frontend"><div class="manual-body">
      <h1 id="section-title">Introduction to kettles</h1><div class="govuk-govspeak">You must weigh each kettle.</div>
      </div></div></main>`,
    title: 'Introduction to kettles',
    text: /^You must weigh each kettle\.$/,
  },
  {
    what: 'a guide of the service manual',
    address: `${SERVICE}/agile-delivery/writing-user-stories`,
    kind: 'service_manual_guide',
    html: `<main id="content" class="service-manual-guide"><div class="gem-c-title"><p class="gem-c-title__context">Agile
      delivery</p><h1>Writing user stories</h1></div>${govspeak('Write what a reader needs.')}</main>`,
    title: 'Writing user stories',
    text: /^Write what a reader needs\.$/,
  },
  {
    what: 'a topic of the service manual',
    address: `${SERVICE}/agile-delivery`,
    kind: 'service_manual_topic',
    html: `<main id="content" class="service-manual-topic"><nav class="gem-c-breadcrumbs">Service manual</nav>
      <div class="gem-c-title"><h1>Agile delivery</h1></div><p class="govuk-body-l">How to work in an agile way.</p>
      <ul class="gem-c-list"><li><a href="/service-manual/agile-delivery/writing-user-stories">Writing user stories</a>
      </li></ul></main>`,
    title: 'Agile delivery',
    text: /How to work in an agile way\.\s+Writing user stories$/,
  },
  {
    what: 'the service standard',
    address: `${SERVICE}/service-standard`,
    kind: 'service_manual_service_standard',
    html: `<main id="content"><div class="gem-c-title"><h1>Service Standard</h1></div><ol class="govuk-list">
      <li class="app-service-standard-point"><h2>1. Understand users and their needs</h2></li></ol></main>`,
    title: 'Service Standard',
    text: /Understand users and their needs/,
  },
] as const;

describe.each(PAGES)('$what', ({ address, kind, html, title, text }) => {
  const { document } = parsePage(`<head>${meta(kind)}</head><body>${html}</body>`);

  test('is offered as guidance, with its title, and can be read', () => {
    const facts = spot(document, address);
    expect(facts).toMatchObject({ verdict: 'offer', kind, title });
    expect(facts.reason).toMatch(/^Guidance sets out rules\./);
    expect(isGuidance(facts.kind)).toBe(true);
    expect(readText(bodiesOf(document)).reading.text).toMatch(text);
  });

  test('is offered where one of its metas is gone', () => {
    for (const gone of ['format', 'schema-name']) {
      const without = meta(kind).replace(new RegExp(`<meta name="govuk:${gone}"[^>]*>`), '');
      const page = parsePage(`<head>${without}</head><body>${html}</body>`).document;
      expect([gone, spot(page, address).verdict]).toEqual([gone, 'offer']);
    }
  });
});

test('a manual calls itself one, though its title stands outside the page’s main part', () => {
  const [contents] = PAGES;
  const { document } = parsePage(`<head>${meta('hmrc_manual')}</head><body>${contents.html}</body>`);
  expect(spot(document, HMRC).kindShown).toBe('HMRC internal manual');
});

test('a page of another kind without a body is not read for its lists', () => {
  const news = `${meta('news_story')}<meta name="govuk:schema-name" content="news_article">`;
  const html = '<main><h1>Kettles</h1><ul><li>A list</li></ul></main>';
  expect(
    spot(parsePage(`<head>${news}</head><body>${html}</body>`).document, 'https://www.gov.uk/government/news/x'),
  ).toMatchObject({
    verdict: 'ignore',
    reason: 'This page has no text to read.',
  });
});
