import { expect, test } from 'vitest';

import { isPdf, localPdfFacts, pdfFacts, pdfQuery, pdfSourceOf, readPdfQuery } from '@/lib/model';
import type { IsoDate, PageFacts } from '@/lib/model';
import { pageKey } from '@/lib/page';

const PLAN = 'https://assets.publishing.service.gov.uk/media/65e5d/The%20plan.pdf';
const LANDING: PageFacts = {
  address: 'https://www.gov.uk/government/publications/the-plan',
  contentId: '6a1f0b2c-1111-4222-8333-444455556666',
  locale: 'en',
  verdict: 'offer',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'The plan',
  published: '2024-03-04' as IsoDate,
  publisher: 'Home Office & others',
  reason: '',
  attachments: [],
};

test.each([
  [PLAN, true],
  ['https://assets.publishing.service.gov.uk/media/1/A.PDF', true],
  ['https://assets.publishing.service.gov.uk/media/1/a.pdf?download=1', true],
  ['https://assets.publishing.service.gov.uk/media/1/a.csv', false],
  ['http://assets.publishing.service.gov.uk/media/1/a.pdf', false],
  ['https://assets.publishing.service.gov.uk.example.org/a.pdf', false],
  ['https://www.gov.uk/a.pdf', false],
  ['https://example.org/a.pdf', false],
  ['file:///etc/a.pdf', false],
  ['javascript:alert(1)//.pdf', false],
  ['', false],
  [`https://assets.publishing.service.gov.uk/${'a'.repeat(2000)}.pdf`, false],
])('%s is a PDF that can be opened: %s', (address, is) => {
  expect(isPdf(address)).toBe(is);
});

test('what the announcing page says of a PDF comes through the query', () => {
  const source = pdfSourceOf({ title: 'The plan (PDF)', address: `${PLAN}?x#y`, readable: false }, LANDING);
  expect(readPdfQuery(`?${pdfQuery(source)}`)).toEqual({
    address: PLAN,
    title: 'The plan (PDF)',
    from: LANDING.address,
    contentId: LANDING.contentId,
    kind: 'policy_paper',
    kindShown: 'Policy paper',
    publisher: 'Home Office & others',
    published: '2024-03-04',
  });
});

test('a PDF is a part of what the page that announces it is the landing page of', () => {
  const source = pdfSourceOf({ title: 'The plan', address: PLAN, readable: false }, LANDING);
  const { address, contentId } = LANDING;
  expect(pdfFacts(source).publication).toEqual({ address, contentId });
  expect(pdfFacts({ ...source, from: `${address}/` }).publication?.address).toBe(address);
  expect(pdfFacts({ address: PLAN, title: 'The plan' })).not.toHaveProperty('publication');
});

test('of a query, what is not what it should be is left out; without a PDF of GOV.UK nothing is read', () => {
  const hostile = new URLSearchParams({
    file: PLAN,
    title: 'x'.repeat(501),
    from: 'https://example.org/',
    contentId: '../../x',
    kind: '<b>',
    published: 'soon',
    updated: '2024-13-45',
    __proto__: 'x',
  });
  expect(readPdfQuery(hostile.toString())).toEqual({ address: PLAN, title: 'The plan.pdf' });
  expect(readPdfQuery('?file=https%3A%2F%2Fexample.org%2Fa.pdf&title=A')).toBeUndefined();
  expect(readPdfQuery('')).toBeUndefined();
});

test('a name that decodes to nothing is shown as it is', () => {
  const address = 'https://assets.publishing.service.gov.uk/media/1/100%25%.pdf';
  expect(readPdfQuery(new URLSearchParams({ file: address }).toString())?.title).toBe('100%25%.pdf');
});

test('notes on a PDF hang on its publication and its name, so that they stay when the file is put under a new address', () => {
  const source = pdfSourceOf({ title: 'The plan', address: PLAN, readable: false }, LANDING);
  const replaced = { ...source, address: PLAN.replace('65e5d', '77aa1') };
  expect(pageKey(pdfFacts(source))).toBe('6a1f0b2c-1111-4222-8333-444455556666/en/pdf/The plan.pdf');
  expect(pageKey(pdfFacts(replaced))).toBe(pageKey(pdfFacts(source)));
  expect(pageKey(pdfFacts(source))).not.toBe(pageKey(LANDING));
});

test('a PDF is read without being offered, whatever kind of document announces it', () => {
  const facts = pdfFacts(pdfSourceOf({ title: 'The plan', address: PLAN, readable: false }, LANDING));
  expect([facts.verdict, facts.locale, facts.address]).toEqual(['annotate', 'en', PLAN]);
});

test('a file of the reader’s is known by its bytes', () => {
  const one = localPdfFacts('a.pdf', 'aa');
  const renamed = localPdfFacts('b.pdf', 'aa');
  const other = localPdfFacts('a.pdf', 'bb');
  expect(pageKey(renamed)).toBe(pageKey(one));
  expect(pageKey(other)).not.toBe(pageKey(one));
});
