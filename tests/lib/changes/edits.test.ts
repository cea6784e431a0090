import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { MOST_EDITS, editsBetween } from '@/lib/changes/edits';
import { exactRuns, wordRuns } from '@/lib/changes/word-runs';

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

test('neighbours are of different kinds, what went stands before what came, and no run is empty', () => {
  fc.assert(
    fc.property(words, words, (was, now) => {
      const edits = editsBetween(was, now);
      expect(edits.every(({ from, to }) => from < to)).toBe(true);
      const kinds = edits.map(({ kind }) => kind);
      expect(kinds.filter((kind, at) => at > 0 && kinds[at - 1] === kind)).toEqual([]);
      expect(kinds.filter((kind, at) => kind === 'removed' && kinds[at - 1] === 'added')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('two texts of 20,000 words, a few of which were changed, are told apart word by word', () => {
  const was = Array.from({ length: 20_000 }, (_, at) => `word${at % 3000}`);
  const now = was.map((word, at) => (at % 200 === 7 ? 'other' : word));
  expect(editsBetween(was, now).filter(({ kind }) => kind === 'removed')).toHaveLength(100);
});

test('only typesetting is no change of words between two texts of a page, and one where each is shown as it stands', () => {
  const [was, now] = ['the “best” co–operation', 'the "best" co-operation'];
  expect(wordRuns(was, now)).toEqual([{ kind: 'same', words: was }]);
  expect(exactRuns(was, now)).toEqual([
    { kind: 'same', words: 'the' },
    { kind: 'removed', words: '“best” co–operation' },
    { kind: 'added', words: '"best" co-operation' },
  ]);
});

test.each([
  {
    was: 'convening at senior official level',
    now: 'convening at working level',
    runs: ['same convening at', 'removed senior official', 'added working', 'same level'],
  },
  { was: 'the same', now: 'the  same', runs: ['same the same'] },
  { was: '', now: 'all new', runs: ['added all new'] },
  { was: 'all gone', now: '', runs: ['removed all gone'] },
  { was: '', now: '', runs: [] },
])('from “$was” to “$now”', ({ was, now, runs }) => {
  expect(exactRuns(was, now).map(({ kind, words: said }) => `${kind} ${said}`)).toEqual(runs);
});

test('each of two texts can be read from the runs, letter by letter', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'will', 'may', 'É', '“x”', '"x"')).map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (was, now) => {
      const runs = exactRuns(was, now);
      const without = (kind: string): string => runs.flatMap((run) => (run.kind === kind ? [] : [run.words])).join(' ');
      expect([without('added'), without('removed')]).toEqual([was, now]);
    }),
    { numRuns: 1000 },
  );
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
