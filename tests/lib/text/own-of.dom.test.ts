import { expect, test } from 'vitest';

import { ownOf, readText, spanOf } from '@/lib/text';

/** A form that has a field for each of these names, with words around it. */
function formIn(html: string): { body: HTMLElement; form: HTMLFormElement } {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  const form = body.querySelector('form');
  if (form === null) throw new Error('no form');
  return { body, form };
}

test.each(['parentNode', 'nextSibling', 'childNodes'] as const)(
  'a form tells its own %s, whatever its fields are called',
  (name) => {
    const { body, form } = formIn(`<form>Words<input name="${name}"></form><p>After</p>`);
    expect(form[name]).toBe(form.querySelector('input'));
    const own = ownOf(form, name);
    const told = own instanceof NodeList ? [...own] : own;
    const tree = { parentNode: body, nextSibling: body.lastChild, childNodes: [form.firstChild, form.lastChild] };
    expect(told).toEqual(tree[name]);
  },
);

test('a selection that ends in such a form gives the words up to there', () => {
  const fields = ['parentNode', 'nextSibling', 'childNodes'].map((name) => `<input name="${name}">`).join('');
  const { body, form } = formIn(`<p>Before.</p><form><p>We will act.</p>${fields}</form><p>After.</p>`);
  const page = readText([body]);
  const range = document.createRange();
  range.setStart(body, 0);
  range.setEnd(form, 1);
  const span = spanOf(page, range);
  expect(page.reading.text.slice(span?.start, span?.end)).toBe('Before.\n\nWe will act.');
});
