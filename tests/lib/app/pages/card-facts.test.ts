import { expect, test } from 'vitest';

import { cardFacts } from '@/lib/app/pages/card-facts';
import type { CommitmentFind, CommitmentId, Entity, EntityId, FindId, Finds, MentionFind } from '@/lib/model';
import type { ProgressFind } from '@/lib/model';

import { seeded } from '../../corpus/records';
import { saidFor } from '../said/said-for';

const frontex = 'organisation/frontex' as EntityId;
const nothing = { about: { entity: undefined }, said: undefined };

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
  expect(cardFacts(finds, 'm2' as FindId, { ...nothing, about: { entity, inCorpus: 4 } })).toMatchObject({
    kind: 'entity',
    name: 'Frontex',
    known: true,
    aliases: ['EBCGA'],
    about: 'An agency.',
    times: 2,
    inCommitments: 1,
    inProgress: 1,
    inCorpus: 4,
  });
});

test('a name that the corpus does not hold is counted by its words, and said to be unknown', () => {
  expect(cardFacts(finds, 'm3' as FindId, nothing)).toMatchObject({ name: 'Someone Ltd', known: false, times: 2 });
});

test('a commitment’s card says which of how many it is, and hands on what is said of it', () => {
  const said = saidFor(seeded('calais-group-2024-c10'));
  expect(cardFacts(finds, 'c1' as FindId, { ...nothing, said })).toEqual({
    kind: 'commitment',
    number: 1,
    of: 1,
    found: commitment,
    said,
  });
});

test('a commitment of which nothing could be said has no card', () => {
  expect(cardFacts(finds, 'c1' as FindId, nothing)).toBeUndefined();
});

test('progress is told with who reports it', () => {
  expect(cardFacts(finds, 'p1' as FindId, nothing)).toEqual({
    kind: 'progress',
    actors: ['The group'],
    bearsOn: [],
    heading: 'Progress',
  });
});

test('what a report of progress bears on is told in its words, as the reader said or as a maybe', () => {
  const stored = {
    id: 'commitment/a' as CommitmentId,
    words: 'work with Frontex',
    are: 'its own words',
    document: 'A statement',
    date: '2022-12-08',
  } as const;
  const bearsOn = [
    { commitment: stored, said: 'accepted', stance: 'supports' },
    { commitment: { ...stored, words: 'sign with Frontex' }, said: 'suggested' },
  ] as const;
  expect(cardFacts(finds, 'p1' as FindId, { ...nothing, about: { entity: undefined, bearsOn } })).toMatchObject({
    bearsOn: [
      { words: 'work with Frontex', said: 'accepted' },
      { words: 'sign with Frontex', said: 'suggested' },
    ],
  });
});

test('there is no card for what was not found', () => {
  expect(cardFacts(finds, 'x' as FindId, nothing)).toBeUndefined();
});
