import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { planOf, planWithin } from '@/lib/look-for';
import { isoDate } from '@/lib/model';
import type { CommitmentId, IsoDate, LookSubject } from '@/lib/model';

const TRIBUNAL: LookSubject = {
  key: 'commitment/1',
  of: 'commitment/1' as CommitmentId,
  words: 'We will open a Harbour Tribunal in Port Ness, to settle disputes over berths, by the end of 2020',
  title: 'Harbour strategy for Norland',
  actors: ['Norland Harbours'],
  published: '2019-03-12',
};

const wordsOf = (subject: LookSubject): readonly string[] => planOf(subject).searches.map(({ words }) => words);

test('a commitment is asked for by its telling words, by a phrase with who promised, and by its title', () => {
  expect(wordsOf(TRIBUNAL)).toEqual([
    'harbour tribunal port ness settle disputes',
    '"harbour tribunal" norland harbours',
    'harbour norland progress update',
  ]);
});

test('only its own body is asked for a report on its plan; others are asked for anything', () => {
  const body = { slug: 'norland-harbours', name: 'Norland Harbours' };
  expect(planOf({ ...TRIBUNAL, body }).searches.map((search) => search.body)).toEqual([undefined, undefined, body]);
});

test.each([
  { published: '2019-03-12', lookedOn: undefined, from: '2019-03-13' },
  { published: '2019-12-31', lookedOn: undefined, from: '2020-01-01' },
  { published: '2020-02-28', lookedOn: undefined, from: '2020-02-29' },
  { published: '2019-03', lookedOn: undefined, from: '2019-03-02' },
  { published: '2019', lookedOn: undefined, from: '2019-01-02' },
  { published: '2019-03-12', lookedOn: '2026-11-28', from: '2026-11-28' },
  { published: '2026-11-28', lookedOn: '2026-11-28', from: '2026-11-29' },
  { published: undefined, lookedOn: '2026-11-28', from: '2026-11-28' },
  { published: undefined, lookedOn: undefined, from: undefined },
])('published $published, looked for on $lookedOn: asked for from $from on', ({ published, lookedOn, from }) => {
  const { published: _, ...undated } = TRIBUNAL;
  const plan = planOf({
    ...undated,
    ...(published === undefined ? {} : { published }),
    ...(lookedOn === undefined ? {} : { lookedOn: lookedOn as IsoDate }),
  });
  expect(plan.from).toBe(from);
});

test('the words that the reader wrote are asked instead, without what is empty or said twice', () => {
  const { searches, most } = planOf(TRIBUNAL, ['  port   ness ', '', 'port ness', 'a', 'b', 'c']);
  expect(searches.map(({ words }) => words)).toEqual(['port ness', 'a', 'b']);
  expect(most).toBe(26);
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as IsoDate);
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.lorem({ maxCount: 40 }));
const anySubject: fc.Arbitrary<LookSubject> = fc
  .record({
    words: text,
    title: fc.option(text, { nil: undefined }),
    publisher: fc.option(text, { nil: undefined }),
    actors: fc.array(text, { maxLength: 4 }),
    published: day,
    lookedOn: fc.option(day, { nil: undefined }),
  })
  .map(({ title, publisher, lookedOn, ...rest }) => ({
    ...rest,
    key: 'k',
    of: 'commitment/1' as CommitmentId,
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(lookedOn === undefined ? {} : { lookedOn }),
  }));

test('whatever the commitment and the words are, never more is planned than is said, and nothing of before the day after', () => {
  fc.assert(
    fc.property(anySubject, fc.option(fc.array(text), { nil: undefined }), (subject, words) => {
      const { searches, retries, documents, most, from } = planOf(subject, words);
      expect(searches.length).toBeLessThanOrEqual(3);
      expect(searches.length + retries + documents).toBe(most);
      expect(most).toBeLessThanOrEqual(26);
      for (const search of searches) expect(search.words.length).toBeLessThanOrEqual(200);
      for (const search of searches) expect(search.words.trim()).not.toBe('');
      expect(from === undefined ? undefined : isoDate(from)).toBe(from);
      expect((from ?? '') > (subject.published ?? '')).toBe(true);
    }),
  );
});

test.each([0, 1, 4, 20])('among many commitments it has one search and %i documents, of what is new', (documents) => {
  const plan = planWithin({ ...TRIBUNAL, lookedOn: '2026-11-20' as IsoDate }, documents);
  expect(plan).toMatchObject({ documents, most: documents + 1, from: '2026-11-20' });
  expect(plan.searches).toEqual(planOf(TRIBUNAL).searches.slice(0, 1));
});
