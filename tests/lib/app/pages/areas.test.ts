import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { said } from '@/lib/app';
import { plantAreas } from '@/lib/app/pages/areas';
import { corpus, plantSeeds } from '@/lib/db';
import { AREAS } from '@/seeds/areas';
import { SEEDS } from '@/seeds/corpus';
import { WHOLE } from '@/seeds/whole';
import { SHIPPED_AREAS } from '@/tests/seeds/shipped-areas';

import { aStore } from '../../db/a-store';

const all = AREAS.map(({ area }) => area);

test('every commitment that ships has an entry: a headline, a reason, its document, and sources', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  expect(await plantAreas(store, SHIPPED_AREAS, {})).toEqual({ planted: all, left: [] });
  const entries = await said.entries(
    store,
    WHOLE.commitments.map(({ id }) => id),
  );
  expect(entries).toHaveLength(113);
  const incomplete = entries.filter(
    ({ said: told, commitment, document, views, searched, who }) =>
      told.headline === '' ||
      document === undefined ||
      commitment.sources.length === 0 ||
      who.some((name) => name.includes('/')) ||
      (views.every(({ reason }) => reason === '') && searched.length === 0),
  );
  expect(incomplete.map(({ commitment }) => commitment.id)).toEqual([]);
});

test('a file that cannot be read is left for the next start, and the others are planted', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const read = (area: string) =>
    area === 'health' ? Promise.reject(new TypeError('Failed to fetch')) : SHIPPED_AREAS.read(area);
  expect(await plantAreas(store, { ...SHIPPED_AREAS, read }, {})).toEqual({
    planted: all.filter((area) => area !== 'health'),
    left: ['health'],
  });
  const planted = (await corpus.about(store))?.areas ?? {};
  expect(await plantAreas(store, SHIPPED_AREAS, planted)).toEqual({ planted: ['health'], left: [] });
});
