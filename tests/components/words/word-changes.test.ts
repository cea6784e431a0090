import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';

import { wordChanges } from '@/components/words/word-changes';
import type { WordChange } from '@/components/words/word-changes';

const joined = (changes: readonly WordChange[], without: WordChange['kind']): string =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ words }) => words)
    .join(' ');

test.each([
  {
    was: 'convening at senior official level',
    now: 'convening at working level',
    changes: [
      { kind: 'same', words: 'convening at' },
      { kind: 'removed', words: 'senior official' },
      { kind: 'added', words: 'working' },
      { kind: 'same', words: 'level' },
    ],
  },
  { was: 'the same', now: 'the  same', changes: [{ kind: 'same', words: 'the same' }] },
  { was: '', now: 'all new', changes: [{ kind: 'added', words: 'all new' }] },
  { was: 'all gone', now: '', changes: [{ kind: 'removed', words: 'all gone' }] },
  { was: '', now: '', changes: [] },
])('from “$was” to “$now”', ({ was, now, changes }) => {
  expect(wordChanges(was, now)).toEqual(changes);
});

const text = array(constantFrom('a', 'b', 'c', 'will', 'may', 'É')).map((words) => words.join(' '));

test('both texts can be read from what changed', () => {
  assert(
    property(text, text, (was, now) => {
      const changes = wordChanges(was, now);
      expect(joined(changes, 'added')).toBe(was);
      expect(joined(changes, 'removed')).toBe(now);
    }),
  );
});

test('neighbours are of different kinds, and no run is empty', () => {
  assert(
    property(text, text, (was, now) => {
      const changes = wordChanges(was, now);
      expect(changes.every(({ words }) => words !== '')).toBe(true);
      expect(changes.every(({ kind }, at) => at === 0 || changes[at - 1]?.kind !== kind)).toBe(true);
    }),
  );
});

test('two long texts that share nothing are told as replaced whole, at once', () => {
  const was = Array.from({ length: 20_000 }, (_, at) => `w${at}`).join(' ');
  const now = Array.from({ length: 20_000 }, (_, at) => `n${at}`).join(' ');
  expect(wordChanges(`Start ${was} end`, `Start ${now} end`).map(({ kind }) => kind)).toEqual([
    'same',
    'removed',
    'added',
    'same',
  ]);
});
