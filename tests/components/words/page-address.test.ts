import { expect, test } from 'vitest';

import { pageAddress } from '@/components/words/page-address';
import { pdfFacts, readPdfQuery } from '@/lib/model';
import type { PageKey } from '@/lib/model';
import { pageKey } from '@/lib/page';

const ID = '6a1f0b2c-1111-4222-8333-444455556666';
const PLAN = 'https://assets.publishing.service.gov.uk/media/65e5d/plan.pdf';

test('a page of GOV.UK is found at its address', () => {
  const address = 'https://www.gov.uk/government/news/a';
  expect(pageAddress({ address, title: 'A', key: `${ID}/en` as PageKey })).toBe(address);
});

test.each([
  [pageKey({ ...pdfFacts({ address: PLAN, title: 'Plan', contentId: ID }) })],
  [pageKey(pdfFacts({ address: PLAN, title: 'Plan' }))],
])('a PDF with the key %s is opened in the reader for PDFs, under the same key', (key) => {
  const address = pageAddress({ address: PLAN, title: 'Plan', key }) ?? '';
  expect(address).toMatch(/^\/pdf\.html\?/);
  const source = readPdfQuery(address.replace(/^[^?]*/, ''));
  expect(source && pageKey(pdfFacts(source))).toBe(key);
});

test.each(['ni:///sha-256;aa', 'javascript:alert(1)'])('%s leads nowhere', (address) => {
  expect(pageAddress({ address, title: 'A', key: address as PageKey })).toBeUndefined();
});
