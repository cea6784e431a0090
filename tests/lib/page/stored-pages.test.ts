import { describe, expect, test } from 'vitest';

import { bodiesOf, spot } from '@/lib/page';
import { readText } from '@/lib/text';

import { STORED_PAGES, documentOf } from './stored-pages';
import type { StoredPage } from './stored-pages';

const gapOf = (page: StoredPage, field: string) => page.gaps?.find((gap) => gap.field === field);

function spotted(page: StoredPage, document: Document): Record<string, unknown> {
  const { attachments, ...facts } = spot(document, page.address);
  return {
    ...facts,
    attachments: attachments.length || undefined,
    readable: attachments.filter(({ readable }) => readable).length || undefined,
  };
}

const FIELDS = 'verdict kind kindShown title published updated publisher locale part attachments readable'.split(
  ' ',
) as (keyof StoredPage['spot'])[];

describe('every stored page', () => {
  test('is there: a page each for the kinds and the periods of the markup', () => {
    expect(STORED_PAGES.length).toBeGreaterThanOrEqual(61);
  });

  for (const page of STORED_PAGES) {
    const known = FIELDS.filter((field) => !gapOf(page, field));
    test(`${page.slug} is spotted (${page.spot.verdict}), says why, and is read (${page.reading.words} words)`, () => {
      const document = documentOf(page.slug);
      const facts = spotted(page, document);
      const expected = Object.fromEntries(known.map((field) => [field, page.spot[field]]));
      expect(Object.fromEntries(known.map((field) => [field, facts[field]]))).toEqual(expected);
      expect(facts['reason']).toMatch(/^[A-Z].{10,300}\.$/);

      const bodies = bodiesOf(document);
      const { text, headings } = readText(bodies).reading;
      const words = text.split(/\s+/).filter(Boolean).length;
      expect({ bodies: bodies.length, words, headings: headings.length }).toEqual(page.reading);
    });

    for (const { field, because } of page.gaps ?? []) {
      test.fails(`${page.slug}: ${field} is not right yet (${because})`, () => {
        const facts = spotted(page, documentOf(page.slug));
        expect(facts[field]).toEqual(page.spot[field as keyof StoredPage['spot']]);
      });
    }
  }
});

describe('what a page says of itself', () => {
  test.each([
    ['christmas-2016-pm-message-ur', 'This page is in Urdu. Nothing was looked for.'],
    ['land-registry-social-media-cy', 'This page is in Welsh. Nothing was looked for.'],
    [
      'calais-group-landing',
      'This page announces a document. The text is in the attachment: Joint ministerial statement from the Calais Group.',
    ],
    ['guide-for-pig-keepers', 'This page announces a document. The text is in a file.'],
    [
      'report-lost-or-stolen-cattle',
      'Guidance sets out rules. It seldom makes commitments, so Pledgemark has not read it.',
    ],
    ['search-results', 'Pledgemark reads policy pages on www.gov.uk. This page is a search page.'],
    ['correct-a-marriage-registration', 'This page has no text to read.'],
  ])('gives the reason of %s: %s', (slug, reason) => {
    const page = STORED_PAGES.find((stored) => stored.slug === slug);
    expect(spot(documentOf(slug), page?.address ?? '').reason).toBe(reason);
  });

  test.each([
    ['christmas-2016-pm-message-ur', 'https://www.gov.uk/government/news/christmas-2016-prime-ministers-message'],
    [
      'land-registry-social-media-cy',
      'https://www.gov.uk/government/organisations/land-registry/about/social-media-use',
    ],
    ['calais-group-statement', undefined],
  ])('leads from %s to the English page, where there is one', (slug, englishPage) => {
    const page = STORED_PAGES.find((stored) => stored.slug === slug);
    expect(spot(documentOf(slug), page?.address ?? '').englishPage).toBe(englishPage);
  });

  test('leads from a landing page to the document that can be read', () => {
    const { attachments } = spot(documentOf('calais-group-landing'), 'https://www.gov.uk/');
    expect(attachments).toEqual([
      {
        title: 'Joint ministerial statement from the Calais Group',
        address:
          'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group',
        readable: true,
      },
    ]);
  });
});
