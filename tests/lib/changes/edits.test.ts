import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { MOST_EDITS, editsBetween } from '@/lib/changes/edits';
import { wordRuns } from '@/lib/changes/word-runs';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });

/** The length of the longest list of members that both hold in order: the slow, plain way. */
function longestCommon(was: readonly string[], now: readonly string[]): number {
  const rows = Array.from({ length: was.length + 1 }, () => Array.from({ length: now.length + 1 }, () => 0));
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const [row = [], below = []] = [rows[i], rows[i + 1]];
      row[j] = was[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows[0]?.[0] ?? 0;
}

test('what is the same and what went give the earlier list, what is the same and what came the later one', () => {
  fc.assert(
    fc.property(words, words, (was, now) => {
      const edits = editsBetween(was, now);
      const kept = edits.flatMap(({ kind, from, to }) => (kind === 'added' ? [] : was.slice(from, to)));
      const same = edits.flatMap(({ kind, from, to }) => (kind === 'same' ? was.slice(from, to) : []));
      const later = edits.flatMap(({ kind, from, to }) =>
        kind === 'removed' ? [] : (kind === 'same' ? was : now).slice(from, to),
      );
      expect([kept, later]).toEqual([was, now]);
      expect(same).toHaveLength(longestCommon(was, now));
    }),
    { numRuns: 1000 },
  );
});

test('two texts that have next to nothing in common are told as replaced, within a moment', () => {
  const list = (name: string): string[] => Array.from({ length: MOST_EDITS * 2 }, (_, at) => `${name} ${at}`);
  const edits = editsBetween(['first', ...list('a'), 'last'], ['first', ...list('b'), 'last']);
  expect(edits.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

test('only typesetting is no change of words', () => {
  expect(wordRuns('the “best” co–operation', 'the "best" co-operation')).toEqual([
    { kind: 'same', words: 'the “best” co–operation' },
  ]);
});

test('the words that went and came are told in reading order', () => {
  expect(wordRuns('They will mend every kettle by 2027', 'They may mend every kettle by the end of 2030')).toEqual([
    { kind: 'same', words: 'They' },
    { kind: 'removed', words: 'will' },
    { kind: 'added', words: 'may' },
    { kind: 'same', words: 'mend every kettle by' },
    { kind: 'removed', words: '2027' },
    { kind: 'added', words: 'the end of 2030' },
  ]);
});
