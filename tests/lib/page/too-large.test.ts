import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

import { tooLarge } from '@/lib/page';
import { PAGE_BOUNDS } from '@/lib/model';

const documentOf = (body: string): Document => new JSDOM(`<!doctype html><title>A</title>${body}`).window.document;
const bounds = { ...PAGE_BOUNDS, elements: 12, depth: 6 };
/** html, head, title and body. */
const FRAME = 4;

test.each([
  { page: 'as many elements as are read', body: '<p></p>'.repeat(12 - FRAME), is: undefined },
  { page: 'one more', body: '<p></p>'.repeat(13 - FRAME), is: { tooLong: 'elements' } },
  { page: 'six levels', body: '<i><i><i><i>a</i></i></i></i>', is: undefined },
  { page: 'seven levels', body: '<i><i><i><i><i>a</i></i></i></i></i>', is: { tooLong: 'depth' } },
  {
    page: 'seven levels after others',
    body: '<p></p><i><i></i></i><b><b><b><b><b></b></b></b></b></b>',
    is: { tooLong: 'depth' },
  },
  { page: 'nothing', body: '', is: undefined },
])('a page of $page: $is', ({ body, is }) => {
  expect(tooLarge(documentOf(body), bounds)).toEqual(is);
});

test('a form whose fields are called as what is asked of it does not mislead the count', () => {
  const fields = ['firstChild', 'nextSibling', 'parentNode'].map((name) => `<input name="${name}">`).join('');
  expect(tooLarge(documentOf(`<form>${fields}</form>`), bounds)).toBeUndefined();
});

test('documents that are no HTML, and one without a root, are counted too', () => {
  const { DOMParser } = new JSDOM('').window;
  expect(tooLarge(new DOMParser().parseFromString('<a><b/></a>', 'application/xml'), bounds)).toBeUndefined();
  const empty = new JSDOM('').window.document;
  empty.documentElement.remove();
  expect(tooLarge(empty, bounds)).toBeUndefined();
});
