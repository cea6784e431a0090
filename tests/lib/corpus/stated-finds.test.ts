import { expect, test } from 'vitest';

import { statedFinds } from '@/lib/corpus/stated-finds';
import { RECOGNISED_BY_WORDS } from '@/lib/model';
import type { Commitment, CommitmentId, CorpusCommitment, DocumentId } from '@/lib/model';

import { A_COMMITMENT } from './records';

const HERE = 'document/here' as DocumentId;
const WORDS = ['2030', 'ferry', 'islands', 'northern', 'open', 'routes', 'three', 'year'];
const SAID = 'Three ferry routes to the Northern Islands: open each year, 2030.';

const stating = (id: string, document = HERE): CorpusCommitment => ({
  ...A_COMMITMENT,
  id: id as CommitmentId,
  sentences: [{ document, words: WORDS }],
});
const stated = (text: string, commitments: readonly CorpusCommitment[], found: readonly Commitment[] = []) =>
  statedFinds({ text, headings: [] }, found, { commitments, documents: [{ id: HERE }] });

function foundAt(start: number, end: number): Commitment {
  const nothing = { start, end: start, words: '' };
  return { start, end, strength: 'firm', trigger: nothing, actors: [], action: nothing, conditions: [], why: 'w' };
}

test('the sentence is told whole, as those who promised said it', () => {
  const text = `We met. ${SAID} We left.`;
  const [start, end] = [8, 8 + SAID.length];
  expect(stated(text, [stating('a')])).toEqual([
    {
      start,
      end,
      strength: A_COMMITMENT.strength,
      trigger: { start, end: start, words: '' },
      actors: [{ words: '', entityIds: A_COMMITMENT.promisedBy }],
      action: { start, end, words: SAID },
      conditions: [],
      why: RECOGNISED_BY_WORDS,
    },
  ]);
});

test.each([
  { what: 'in its sentence', found: foundAt(10, 12), told: 0 },
  { what: 'over the start of its sentence', found: foundAt(0, 9), told: 0 },
  { what: 'over the end of its sentence', found: foundAt(20, 90), told: 0 },
  { what: 'before it', found: foundAt(0, 7), told: 1 },
  { what: 'up to its start', found: foundAt(0, 8), told: 1 },
  { what: 'from its end on', found: foundAt(8 + SAID.length, 90), told: 1 },
])('where a clause was found $what, $told sentences are told', ({ found, told }) => {
  expect(stated(`We met. ${SAID} We left and went home again.`, [stating('a')], [found])).toHaveLength(told);
});

test.each([
  { what: 'a sentence with the words of two commitments', text: SAID, commitments: [stating('a'), stating('b')] },
  { what: 'a commitment that two sentences say', text: `${SAID}\n${SAID}`, commitments: [stating('a')] },
  { what: 'a sentence of another document', text: SAID, commitments: [stating('a', 'document/b' as DocumentId)] },
])('nothing is told of $what', ({ text, commitments }) => {
  expect(stated(text, commitments)).toEqual([]);
});
