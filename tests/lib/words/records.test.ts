import { expect, test } from 'vitest';

import type { Stance } from '@/lib/model';
import { namesWords, records } from '@/lib/words';

const counts = (supports: number, contradicts: number, context: number): Record<Stance, number> => ({
  supports,
  contradicts,
  context,
});

test.each([
  {
    of: counts(5, 0, 1),
    independent: 0,
    words: '6 records: 5 suggest it was done, 1 is background. All come from those who promised.',
  },
  {
    of: counts(5, 0, 1),
    independent: 2,
    words: '6 records: 5 suggest it was done, 1 is background. 2 of them come from others.',
  },
  {
    of: counts(1, 1, 0),
    independent: 1,
    words: '2 records: 1 suggests it was done, 1 suggests it was not done. 1 of them comes from others.',
  },
  { of: counts(2, 0, 0), independent: 2, words: '2 records: 2 suggest it was done. All come from others.' },
  { of: counts(1, 0, 0), independent: 0, words: '1 record, from those who promised. It suggests it was done.' },
  { of: counts(0, 1, 0), independent: 1, words: '1 record, from others. It suggests it was not done.' },
  { of: counts(0, 0, 1), independent: 1, words: '1 record, from others. It is background.' },
  { of: counts(0, 0, 3), independent: 0, words: '3 records: all background. All come from those who promised.' },
  { of: counts(0, 0, 0), independent: 0, words: '' },
])('the records are told as “$words”', ({ of, independent, words }) => {
  expect(records.counted({ counts: of, independent })).toBe(words);
});

const some = { name: 'Germany', counts: counts(1, 0, 0) };
const none = (name: string) => ({ name, counts: counts(0, 0, 0) });

test.each([
  {
    participants: [none('Belgium'), none('France'), some, none('Netherlands')],
    silence: 'none found',
    words: 'For Belgium, France and the Netherlands: none found.',
  },
  { participants: [some, none('France')], silence: 'no record', words: 'For France: no record.' },
  { participants: [some], silence: 'none found', words: undefined },
  { participants: [none('France'), none('Belgium')], silence: 'none found', words: undefined },
] as const)('participants without records are named: $words', ({ participants, silence, words }) => {
  expect(records.missing(participants, silence)).toBe(words);
});

test('names are listed as in a sentence', () => {
  expect(namesWords(['United Kingdom'])).toBe('the United Kingdom');
  expect(namesWords(['Belgium', 'France'])).toBe('Belgium and France');
});

test.each([
  { state: 'done', publisher: 'Home Office', words: 'Home Office says: done.' },
  { state: 'in progress', publisher: undefined, words: 'Those who promised say: in progress.' },
  { state: 'unknown', publisher: 'Home Office', words: undefined },
  { state: 'open', publisher: 'Home Office', words: undefined },
] as const)('the official side, $state: $words', ({ state, publisher, words }) => {
  expect(records.official(state, publisher)).toBe(words);
});

test('a participant’s records are counted in words, and silence is said as it is', () => {
  expect(records.ofParticipant(counts(2, 0, 1), 'None found')).toBe('2 suggest it was done, 1 is background');
  expect(records.ofParticipant(counts(1, 1, 2), 'None found')).toBe(
    '1 suggests it was done, 1 suggests it was not done, 2 are background',
  );
  expect(records.ofParticipant(counts(0, 0, 0), 'None found')).toBe('None found');
  expect(records.ofParticipant(counts(0, 0, 0), 'No record')).toBe('No record');
});

test.each([
  { since: '2025-12-19', said: 'a law was passed in Germany', words: '19 December 2025: a law was passed in Germany.' },
  { since: '2025-12', said: 'A law was passed.', words: 'December 2025: A law was passed.' },
])('a stage is told with its day: “$words”', ({ since, said, words }) => {
  expect(records.stage({ since, said })).toBe(words);
});
