import { expect, test } from 'vitest';

import { cardFacts } from '@/lib/corpus';
import type { CommitmentFind, Entity, EntityId, FindId, Finds, IsoDate, MentionFind, ProgressFind } from '@/lib/model';

import { day, seeded } from './records';

const asOf = '2026-11-24' as IsoDate;
const frontex = 'organisation/frontex' as EntityId;
const nothing = { record: undefined, entity: undefined, asOf };

const mention = (id: string, start: number, surface: string, entityId?: EntityId): MentionFind => ({
  id: id as FindId,
  start,
  end: start + surface.length,
  type: 'organisation',
  surface,
  why: 'gazetteer',
  ...(entityId === undefined ? {} : { entityId, entityName: 'Frontex' }),
});
const words = (start: number, end: number, said: string) => ({ start, end, words: said });
const commitment: CommitmentFind = {
  id: 'c1' as FindId,
  start: 100,
  end: 160,
  strength: 'firm',
  trigger: words(110, 119, 'agreed to'),
  actors: [],
  action: words(120, 160, 'work with Frontex'),
  conditions: [],
  why: 'agree to',
  quote: 'They agreed to work with Frontex',
};
const progress: ProgressFind = {
  id: 'p1' as FindId,
  start: 0,
  end: 60,
  actors: [{ words: 'The group', entityIds: [] }],
  heading: 'Progress',
  why: 'welcomed',
  quote: 'The group welcomed Frontex',
};
const finds: Finds = {
  mentions: [
    mention('m1', 10, 'Frontex', frontex),
    mention('m2', 130, 'the Agency', frontex),
    mention('m3', 200, 'Someone Ltd'),
    mention('m4', 300, 'Someone Ltd'),
  ],
  commitments: [commitment],
  progress: [progress],
};
const entity: Entity = {
  id: frontex,
  name: 'Frontex',
  type: 'organisation',
  aliases: [{ text: 'EBCGA' }],
  about: 'An agency.',
  sources: [],
};

test('a name’s card counts it under all its names, and where it takes part', () => {
  expect(cardFacts(finds, 'm2' as FindId, { ...nothing, entity })).toMatchObject({
    kind: 'entity',
    name: 'Frontex',
    known: true,
    aliases: ['EBCGA'],
    about: 'An agency.',
    times: 2,
    inCommitments: 1,
    inProgress: 1,
  });
});

test('a name that the corpus does not hold is counted by its words, and said to be unknown', () => {
  expect(cardFacts(finds, 'm3' as FindId, nothing)).toMatchObject({ name: 'Someone Ltd', known: false, times: 2 });
});

test('a commitment’s card says which of how many it is, and nothing of a status where no record is held', () => {
  expect(cardFacts(finds, 'c1' as FindId, nothing)).toMatchObject({
    kind: 'commitment',
    number: 1,
    of: 1,
    status: undefined,
    found: { strength: 'firm' },
  });
});

test.each([
  {
    of: 'with a view',
    known: seeded('calais-group-2024-c10'),
    became: { reason: 'A law was passed in 2 of 5 states; the EU part is open.' },
  },
  {
    of: 'with no view but a history',
    known: { ...seeded('calais-group-2024-c10'), judgements: [] },
    became: { since: '2025-12-19', said: 'a law was passed in Germany' },
  },
  {
    of: 'looked at on an earlier day',
    known: { ...seeded('calais-group-2024-c10'), judgements: [] },
    asOf: day('2025-12-10'),
    became: { since: '2025-12-02', said: 'a law was passed in the UK' },
  },
  { of: 'of which only the promise is recorded', known: seeded('calais-group-2024-c2'), became: undefined },
])(
  'the card of a commitment $of says what became of it, not what was promised',
  ({ known, became, asOf: on = asOf }) => {
    expect(cardFacts(finds, 'c1' as FindId, { ...nothing, record: known, asOf: on })).toMatchObject({ became });
  },
);

test('progress is told with who reports it', () => {
  expect(cardFacts(finds, 'p1' as FindId, nothing)).toEqual({
    kind: 'progress',
    actors: ['The group'],
    heading: 'Progress',
  });
});

test('there is no card for what was not found', () => {
  expect(cardFacts(finds, 'x' as FindId, nothing)).toBeUndefined();
});
