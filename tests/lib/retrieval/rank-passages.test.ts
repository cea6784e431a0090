import { expect, test } from 'vitest';

import { poolOf } from '@/lib/retrieval';
import type { PoolDocument, Question } from '@/lib/retrieval';

const QUESTION: Question = {
  words: 'We will dredge the harbour of Norland and give it £30 million for lock gates.',
  title: 'A strategy for harbours',
  publisher: 'Ministry of Tides',
  actors: ['Ministry of Tides'],
  published: '2031-04-20',
};
const FILLER = Array.from({ length: 30 }, (_, at) => `Paragraph ${at} is about bread, ovens and flour in the town.`);

const document = (id: string, text: string, facts: Partial<PoolDocument> = {}): PoolDocument => ({
  id,
  title: 'Bread',
  published: '2032-01-01',
  text: [text, ...FILLER].join('\n'),
  ...facts,
});

const ranked = (...documents: readonly PoolDocument[]) => poolOf(documents).rank(QUESTION, 10);
const order = (...documents: readonly PoolDocument[]) => ranked(...documents).map((one) => one.document);

test('a passage is given with its place in its document, its words and why it is there', () => {
  const text = 'The ministry paid £30m for the lock gates of Norland.';
  const [best] = ranked(document('a', text, { publisher: 'Ministry of Tides' }));
  expect(best).toMatchObject({ document: 'a', start: 0, end: text.length, quote: text });
  expect(best?.why.shared.map(({ start, end }) => text.slice(start, end))).toEqual(['lock', 'gates', 'Norland']);
  expect(best?.why.figures).toEqual(['£30million']);
  expect(best?.why.sameBody).toBe(true);
});

test('a passage with none of the words is no answer', () => {
  expect(poolOf([document('a', 'Nothing of it is here at all today.')]).rank({ ...QUESTION, title: '' }, 10)).toEqual(
    [],
  );
});

test('words of the title count: of two passages alike, the one in a document on the topic is first', () => {
  const text = 'The works were finished in the spring, at the cost that was named before.';
  expect(order(document('a', text), document('b', text, { title: 'Lock gates for Norland' }))[0]).toBe('b');
});

test('what is certainly older is left out; a year or a month stays in to its end', () => {
  const text = 'The harbour of Norland was dredged.';
  const at = (id: string, published: string) => document(id, text, { published });
  const found = order(
    at('day before', '2031-04-19'),
    at('same day', '2031-04-20'),
    at('month', '2031-04'),
    at('month before', '2031-03'),
    at('year', '2031'),
    at('year before', '2030'),
  );
  expect(new Set(found)).toEqual(new Set(['same day', 'month', 'year']));
});

test('a document without a date may be later', () => {
  const { published: _, ...undated } = document('a', 'The harbour of Norland was dredged.');
  expect(order(undated)).toContain('a');
});

test('the same sum lifts a passage over one with another sum', () => {
  const words = (sum: string): string => `The harbour of Norland was given ${sum} for its gates.`;
  expect(order(document('a', words('£12 million')), document('b', words('£30 million')))[0]).toBe('b');
});

test('of passages that are alike, one of another document comes before a second one of the same', () => {
  const words = 'The harbour of Norland was dredged.';
  expect(order(document('a', `${words}\n${words}`), document('b', words)).slice(0, 3)).toEqual(['a', 'b', 'a']);
});

test('who says the promise again comes behind who says what came of it', () => {
  const said = document('said', QUESTION.words);
  const done = document('done', 'In Norland the lock gates are in place, and the harbour is not yet deep enough.');
  expect(order(said, done)[0]).toBe('done');
});

test('a passage that names a later year comes before one that names the year of the promise', () => {
  const at = (year: number): string => `The harbour of Norland has been open since ${year}.`;
  expect(order(document('a', at(2031)), document('b', at(2033)))[0]).toBe('b');
});

test('a passage gains by another of its publication that has more of the words', () => {
  const words = 'The works on the gates came to an end.';
  const facts = { title: 'Report', published: '2033' };
  const found = ranked(
    document('alone', words, { ...facts, publisher: 'One' }),
    document('beside', `${words}\nThe harbour of Norland has lock gates.`, { ...facts, publisher: 'Two' }),
  );
  expect(found.filter(({ quote }) => quote === words).map((one) => one.document)).toEqual(['beside', 'alone']);
});

test('at most as many as are asked for', () => {
  const documents = Array.from({ length: 20 }, (_, at) => document(`d${at}`, 'The harbour of Norland was dredged.'));
  expect(poolOf(documents).rank(QUESTION, 5)).toHaveLength(5);
});

test('an empty pool has no answer', () => {
  expect(poolOf([]).rank(QUESTION, 10)).toEqual([]);
});
