import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareTexts } from '@/lib/changes';
import type { CommitmentFind, FindId, KeptText, PageKey, Strength } from '@/lib/model';

function clause(quote: string, start: number, strength: Strength = 'firm'): CommitmentFind {
  const words = { start, end: start, words: '' };
  const end = start + quote.length;
  const id = `c ${start}` as FindId;
  return { id, start, end, quote, strength, trigger: words, action: words, actors: [], conditions: [], why: '' };
}

/** A text of these passages; those that begin with "will" or "may" are commitments. */
function aText(passages: readonly string[]): KeptText {
  const text = passages.join('\n\n');
  const commitments = passages
    .filter((passage) => /^(?:will|may)\b/.test(passage))
    .map((quote) => clause(quote, text.indexOf(quote), quote.startsWith('will') ? 'firm' : 'exploratory'));
  return {
    page: 'page' as PageKey,
    hash: text,
    reading: { text, headings: [] },
    finds: { mentions: [], commitments, progress: [] },
  };
}

const BEFORE = ['Kettles', 'will mend every kettle by 2027', 'will publish a list of lids', 'Nothing else.'];

test('a page that says the same has no change', () => {
  expect(compareTexts(aText(BEFORE), aText(BEFORE))).toEqual({
    passages: [{ kind: 'same', passages: 4 }],
    commitments: { added: [], removed: [], reworded: [], same: 2 },
  });
});

test('a commitment in weaker words is reworded, and what its words said and say is told', () => {
  const now = [...BEFORE.slice(0, 1), 'may mend every kettle by 2030', ...BEFORE.slice(2)];
  const { passages, commitments } = compareTexts(aText(BEFORE), aText(now));
  expect(passages.map(({ kind }) => kind)).toEqual(['same', 'reworded', 'same']);
  expect(commitments).toMatchObject({ added: [], removed: [], same: 1 });
  expect(commitments.reworded).toMatchObject([{ was: { strength: 'firm' }, now: { strength: 'exploratory' } }]);
  expect(commitments.reworded[0]?.runs.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', words: 'will' },
    { kind: 'added', words: 'may' },
    { kind: 'removed', words: '2027' },
    { kind: 'added', words: '2030' },
  ]);
});

test('a commitment that went and one that came are not made one', () => {
  const now = ['Kettles', 'will mend every kettle by 2027', 'will open 3 schools in Kent', 'Nothing else.'];
  const { commitments } = compareTexts(aText(BEFORE), aText(now));
  expect(commitments.removed.map(({ quote }) => quote)).toEqual(['will publish a list of lids']);
  expect(commitments.added.map(({ quote }) => quote)).toEqual(['will open 3 schools in Kent']);
  expect(commitments.reworded).toEqual([]);
});

test('a commitment that moved to another place of the page is the same', () => {
  const now = ['Kettles', 'will publish a list of lids', 'Nothing else.', 'will mend every kettle by 2027'];
  expect(compareTexts(aText(BEFORE), aText(now)).commitments).toMatchObject({ added: [], removed: [], same: 2 });
});

test('of words said twice, the copy that went is told once', () => {
  const twice = [...BEFORE, 'will publish a list of lids'];
  expect(compareTexts(aText(twice), aText(BEFORE)).commitments).toMatchObject({
    added: [],
    removed: [{ quote: 'will publish a list of lids' }],
    same: 2,
  });
});

const passages = fc.array(
  fc.oneof(
    fc.constantFrom(...BEFORE),
    fc.lorem({ maxCount: 8 }).map((words) => `will ${words}`),
  ),
  { maxLength: 12 },
);

test('every passage and every commitment of both texts is told once', () => {
  fc.assert(
    fc.property(passages, passages, (was, now) => {
      const { passages: changes, commitments } = compareTexts(aText(was), aText(now));
      const count = (kind: string): number => changes.filter((change) => change.kind === kind).length;
      const same = changes.reduce((sum, change) => sum + (change.kind === 'same' ? change.passages : 0), 0);
      expect(same + count('removed') + count('reworded')).toBe(was.length);
      expect(same + count('added') + count('reworded')).toBe(now.length);
      const { added, removed, reworded, same: standing } = commitments;
      expect(standing + removed.length + reworded.length).toBe(aText(was).finds.commitments.length);
      expect(standing + added.length + reworded.length).toBe(aText(now).finds.commitments.length);
    }),
    { numRuns: 500 },
  );
});

test('a change in the middle of a very long page is found without comparing every word with every other', () => {
  const long = Array.from({ length: 4000 }, (_, at) => `Passage ${at} says what passage ${at} says.`);
  const now = long.map((passage, at) => (at % 100 === 7 ? `${passage} And more.` : passage));
  const { passages: changes } = compareTexts(aText(long), aText(now));
  expect(changes.filter(({ kind }) => kind === 'reworded')).toHaveLength(40);
  expect(changes.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([]);
});
