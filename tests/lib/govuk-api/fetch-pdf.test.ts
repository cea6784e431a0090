import { expect, test, vi } from 'vitest';

import { fetchPdf } from '@/lib/govuk-api';
import type { Fetch } from '@/lib/govuk-api';

const PLAN = 'https://assets.publishing.service.gov.uk/media/1/plan.pdf';
const answers = (answer: Response) => vi.fn<Fetch>(() => Promise.resolve(answer));

test('a PDF is fetched without cookie, referrer or redirect', async () => {
  const fetch = answers(new Response('%PDF-1.7'));
  const bytes = await fetchPdf(PLAN, fetch);
  expect(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).toBe('%PDF-1.7');
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    PLAN,
    expect.objectContaining({ credentials: 'omit', redirect: 'manual', referrerPolicy: 'no-referrer' }),
  );
});

test.each([
  ['https://www.gov.uk/a.pdf'],
  ['https://example.org/a.pdf'],
  ['https://assets.publishing.service.gov.uk/media/1/plan.csv'],
])('%s is not asked for', async (address) => {
  const fetch = answers(new Response(''));
  await expect(fetchPdf(address, fetch)).rejects.toThrow(RangeError);
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  ['not there', new Response('', { status: 404 })],
  ['not there', Response.redirect('https://example.org/a.pdf')],
  ['too large', new Response('%PDF', { headers: { 'content-length': '200000001' } })],
])('it says “%s” where there is nothing to read', async (why, answer) => {
  expect(await fetchPdf(PLAN, answers(answer))).toBe(why);
});

test('without a connection it says so', async () => {
  const fetch = vi.fn<Fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchPdf(PLAN, fetch)).toBe('no connection');
});
