import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { bodyAt, pathOf } from '@/lib/govuk-api';
import { NotGovUk, contentAddress, pathOfLocation, searchAddress } from '@/lib/govuk-api/addresses';

test.each([
  { typed: 'https://www.gov.uk/government/news/a-b', path: '/government/news/a-b' },
  { typed: ' http://www.gov.uk/government/news/a-b/?utm=1#top ', path: '/government/news/a-b' },
  { typed: 'www.gov.uk/mend-a-kettle', path: '/mend-a-kettle' },
  { typed: 'gov.uk/mend-a-kettle', path: '/mend-a-kettle' },
  { typed: '/government/news/a.cy', path: '/government/news/a.cy' },
  { typed: 'https://www.gov.uk/api/content/mend-a-kettle', path: '/mend-a-kettle' },
])('“$typed” is the page $path', ({ typed, path }) => {
  expect(pathOf(typed)).toBe(path);
});

test.each([
  'https://example.com/mend-a-kettle',
  'https://www.gov.uk.example.com/mend-a-kettle',
  'https://reader@www.gov.uk/mend-a-kettle',
  'https://www.gov.uk/',
  'https://www.gov.uk/api/search.json?q=a',
  'javascript:alert(1)',
  '//example.com/mend-a-kettle',
  'mend a kettle',
  '',
])('“%s” is no page of www.gov.uk', (typed) => {
  expect(pathOf(typed)).toBeUndefined();
});

/** The address composed for a path; nothing where it is refused by name. */
function composed(path: string): string | undefined {
  try {
    return contentAddress(path);
  } catch (fault) {
    if (fault instanceof NotGovUk) return undefined;
    throw fault;
  }
}

test('whatever path comes in, nothing but the Content API of www.gov.uk is composed, or nothing at all', () => {
  const awkward = fc.oneof(
    fc.string(),
    fc.webPath(),
    fc
      .array(fc.constantFrom('/', '..', '.', '@', ':', '\\', '%2e', '%2f', 'a', '?', '#'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(awkward, (path) => {
      const { origin, pathname, search, hash } = new URL(composed(path) ?? contentAddress('/nothing-composed'));
      expect([origin, search, hash]).toEqual(['https://www.gov.uk', '', '']);
      expect(pathname).toMatch(/^\/api\/content\/./);
    }),
    { numRuns: 2000 },
  );
});

test.each(['/%2e', '/a/%2E%2e/b', '/..', '/a//b'])('the path %s, which climbs, is asked for by no address', (path) => {
  expect(composed(path)).toBeUndefined();
});

test('a search asks for the words as they are, and for documented fields only', () => {
  const { origin, pathname, searchParams } = new URL(searchAddress('a&count=9 “b”', { start: 20, count: 10 }));
  expect(origin + pathname).toBe('https://www.gov.uk/api/search.json');
  expect(searchParams.get('q')).toBe('a&count=9 “b”');
  expect(searchParams.getAll('count')).toEqual(['10']);
});

test('a redirect is followed on www.gov.uk only', () => {
  expect(pathOfLocation('/api/content/mend-a-kettle')).toBe('/mend-a-kettle');
  expect(pathOfLocation('https://www.gov.uk/api/content/mend-a-kettle')).toBe('/mend-a-kettle');
  expect(pathOfLocation('https://example.com/api/content/mend-a-kettle')).toBeUndefined();
  expect(pathOfLocation('//example.com/a')).toBeUndefined();
  expect(pathOfLocation('http://www.gov.uk/api/content/mend-a-kettle')).toBeUndefined();
});

test('a search can be of what changed since a day, and of what one body published', () => {
  const asked = { start: 0, count: 100, from: '2019-03-13', body: 'home-office', order: 'newest first' } as const;
  const { searchParams } = new URL(searchAddress('tribunal', asked));
  expect(searchParams.get('filter_public_timestamp')).toBe('from:2019-03-13');
  expect(searchParams.get('filter_organisations')).toBe('home-office');
  expect(searchParams.get('order')).toBe('-public_timestamp');
  expect(searchParams.getAll('fields')).toContain('description');
});

/** The address composed for a search; nothing where it is refused by name. */
function searched(words: string, filters: { readonly from: string; readonly body: string }): string | undefined {
  try {
    return searchAddress(words, { start: 0, count: 100, ...filters });
  } catch (fault) {
    if (fault instanceof NotGovUk) return undefined;
    throw fault;
  }
}

test('whatever words and filters come in, only the Search API of www.gov.uk is composed, or nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (words, from, body) => {
      const address = searched(words, { from, body }) ?? searchAddress(words, { start: 0, count: 1 });
      const { origin, pathname } = new URL(address);
      expect(origin + pathname).toBe('https://www.gov.uk/api/search.json');
    }),
  );
});

test.each([
  { site: 'https://www.gov.uk/government/organisations/home-office', body: 'home-office' },
  { site: 'https://www.gov.uk/government/organisations/home-office/', body: 'home-office' },
  { site: 'https://www.gov.uk/government/organisations/home-office?a', body: undefined },
  { site: 'https://www.gov.uk.example.org/government/organisations/home-office', body: undefined },
  { site: 'https://www.gov.uk/government/world/france', body: undefined },
])('the body at $site is $body', ({ site, body }) => {
  expect(bodyAt(site)).toBe(body);
});
