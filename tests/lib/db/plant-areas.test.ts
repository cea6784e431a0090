import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { corpus, library, mine, plantSeeds } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { AreaCorpus, AreaEdition, CorpusCommitment, IsoDate } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { AREA_FILES } from '@/seeds/whole';

import { aStore, at, commitmentId, seedsAs } from './a-store';

const { toPlant, plant, takeOut } = library.areas;
const [HEALTH, OTHER] = AREA_FILES;
if (HEALTH === undefined || OTHER === undefined) throw new Error('the corpus has areas');
const idsOf = async (store: Store): Promise<string[]> =>
  (await store.commitments.toArray()).map(({ id }): string => id).toSorted();
const ids = (...parts: readonly { readonly commitments: readonly CorpusCommitment[] }[]) =>
  parts.flatMap(({ commitments }) => commitments.map(({ id }): string => id)).toSorted();
const edition = (area: string, version: string, asOf = '2026-11-24'): AreaEdition => ({
  area,
  title: area,
  version,
  asOf: asOf as IsoDate,
});
const without = (content: AreaCorpus): AreaCorpus => ({ ...content, commitments: content.commitments.slice(1) });

test('an area is planted over the base, and its version is told from then on', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  expect(await plant(store, HEALTH, HEALTH.content)).toBe('planted');
  expect(await idsOf(store)).toEqual(ids(SEEDS, HEALTH.content));
  expect((await corpus.about(store))?.areas).toEqual({ [HEALTH.area]: HEALTH.version });
  expect(toPlant({ [HEALTH.area]: HEALTH.version }, [HEALTH, OTHER])).toEqual({ plant: [OTHER], takeOut: [] });
});

test('without a base no area is planted', async () => {
  const store = await aStore();
  expect(await plant(store, HEALTH, HEALTH.content)).toBe('no base');
  expect(await idsOf(store)).toEqual([]);
});

test('a new edition of an area takes the place of its rows and of no others; what the reader has stays', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  await plant(store, OTHER, OTHER.content);
  const own = { ...SEEDS.commitments[0], id: commitmentId('mine') } as CorpusCommitment;
  await mine.keep(store, {
    what: 'commitment',
    about: 'x',
    at: at('2026-11-26T10:00:00.000Z'),
    rows: { commitments: [own] },
  });
  await plant(store, edition(HEALTH.area, 'later'), without(HEALTH.content));
  expect(await idsOf(store)).toEqual(ids(SEEDS, without(HEALTH.content), OTHER.content, { commitments: [own] }));
  expect((await corpus.about(store))?.areas).toEqual({ [HEALTH.area]: 'later', [OTHER.area]: OTHER.version });
});

test('the base is planted anew and the areas stay', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  await plantSeeds(store, seedsAs('later', { commitments: SEEDS.commitments.slice(1) }));
  expect(await idsOf(store)).toEqual(ids({ commitments: SEEDS.commitments.slice(1) }, HEALTH.content));
  expect((await corpus.about(store))?.areas).toEqual({ [HEALTH.area]: HEALTH.version });
});

test('a row that moves from an area to the base stays there when the area is planted anew', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  const moved = HEALTH.content.commitments.slice(0, 1);
  await plantSeeds(store, seedsAs('later', { commitments: [...SEEDS.commitments, ...moved] }));
  await plant(store, edition(HEALTH.area, 'later'), without(HEALTH.content));
  expect(await idsOf(store)).toEqual(ids(SEEDS, HEALTH.content));
});

test('a row that moves from one area to another belongs to the other', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  const moved = HEALTH.content.commitments.slice(0, 1);
  await plant(store, OTHER, { ...OTHER.content, commitments: [...OTHER.content.commitments, ...moved] });
  await plant(store, edition(HEALTH.area, 'later'), without(HEALTH.content));
  expect(await idsOf(store)).toEqual(ids(SEEDS, HEALTH.content, OTHER.content));
});

test('an area that fails is left as it was, whole', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  const [first] = HEALTH.content.judgements;
  if (first === undefined) throw new Error('the area has views');
  const twice = { ...without(HEALTH.content), judgements: [first, first] };
  await expect(plant(store, edition(HEALTH.area, 'later'), twice)).rejects.toThrow(/ConstraintError/);
  expect(await idsOf(store)).toEqual(ids(SEEDS, HEALTH.content));
  expect((await corpus.about(store))?.areas).toEqual({ [HEALTH.area]: HEALTH.version });
});

test('an area that no longer ships is taken out', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  expect(toPlant({ [HEALTH.area]: HEALTH.version }, [])).toEqual({ plant: [], takeOut: [HEALTH.area] });
  await takeOut(store, HEALTH.area);
  expect(await idsOf(store)).toEqual(ids(SEEDS));
  expect((await corpus.about(store))?.areas).toEqual({});
  expect(await store.about.count()).toBe(1);
});

test('a commitment of an area carries the day of its edition', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, edition(HEALTH.area, 'later', '2027-02-01'), HEALTH.content);
  const [id] = HEALTH.content.commitments.map((one) => one.id);
  if (id === undefined) throw new Error('the area has commitments');
  expect((await corpus.recordsFor(store, [id]))[0]?.commitment.edition).toBe('2027-02-01');
});

test('whoever watches the corpus or keeps an index of it sees an area, and its rows alone as new', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  const [before, listed] = [await corpus.state(store), await library.searchSources.list(store)];
  await plant(store, edition(HEALTH.area, 'later'), HEALTH.content);
  expect((await corpus.state(store)).records).not.toBe(before.records);
  const now = await library.searchSources.list(store);
  const changed = [...now].filter(([row, stamp]) => listed.get(row) !== stamp).map(([row]) => row.split(' ')[1] ?? '');
  const { commitments, documents, evidence } = HEALTH.content;
  expect(changed.toSorted()).toEqual(
    [...commitments, ...documents, ...evidence].map(({ id }): string => id).toSorted(),
  );
});

test('the commitments of a page are those of the editors that are known by a sentence in its document', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await plant(store, HEALTH, HEALTH.content);
  const [document] = HEALTH.content.documents;
  const held = await corpus.commitmentsOfPage(store, [document?.address ?? '']);
  expect(held.documents.map(({ id }) => id)).toContain(document?.id);
  expect(held.commitments.map(({ id }): string => id).toSorted()).toEqual([...(document?.bearsOn ?? [])].toSorted());
  expect(await corpus.commitmentsOfPage(store, ['https://www.gov.uk/nowhere'])).toEqual({
    commitments: [],
    documents: [],
  });
});
