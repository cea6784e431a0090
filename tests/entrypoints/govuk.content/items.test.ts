import { expect, test } from 'vitest';

import type { Analysis, AnalysisKey, CommitmentFind, Deadline, FindId, IsoDate } from '@/lib/model';

import { itemsOf } from '../../../entrypoints/govuk.content/items';

const ID = 'c1' as FindId;
const NOTHING = { start: 0, end: 0, words: '' };
const DAY = '2030-12-31' as IsoDate;

function itemWith(deadline: Deadline): unknown {
  const found = {
    id: ID,
    start: 0,
    end: 20,
    quote: 'a test',
    strength: 'firm',
    trigger: NOTHING,
    actors: [],
    action: NOTHING,
    conditions: [],
    why: 'a test',
    deadline,
  } as const satisfies CommitmentFind;
  const analysis: Analysis = {
    key: 'k' as AnalysisKey,
    asOf: '2026-11-24' as IsoDate,
    signs: {},
    finds: { mentions: [], progress: [], commitments: [found] },
  };
  return itemsOf([{ id: ID, kind: 'commitment', type: 'firm', start: 0, end: 20 }], analysis).get(ID);
}

test.each([
  { what: 'a day', deadline: { ...NOTHING, words: 'by 31 December 2030', to: DAY }, date: 'by 31 December 2030' },
  {
    what: 'an event',
    deadline: { ...NOTHING, words: 'ahead of the meeting', event: 'meeting' },
    date: 'ahead of the meeting',
  },
  { what: 'no date', deadline: { ...NOTHING, words: 'shortly' }, date: undefined },
  {
    what: 'a day that the reader set',
    deadline: { ...NOTHING, words: 'shortly', to: DAY, by: 'reader' as const },
    date: undefined,
  },
])('of the words for $what, what is said of the item holds “$date”', ({ deadline, date }) => {
  const item = itemWith(deadline);
  expect(item).toMatchObject({ kind: 'commitment', number: 1, of: 1 });
  expect((item as { date?: string }).date).toBe(date);
});
