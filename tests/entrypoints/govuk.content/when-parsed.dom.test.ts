import { expect, test, vi } from 'vitest';

import { isBeforehand, whenParsed } from '../../../entrypoints/govuk.content/when-parsed';

const { signal } = new AbortController();

/** A document as it is at some moment. */
function documentThat(is: { readonly readyState?: DocumentReadyState; readonly prerendering?: boolean }): Document {
  const page = document.implementation.createHTMLDocument();
  for (const [name, value] of Object.entries(is)) Object.defineProperty(page, name, { value });
  return page;
}

test.each([
  { what: 'a page that is there', is: {}, times: 1 },
  { what: 'a page that is parsed and still loads its pictures', is: { readyState: 'interactive' }, times: 1 },
  { what: 'a page that is being parsed', is: { readyState: 'loading' }, times: 0 },
  { what: 'a page that the browser has made ready, and nobody has come to', is: { prerendering: true }, times: 0 },
  { what: 'a page that was made ready and is shown now', is: { prerendering: false }, times: 1 },
] as const)('$what is begun with $times times', ({ is, times }) => {
  const begin = vi.fn();
  whenParsed(documentThat(is), begin, signal);
  expect(begin).toHaveBeenCalledTimes(times);
});

test.each([
  { is: { prerendering: true }, beforehand: true },
  { is: { prerendering: false }, beforehand: false },
  { is: {}, beforehand: false },
] as const)('a document that is $is was only made ready beforehand: $beforehand', ({ is, beforehand }) => {
  expect(isBeforehand(documentThat(is))).toBe(beforehand);
});

test('a page cannot make up that the reader has come to it', () => {
  const begin = vi.fn();
  const page = documentThat({ prerendering: true });
  whenParsed(page, begin, signal);
  page.dispatchEvent(new Event('prerenderingchange'));
  expect(begin).not.toHaveBeenCalled();
});
