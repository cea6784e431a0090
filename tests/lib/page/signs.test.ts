import { describe, expect, test } from 'vitest';

import { spot } from '@/lib/page';
import { parsePage } from '@/scripts/open-page';

import { STORED_PAGES, htmlOf } from './stored-pages';

const STATEMENT = STORED_PAGES.find(({ slug }) => slug === 'calais-group-statement')?.address ?? '';
const SIGNS = [
  { sign: 'format meta', pattern: /<meta name="govuk:format"[^>]*>/ },
  { sign: 'schema meta', pattern: /<meta name="govuk:schema-name"[^>]*>/ },
  { sign: 'class of main', pattern: /(?<=<main[^>]*)class="[^"]*"/ },
  { sign: 'canonical address', pattern: /<link rel="canonical"[^>]*>/ },
];
const ANNOTATED = STORED_PAGES.filter(({ spot: { verdict } }) => verdict === 'annotate');

const spotHtml = (html: string, address: string) => spot(parsePage(html).document, address);
const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const BODY =
  '<main><div class="gem-c-heading"><h1>Minister acts</h1></div><div class="gem-c-govspeak"><p>We will act.</p></div></main>';
const PRESS_RELEASE = '<meta name="govuk:format" content="press_release">';
const NEWS = '<meta name="govuk:schema-name" content="news_article">';

describe('no sign of the kind is needed alone', () => {
  test.each(SIGNS)('a page is annotated without its $sign', ({ pattern }) => {
    for (const { slug, address, spot: expected } of ANNOTATED.filter(({ reading }) => reading.words < 1500)) {
      const { verdict, kind } = spotHtml(htmlOf(slug).replace(pattern, ''), address);
      expect({ slug, verdict, kind }).toEqual({ slug, verdict: 'annotate', kind: expected.kind });
    }
  });

  test('the format tells where the caption says another kind of the same family', () => {
    const html = htmlOf('christmas-2016-pm-message').replace(/(heading__context">\s*)News story/, '$1Press release');
    expect(spotHtml(html, '').kindShown).toBe('Press release');
    expect(spotHtml(html, 'https://www.gov.uk/').kind).toBe('news_story');
  });

  test('the format is outvoted by three other signs', () => {
    const html = htmlOf('calais-group-landing').replace('content="policy_paper"', 'content="press_release"');
    const address = STORED_PAGES.find(({ slug }) => slug === 'calais-group-landing')?.address ?? '';
    expect(spotHtml(html, address)).toMatchObject({ verdict: 'offer', kind: 'policy_paper' });
  });
});

describe('no sign of the kind is believed alone', () => {
  test.each([
    { sign: 'a format', head: PRESS_RELEASE, address: 'https://www.gov.uk/x' },
    { sign: 'a schema', head: NEWS, address: 'https://www.gov.uk/x' },
    { sign: 'a path', head: '', address: 'https://www.gov.uk/government/news/x' },
  ])('$sign without another sign is ignored, with a reason', ({ head, address }) => {
    expect(spotHtml(page(head, BODY), address)).toMatchObject({
      verdict: 'ignore',
      reason: 'Pledgemark reads policy pages on www.gov.uk. It does not know this kind of page.',
    });
  });

  test('two that agree are enough', () => {
    expect(spotHtml(page(PRESS_RELEASE + NEWS, BODY), 'https://www.gov.uk/x').verdict).toBe('annotate');
    expect(spotHtml(page(PRESS_RELEASE, BODY), 'https://www.gov.uk/government/news/x').verdict).toBe('annotate');
  });
});

test('of a corporate report it is not said that its kind seldom makes commitments', () => {
  const html = htmlOf('calais-group-statement').replace(
    /(gem-c-heading__context">\s*)Policy paper/,
    '$1Corporate report',
  );
  expect(spotHtml(html, STATEMENT)).toMatchObject({
    verdict: 'offer',
    reason: 'This page is a corporate report. Pledgemark reads it when you ask.',
  });
});

describe('where the page stands', () => {
  test.each([
    'https://example.org/government/news/x',
    'https://www.gov.uk.example.org/',
    'about:blank',
    'nonsense',
    '',
  ])('a page at “%s” is ignored, whatever it says of itself', (address) => {
    const head = `${PRESS_RELEASE}${NEWS}<link rel="canonical" href="https://www.gov.uk/government/news/x">`;
    const { verdict, address: own } = spotHtml(page(head, BODY), address);
    expect({ verdict, own }).toEqual({ verdict: 'ignore', own: address });
  });

  test.each([
    ['its canonical link', '<link rel="canonical" href="https://www.gov.uk/a?b#c">', 'https://www.gov.uk/a'],
    ['its og:url', '<meta property="og:url" content="https://www.gov.uk/a">', 'https://www.gov.uk/a'],
    ['its base path', '<meta name="govuk:ga4-base-path" content="/a/b">', 'https://www.gov.uk/a/b'],
    ['the address bar', '', 'https://www.gov.uk/found'],
    [
      'the address bar, not a canonical elsewhere',
      '<link rel="canonical" href="https://example.org/a">',
      'https://www.gov.uk/found',
    ],
    ['the address bar, not a script', '<link rel="canonical" href="javascript:alert(1)">', 'https://www.gov.uk/found'],
  ])('the address is taken from %s', (_source, head, address) => {
    expect(spotHtml(page(head, BODY), 'https://www.gov.uk/found?q=1#top').address).toBe(address);
  });
});

describe('the kind of an HTML attachment', () => {
  const statement = htmlOf('calais-group-statement');
  test.each([
    { caption: 'Policy paper', kind: 'policy_paper', verdict: 'annotate' },
    { caption: 'Government response', kind: 'government_response', verdict: 'annotate' },
    { caption: 'Consultation outcome', kind: 'consultation_outcome', verdict: 'annotate' },
    { caption: 'Command paper', kind: 'policy_paper', verdict: 'annotate' },
    { caption: 'Guidance', kind: 'guidance', verdict: 'offer' },
    { caption: 'National statistics', kind: 'national_statistics', verdict: 'offer' },
    { caption: 'Accredited official statistics', kind: 'national_statistics', verdict: 'offer' },
    { caption: 'Independent report', kind: 'independent_report', verdict: 'offer' },
    { caption: 'Correspondence', kind: 'correspondence', verdict: 'offer' },
    { caption: 'Something new', kind: 'html_publication', verdict: 'offer' },
  ])('is its parent’s: “$caption” is $kind, $verdict', ({ caption, kind, verdict }) => {
    const html = statement.replace(/(gem-c-heading__context">\s*)Policy paper/, `$1${caption}`);
    expect(spotHtml(html, STATEMENT)).toMatchObject({ kind, verdict, kindShown: caption });
  });
});
