import { expect, test } from 'vitest';

import { carriedOver, readText } from '@/lib/text';

import { bodyOf, spanOn } from './bodies';

const HTML = '<p id="first">One word</p><p id="second">We will act now</p><ul><li>And again</li></ul>';

test.each([
  {
    change: 'another block grew',
    by: (body: Element) => body.querySelector('#first')?.append(' and more'),
    on: 'will act',
    is: 'will act',
  },
  {
    change: 'a block came before',
    by: (body: Element) => body.prepend(paragraph('New')),
    on: 'will act',
    is: 'will act',
  },
  {
    change: 'a span goes on into the next block, and both stand',
    by: (body: Element) => body.prepend(paragraph('New')),
    on: 'act now\n\nAnd again',
    is: 'act now\n\nAnd again',
  },
  {
    change: 'its own words changed',
    by: (body: Element) => body.querySelector('#second')?.replaceChildren('We will wait now'),
    on: 'will act',
    is: undefined,
  },
  {
    change: 'its block is gone',
    by: (body: Element) => body.querySelector('#second')?.remove(),
    on: 'will act',
    is: undefined,
  },
])('where $change, “$on” is carried over to $is', ({ by, on, is }) => {
  const body = bodyOf(HTML);
  const before = readText([body]);
  const span = spanOn(before, on);
  by(body);
  const after = readText([body]);
  const now = carriedOver(before, after)(span);
  expect(now && after.reading.text.slice(now.start, now.end)).toBe(is);
});

function paragraph(words: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = words;
  return made;
}
