import { describe, expect, test } from 'vitest';

import type { PageFacts } from '@/lib/model';
import { bodiesOf, pageKey, spot } from '@/lib/page';
import { parsePage } from '@/scripts/open-page';

const AT = 'https://www.gov.uk/government/news/x';
const factsOf = (main: string, head = ''): PageFacts =>
  spot(parsePage(`<head>${head}</head><body>${main}</body>`).document, AT);

describe('the key that notes hang on', () => {
  const ID = 'd97aa0b4-8074-5a11-8657-b42fc042b2cc';
  const facts = (changes: Partial<PageFacts>): PageFacts => ({ ...factsOf('<main></main>'), ...changes });

  test('is the content id, so that a moved page keeps its notes', () => {
    const moved = facts({ contentId: ID, address: 'https://www.gov.uk/elsewhere' });
    expect(pageKey(facts({ contentId: ID }))).toBe(pageKey(moved));
  });
  test('differs for a translation and for another part', () => {
    const keys = [{}, { locale: 'cy' }, { part: 'safety' }].map((change) =>
      pageKey(facts({ contentId: ID, ...change })),
    );
    expect(new Set(keys).size).toBe(3);
  });
  test('is the address where no content id is printed, or one that is none', () => {
    expect(pageKey(factsOf('<main></main>', '<meta name="govuk:content-id" content="<b>">'))).toBe(AT);
  });
  test('knows the part of travel advice', () => {
    const head =
      '<meta name="govuk:format" content="travel_advice"><meta name="govuk:schema-name" content="travel_advice">';
    const { document } = parsePage(head);
    expect(spot(document, 'https://www.gov.uk/foreign-travel-advice/albania/safety').part).toBe('safety');
    expect(spot(document, 'https://www.gov.uk/foreign-travel-advice/albania')).not.toHaveProperty('part');
  });
});

test.each(['https://example.org/x', 'javascript:alert(1)', ''])(
  'an English page at “%s” is none: it would lead away from GOV.UK',
  (href) => {
    const main = `<main lang="cy"><a rel="alternate" hreflang="en" href="${href}">English</a><p lang="cy">Helo</p></main>`;
    expect(factsOf(main)).not.toHaveProperty('englishPage');
  },
);

describe('the attachments', () => {
  const box = (href: string) =>
    `<div class="gem-c-attachment"><h3 class="gem-c-attachment__title"><a href="${href}">Plan</a></h3></div>`;
  test.each([
    [`${AT}/plan`, true],
    ['/government/news/x/plan', true],
    ['/government/news/xy/plan', false],
    ['https://assets.publishing.service.gov.uk/plan.pdf', false],
    ['https://example.org/government/news/x/plan', false],
  ])('at %s can be read here: %s', (href, readable) => {
    expect(factsOf(`<main>${box(href)}</main>`).attachments).toMatchObject([{ title: 'Plan', readable }]);
  });
  test('leave out links that are no documents, and the same one twice', () => {
    const boxes = ['javascript:alert(1)', 'mailto:a@b', 'http://[', '/a', '/a'].map(box).join('');
    expect(factsOf(`<main>${boxes}</main>`).attachments).toHaveLength(1);
  });
});

describe('the bodies', () => {
  const bodies = (html: string) => bodiesOf(parsePage(html).document).map((body) => body.textContent);
  test.each([
    ['now', '<main><div class="gem-c-govspeak">A</div></main>'],
    ['before 2018', '<main><div class="govuk-govspeak">A</div></main>'],
    ['with both classes', '<main><div class="gem-c-govspeak govuk-govspeak">A</div></main>'],
    ['without a main', '<div id="content"><div class="gem-c-govspeak">A</div></div>'],
    [
      'beside a notice',
      '<main><div class="gem-c-notice"><div class="gem-c-govspeak">No</div></div><div class="gem-c-govspeak">A</div></main>',
    ],
    [
      'beside the attachments',
      '<main><div class="documents"><div class="govuk-govspeak">No</div></div><div class="govuk-govspeak">A</div></main>',
    ],
    ['nested', '<main><div class="gem-c-govspeak">A<div class="gem-c-govspeak"></div></div></main>'],
  ])('are found %s', (_where, html) => {
    expect(bodies(html)).toEqual(['A']);
  });
  test('are none outside main, and none on an empty page', () => {
    expect(bodies('<div class="gem-c-govspeak">A</div>')).toEqual([]);
    expect(bodies('')).toEqual([]);
  });
  test('are given in document order', () => {
    expect(bodies('<main><p class="gem-c-govspeak">A</p><p class="govuk-govspeak">B</p></main>')).toEqual(['A', 'B']);
  });
});
