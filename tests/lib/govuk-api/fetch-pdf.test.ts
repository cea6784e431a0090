import { expect, test, vi } from 'vitest';

import { fetchPdf } from '@/lib/govuk-api';

const PLAN = 'https://assets.publishing.service.gov.uk/media/1/plan.pdf';
const answers = (answer: Response) => vi.fn<Parameters<typeof fetchPdf>[1]>(() => Promise.resolve(answer));

/** An answer that came from another address than was asked for. */
function redirected(to: string): Response {
  return Object.defineProperties(new Response('%PDF-1.7'), { redirected: { value: true }, url: { value: to } });
}

test('a file that was replaced is fetched from where it is now', async () => {
  const bytes = await fetchPdf(PLAN, answers(redirected(PLAN.replace('/1/', '/2/'))));
  expect(typeof bytes).toBe('object');
});

test('a PDF is fetched without cookie or referrer', async () => {
  const fetch = answers(new Response('%PDF-1.7'));
  const bytes = await fetchPdf(PLAN, fetch);
  expect(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).toBe('%PDF-1.7');
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    PLAN,
    expect.objectContaining({ credentials: 'omit', redirect: 'follow', referrerPolicy: 'no-referrer' }),
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
  ['not there', redirected('https://example.org/a.pdf')],
  ['not there', redirected('https://assets.publishing.service.gov.uk/media/1/plan.html')],
  ['too large', new Response('%PDF', { headers: { 'content-length': '200000001' } })],
])('it says “%s” where there is nothing to read', async (why, answer) => {
  expect(await fetchPdf(PLAN, answers(answer))).toBe(why);
});

test('without a connection it says so', async () => {
  const fetch = vi.fn<Parameters<typeof fetchPdf>[1]>(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchPdf(PLAN, fetch)).toBe('no connection');
});
