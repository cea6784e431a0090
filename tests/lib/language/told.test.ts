import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { speak, told } from '@/lib/language';
import { PAGE_BOUNDS, publisherFault, tooLongSentence } from '@/lib/model';
import { KINDS } from '@/lib/page/kinds';
import { SORTS } from '@/lib/page/sorts';
import { pageSentence, reasonWords } from '@/components/words/kinds';
import { FILLED, catalogueFor } from '@/scripts/build/catalogue';

const CATALOGUE = catalogueFor('cy');
const PLACEHOLDER = /\{(\w+)\}/gu;

beforeEach(() => speak('cy', { catalogue: CATALOGUE, filled: FILLED }));
afterEach(() => speak('en', { catalogue: {}, filled: [] }));

test.each(FILLED)('“%s” is known by its pattern, and has its Welsh with what it is filled with', (message) => {
  const sentence = message.replaceAll(PLACEHOLDER, (_, name: string) => `<${name}>`);
  const welsh = CATALOGUE[message];
  if (typeof welsh !== 'string') throw new Error('It has no Welsh.');
  expect(told(sentence)).toBe(welsh.replaceAll(PLACEHOLDER, (_, name: string) => `<${name}>`));
});

test('in English every sentence is told as it is', () => {
  speak('en', { catalogue: {}, filled: [] });
  expect(FILLED.map(told)).toEqual(FILLED);
});

test('every kind of page has its Welsh', () => {
  expect(KINDS.map(({ is }) => is).filter((is) => told(is) === is)).toEqual([]);
});

const REASONS = [...new Set(KINDS.map(({ sort, is }) => SORTS[sort].reason(is)))];

test.each(REASONS)('no English is left of “%s”', (reason) => {
  const { headline, text } = reasonWords(reason);
  expect(`${headline} ${text} ${pageSentence(reason)}`).not.toMatch(
    /\b(?:This page|Pledgemark reads|It|Guidance|the|about|of)\b/u,
  );
});

test('a landing page’s headline is that of its state, and the title of what it announces stays', () => {
  const { headline, text } = reasonWords(
    'This page announces a document. The text is in the attachment: Vol. 2 of it.',
  );
  expect(headline).toBe(CATALOGUE['This page announces a document']);
  expect(text).toBe('Mae’r testun yn yr atodiad: Vol. 2 of it.');
});

test.each(Object.keys(PAGE_BOUNDS))('that a page has too much of %s is told with the figure', (measure) => {
  const sentence = tooLongSentence(measure);
  expect(told(sentence)).toContain(/[\d,]+/u.exec(sentence)?.[0] ?? 'a figure');
  expect(told(sentence)).not.toContain('This page');
});

test.each([
  { sentence: 'Its body is longer than 10000 characters.', words: 'body: mae’n hirach na 10000 o nodau.' },
  {
    sentence: 'The answer was not taken in. the answer: It is empty.',
    words: 'Ni dderbyniwyd yr ateb. yr ateb: Mae’n wag.',
  },
  { sentence: 'row 3', words: 'rhes 3' },
  { sentence: 'a sentence of nobody’s', words: 'a sentence of nobody’s' },
])('“$sentence” is told as “$words”', ({ sentence, words }) => {
  expect(told(sentence)).toBe(words);
});

test('what is wrong with a publisher’s name is told with the name', () => {
  const fault = publisherFault('Your records') ?? '';
  expect(told(fault)).toContain('“Your records”');
  expect(told(fault)).not.toBe(fault);
});

/** Where sentences on files, rows and answers are made in English. */
const ROOMS = ['lib/packs', 'lib/rows', 'lib/govuk-api'].map((room) => resolve(import.meta.dirname, '../../..', room));
const MADE = ROOMS.flatMap((room) =>
  readdirSync(room).flatMap((file) => {
    const code = readFileSync(join(room, file), 'utf8');
    return [...code.matchAll(/'((?:It|is|has|ends|does) [^']+)'/gu)].map(([, sentence = '']) => sentence);
  }),
);

test('every sentence on a file, a row or an answer has its Welsh', () => {
  expect(MADE.length).toBeGreaterThan(80);
  expect([...new Set(MADE)].filter((sentence) => told(sentence) === sentence)).toEqual([]);
});
