import { describe, expect, test } from 'vitest';

import { spot } from '@/lib/page';
import type { PageFacts } from '@/lib/model';
import { parsePage } from '@/scripts/open-page';

const AT = 'https://www.gov.uk/government/news/x';
const META = '<meta name="govuk:format" content="press_release"><meta name="govuk:schema-name" content="news_article">';
const factsOf = (main: string, head = '', at = AT): PageFacts =>
  spot(parsePage(`<head>${META}${head}</head><body>${main}</body>`).document, at);

describe('the title', () => {
  test.each([
    [
      'now',
      '<main><div class="gem-c-heading"><span class="gem-c-heading__context">News story</span><h1>A title</h1></div></main>',
    ],
    [
      '2018 to 2025',
      '<main><div class="gem-c-title"><p class="gem-c-title__context">News story</p><h1>A title</h1></div></main>',
    ],
    ['2017', '<main><div class="govuk-title"><p class="context">News story</p><h1>A title</h1></div></main>'],
    [
      '2017, attachment',
      '<main><header class="publication-header"><p class="context">News story</p><h1>A title</h1></header></main>',
    ],
  ])('and the caption are read in the markup of %s', (_period, html) => {
    expect(factsOf(html)).toMatchObject({ title: 'A title', kindShown: 'News story' });
  });

  test.each([
    [
      'a second heading names the part',
      '<main><div class="gem-c-heading"><h1>A title</h1></div><div class="gem-c-heading"><h1>Summary</h1></div></main>',
    ],
    [
      'a body heading wears the same class',
      '<main><div class="gem-c-heading"><h2>Section</h2></div><div class="gem-c-heading"><h1>A title</h1></div></main>',
    ],
    ['it is broken by a line break', '<main><h1>A<br>title</h1></main>'],
    ['only the head has it', '<main></main><title>[Withdrawn] A title - GOV.UK</title>'],
  ])('is right where %s', (_trap, html) => {
    expect(factsOf(html).title).toBe('A title');
  });

  test('is cut where it is endless', () => {
    const { title } = factsOf(`<main><h1>${'Long '.repeat(10_000)}</h1></main>`);
    expect(title.length).toBeLessThanOrEqual(500);
    expect(title).toMatch(/^Long Long.*…$/);
  });
});

describe('publisher and dates', () => {
  const list = (...terms: [string, string][]) =>
    `<main><div class="gem-c-metadata"><dl>${terms.map(([dt, dd]) => `<dt>${dt}</dt><dd>${dd}</dd>`).join('')}</dl></div></main>`;
  const link = (kind: string, name: string) => `<a href="/government/${kind}/x">${name}</a>`;

  test.each([
    { from: link('organisations', 'Home Office'), publisher: 'Home Office' },
    {
      from: `${link('organisations', 'A')}, ${link('organisations', 'B')} and ${link('people', 'Jo Doe MP')}`,
      publisher: 'A and B',
    },
    { from: ['A', 'B', 'C'].map((name) => link('organisations', name)).join(), publisher: 'A, B and C' },
    { from: link('people', 'Jo Doe MP'), publisher: 'Jo Doe MP' },
  ])('the publisher is $publisher', ({ from, publisher }) => {
    expect(factsOf(list(['From:', from])).publisher).toBe(publisher);
  });

  test('the publisher of an HTML attachment is read from its logos, with spaces for line breaks', () => {
    const logo =
      '<main><div class="publication-external"><ul class="organisation-logos"><li>Department<br>for Transport</li></ul></div></main>';
    expect(factsOf(logo).publisher).toBe('Department for Transport');
  });

  test.each([
    ['with colons', list(['Published:', '4 March 2024'], ['Last updated:', '5 April 2024 — See all updates'])],
    ['without colons', list(['Published', '4 March 2024'], ['Last updated', '5 April 2024'])],
    [
      'in one line',
      '<main><div class="app-c-published-dates">Published 4 March 2024 Last updated 5 April 2024</div></main>',
    ],
    [
      'run together',
      '<main><div class="govuk-document-footer"><p>Published: 4 March 2024</p><p>Updated: 5 April 2024+ full page history</p></div></main>',
    ],
  ])('dates are read %s', (_way, html) => {
    expect(factsOf(html)).toMatchObject({ published: '2024-03-04', updated: '2024-04-05' });
  });

  test.each([
    [
      'the page’s words before the metas',
      '<main><p class="gem-c-published-dates">Published 4 March 2024</p></main>',
      '<meta name="govuk:first-published-at" content="2023-01-01T00:00:00Z">',
      '2024-03-04',
    ],
    [
      'the meta as a day in London',
      '<main></main>',
      '<meta name="govuk:first-published-at" content="2016-07-31T23:30:00Z">',
      '2016-08-01',
    ],
    [
      'the JSON-LD at last',
      '<main></main>',
      '<script type="application/ld+json">{"datePublished":"2016-02-29T09:24:10Z"}</script>',
      '2016-02-29',
    ],
    [
      'nothing from broken JSON-LD',
      '<main></main>',
      '<script type="application/ld+json">{"datePublished":</script>',
      undefined,
    ],
    [
      'nothing from a day that no calendar has',
      '<main><p class="gem-c-published-dates">Published 31 February 2024</p></main>',
      '',
      undefined,
    ],
    [
      'nothing from a word that is no month',
      '<main><p class="gem-c-published-dates">Published 3 Maybe 2024</p></main>',
      '',
      undefined,
    ],
  ])('the day of publication comes from %s', (_source, html, head, published) => {
    expect(factsOf(html, head).published).toBe(published);
  });

  test('an HTML attachment that was changed counts as published on the day of the change', () => {
    const header =
      '<main><div class="publication-external"></div><p class="gem-c-inverse-header__subtext">Updated 17 January 2016</p></main>';
    expect(factsOf(header)).toMatchObject({ published: '2016-01-17', updated: '2016-01-17' });
  });
});

describe('the language', () => {
  const BODY = '<div class="gem-c-govspeak">Geiriau</div>';
  test.each([
    ['the body', `<main lang="en"><div lang="cy">${BODY}</div></main>`, '', AT, 'cy'],
    ['main', `<main lang="cy">${BODY}</main>`, '<title lang="en">T</title>', AT, 'cy'],
    ['the title', `<main>${BODY}</main>`, '<title lang="ar">T</title>', AT, 'ar'],
    ['the path', `<main>${BODY}</main>`, '', `${AT}.cy`, 'cy'],
    ['nothing but html, which is always English', `<main>${BODY}</main>`, '', AT, 'en'],
    ['nothing, where the page’s own claim is no language', `<main lang="<script>">${BODY}</main>`, '', AT, 'en'],
  ])('is told by %s', (_place, html, head, at, locale) => {
    expect(factsOf(html, head, at).locale).toBe(locale);
  });

  test.each([
    ['cy', 'Welsh'],
    ['ur', 'Urdu'],
    ['zh-tw', 'Chinese'],
    ['es-419', 'Spanish'],
    ['dr', 'Dari'],
    ['qqx', 'a language other than English'],
  ])('%s is called %s', (locale, name) => {
    expect(factsOf(`<main lang="${locale}">${BODY}</main>`)).toMatchObject({
      verdict: 'ignore',
      reason: `This page is in ${name}. Nothing was looked for.`,
    });
  });
});
