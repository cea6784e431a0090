import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { corpus, plantSeeds } from '@/lib/db';
import { MANY } from '@/lib/db/corpus';
import { entityRow } from '@/lib/db/corpus-rows';
import type { EntityId } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore, commitmentId, seedsAs } from './a-store';

const FRONTEX = 'organisation/frontex' as EntityId;

test('the shipped corpus is planted once, and planting it again does nothing', async () => {
  const store = await aStore();
  expect(await plantSeeds(store, SEEDS)).toBe('planted');
  expect(await plantSeeds(store, SEEDS)).toBe('already there');
  expect(await store.entities.count()).toBe(SEEDS.entities.length);
  expect(await store.evidence.count()).toBe(SEEDS.evidence.length);
  expect((await corpus.about(store))?.version).toBe(SEEDS.version);
});

test('two workers that plant at once leave one corpus', async () => {
  const store = await aStore();
  const said = await Promise.all([plantSeeds(store, SEEDS), plantSeeds(store, SEEDS)]);
  expect(said.toSorted()).toEqual(['already there', 'planted']);
  expect(await store.commitments.count()).toBe(SEEDS.commitments.length);
});

test('a changed version takes the place of the old one and leaves the reader’s rows', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const frontex = SEEDS.entities.find((entity) => entity.id === FRONTEX);
  if (frontex === undefined) throw new Error('the seeds hold Frontex');
  const mine = { ...frontex, name: 'Frontex, as I call it' };
  await store.entities.add(entityRow(mine, 'reader'));

  const fewer = seedsAs('later', { evidence: SEEDS.evidence.slice(0, 3) });
  expect(await plantSeeds(store, fewer)).toBe('planted');

  expect(await store.evidence.count()).toBe(3);
  expect(await store.entities.get(['reader', FRONTEX])).toMatchObject({ name: 'Frontex, as I call it' });
  expect(await store.entities.get(['seed', FRONTEX])).toMatchObject({ name: 'Frontex' });
  expect((await corpus.about(store))?.version).toBe('later');
});

test('a planting that fails leaves the version before, whole', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const [first] = SEEDS.judgements;
  if (first === undefined) throw new Error('the seeds hold judgements');
  const twice = seedsAs('twice', { evidence: [], judgements: [first, first] });
  await expect(plantSeeds(store, twice)).rejects.toThrow(/ConstraintError/);
  expect(await store.evidence.count()).toBe(SEEDS.evidence.length);
  expect((await corpus.about(store))?.version).toBe(SEEDS.version);
});

test('everything known of a commitment is read together, in the order asked', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const ids = [commitmentId('calais-group-2024-c10'), commitmentId('nobody'), commitmentId('calais-group-2024-c2')];
  const [tenth, second, ...more] = await corpus.recordsFor(store, ids);
  expect(more).toEqual([]);
  expect(tenth?.commitment.id).toBe(ids[0]);
  expect(tenth?.evidence.every((record) => record.for.includes(ids[0] ?? commitmentId('')))).toBe(true);
  expect(tenth?.searched.map(({ id }) => id)).toContain('searched/april-customs-meeting');
  expect(second?.lineage).toHaveLength(1);
  expect(second?.judgements).toEqual([]);
});

test('of many commitments at once the same is known as of each by itself', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const ids = SEEDS.commitments.map(({ id }) => id);
  const nobody = Array.from({ length: MANY }, (_, at) => commitmentId(`nobody-${at}`));
  const byOrder = (records: Awaited<ReturnType<typeof corpus.recordsFor>>) =>
    records.map(({ evidence, ...rest }) => ({ ...rest, evidence: evidence.map(({ id }) => id).toSorted() }));
  const one = byOrder(await corpus.recordsFor(store, ids));
  expect(byOrder(await corpus.recordsFor(store, [...ids, ...nobody]))).toEqual(one);
  expect(one).toHaveLength(ids.length);
});

test('commitments are found by their words, however they were set', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const third = SEEDS.commitments.find(({ id }) => id === commitmentId('calais-group-2024-c3'));
  const onThePage = (third?.quote ?? '').replace(' – ', '\u00a0— ').replace('work together', 'work\n together');
  const found = await corpus.commitmentsSaying(store, [onThePage, 'other words']);
  expect(found.commitments.map(({ id }) => id)).toEqual([commitmentId('calais-group-2024-c3')]);
  expect(found.documents.map(({ id }) => id)).toEqual([third?.document]);
});

test.each([
  { said: 'EBCGA', name: 'Frontex' },
  { said: 'united kingdom', name: 'United Kingdom' },
  { said: 'UK–Frontex working arrangement', name: 'UK-Frontex working arrangement' },
])('“$said” names $name', async ({ said, name }) => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  expect((await corpus.entitiesNamed(store, [said])).map((entity) => entity.name)).toEqual([name]);
});
