import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';

import { PAGE_BOUNDS, tooLongSentence, tooLongWords } from '@/lib/model';
import type { PageMeasure } from '@/lib/model';
import { bodiesOf, tooLarge } from '@/lib/page';
import { readSteps, readText } from '@/lib/text';
import type { PageText } from '@/lib/text';

import { openPage } from '../../../scripts/open-page';

const bounds = { ...PAGE_BOUNDS, characters: 40, textNodes: 4, blocks: 3, blockCharacters: 20 };

const bodyOf = (html: string): Element => {
  const { document } = new JSDOM(`<body><div id="body">${html}</div>`).window;
  return document.querySelector('#body') ?? document.body;
};

function readWithin(html: string): {
  readonly steps: number;
  readonly value: PageText | { readonly tooLong: PageMeasure };
} {
  const reading = readSteps([bodyOf(html)], bounds);
  for (let steps = 1; ; steps++) {
    const step = reading.next();
    if (step.done === true) return { steps, value: step.value };
  }
}

test.each([
  { page: '40 characters in two blocks', html: `<p>${'a'.repeat(20)}</p><p>${'b'.repeat(20)}</p>`, is: undefined },
  { page: '41 characters', html: `<p>${'a'.repeat(20)}</p><p>${'b'.repeat(19)}</p><p>cc</p>`, is: 'characters' },
  { page: '21 characters in one block', html: `<p>${'a'.repeat(21)}</p>`, is: 'blockCharacters' },
  { page: '21 characters in one block, in two nodes', html: `<p>${'a'.repeat(20)}<b>c</b></p>`, is: 'blockCharacters' },
  { page: 'three blocks', html: '<p>a</p><p>b</p><p>c</p>', is: undefined },
  { page: 'four blocks', html: '<p>a</p><p>b</p><p>c</p><p>d</p>', is: 'blocks' },
  { page: 'four text nodes', html: '<p>a<b>b</b>c<b>d</b></p>', is: undefined },
  { page: 'five text nodes', html: '<p>a<b>b</b>c<b>d</b>e</p>', is: 'textNodes' },
  { page: '41 characters that are not read', html: `<p>a<span hidden>${'b'.repeat(40)}</span></p>`, is: 'characters' },
] as const)('a body of $page: $is', ({ html, is }) => {
  const { value } = readWithin(html);
  expect('tooLong' in value ? value.tooLong : undefined).toBe(is);
});

test('what is more than the bound is not looked at: a node of a million letters ends the reading in two steps', () => {
  const { steps, value } = readWithin(`<p>${'a'.repeat(1_000_000)}</p>`);
  expect(value).toEqual({ tooLong: 'characters' });
  expect(steps).toBeLessThanOrEqual(2);
});

test('a long text node is read in several steps, and to the same text and places as in one', () => {
  const words = 'We  will\u00AD act, and\n\u200B act again. '.repeat(2_000);
  const body = bodyOf(`<p>${words}</p><p>${words}</p>`);
  const reading = readSteps([body], { ...PAGE_BOUNDS, blockCharacters: 100_000 });
  let steps = 1;
  let step = reading.next();
  for (; step.done !== true; step = reading.next()) steps += 1;
  const { text } = readText([bodyOf(`<p>${words}</p><p>${words}</p>`)]).reading;
  expect(steps).toBeGreaterThan(8);
  expect(step.value).toMatchObject({ reading: { text } });
  expect(text).toBe(
    `${'We will act, and act again. '.repeat(2_000).trim()}\n\n${'We will act, and act again. '.repeat(2_000).trim()}`,
  );
});

test.each([
  { length: 8_191, more: 0 },
  { length: 8_192, more: 0 },
  { length: 8_193, more: 2 },
])('a text node of $length characters is read in $more steps more than a short one', ({ length, more }) => {
  const stepsFor = (words: string): number => [...readSteps([bodyOf(`<p>${words}</p>`)], PAGE_BOUNDS)].length;
  expect(stepsFor('a'.repeat(length)) - stepsFor('a')).toBe(more);
});

test('a form whose fields are called as what is asked of it is read to its end', () => {
  const fields = ['firstChild', 'nextSibling', 'parentNode'].map((name) => `<input name="${name}">`).join('');
  expect(readText([bodyOf(`<form>${fields}We will act.</form><p>And again.</p>`)]).reading.text).toBe(
    'We will act.\n\nAnd again.',
  );
});

test('the longest stored page keeps a margin of five times to every bound of its text', async () => {
  const { document } = await openPage('tests/fixtures/pages/spring-budget-2017/source.html');
  const fifth = Object.fromEntries(Object.entries(PAGE_BOUNDS).map(([name, most]) => [name, most / 5]));
  const few = { ...PAGE_BOUNDS, ...fifth };
  expect(tooLarge(document, few)).toBeUndefined();
  const reading = readSteps(bodiesOf(document), few);
  let step = reading.next();
  while (step.done !== true) step = reading.next();
  expect('tooLong' in step.value ? step.value : 'read').toBe('read');
});

test('the sentence says how much is read, and of what', () => {
  expect(tooLongSentence('blocks')).toBe(tooLongWords({ tooLong: 'blocks' }));
  expect(tooLongSentence('constructor')).toBe('constructor');
  expect(tooLongSentence('It is too long.')).toBe('It is too long.');
  expect(tooLongWords({ tooLong: 'blocks' })).toBe(
    'This page is too long for Pledgemark to read: it has more than 20,000 paragraphs.',
  );
});
