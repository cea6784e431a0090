import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { findStored } from '@/lib/app/search/find-stored';
import { mine, plantSeeds } from '@/lib/db';
import type { IsoInstant } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore, at, commitmentId } from '../../db/a-store';

const C2 = commitmentId('calais-group-2024-c2');
const AT: IsoInstant = at('2026-11-24T10:00:00.000Z');

test.each(['joint intelligence cell', 'INTELLIGENCE joint', 'intellig cel', 'inteligence cell'])(
  'a stored commitment is found by “%s”',
  async (words) => {
    const store = await aStore();
    await plantSeeds(store, SEEDS);
    expect((await findStored(store)(words, 8))[0]).toBe(C2);
  },
);

test('what the reader saved a moment ago is found, and no more is given than was asked for', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const find = findStored(store);
  expect(await find('copper boilers', 8)).toEqual([]);
  const [first] = SEEDS.commitments;
  if (first === undefined) throw new Error('the seeds hold commitments');
  const own = { ...first, id: commitmentId('own'), quote: 'We will mend copper boilers' };
  await mine.keep(store, { what: 'commitment', about: 'boilers', at: AT, rows: { commitments: [own] } });
  expect(await find('copper boilers', 8)).toEqual([own.id]);
  expect(await find('the', 3)).toHaveLength(3);
});

test('of two questions at once each has its own answer', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const find = findStored(store);
  const [cell, hospitals] = await Promise.all([find('intelligence cell', 1), find('new hospitals', 1)]);
  expect([cell, hospitals]).toEqual([[C2], [commitmentId('w3-new-hospitals')]]);
});
