import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { said } from '@/lib/app';
import { library, mine, plantSeeds } from '@/lib/db';
import type { CommitmentId, TakenPack } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore, at } from '../../db/a-store';
import { A_COMMITMENT } from '../../corpus/records';

const ONE = SEEDS.commitments.slice(0, 1).map(({ id }) => id);
const AT = at('2026-11-26T10:00:00.000Z');
const KETTLES: TakenPack = {
  id: 'kettles',
  title: 'Promises on kettles',
  publisher: 'Institute for Kettles',
  made: AT,
  taken: AT,
  checksum: 'sha256:0',
  counts: {},
};
const nothing = { entities: [], documents: [], evidence: [], searched: [], lineage: [], judgements: [] };
const named = (id: string) => ({ ...A_COMMITMENT, id: id as CommitmentId });

test('an entry says who recorded the commitment: the editors, the reader, or the publisher of a pack', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  await mine.keep(store, { what: 'commitment', about: 'x', at: AT, rows: { commitments: [named('commitment/mine')] } });
  await library.packs.takeIn(store, KETTLES, { ...nothing, commitments: [named('commitment/theirs')] });
  const ids = [...ONE, 'commitment/mine' as CommitmentId, 'commitment/theirs' as CommitmentId];
  const entries = await said.entries(store, ids);
  expect(entries.map(({ recordedBy }) => recordedBy)).toEqual(['editors', 'reader', { pack: 'Institute for Kettles' }]);
});

test('an entry carries its timeline; one that the store does not hold is left out', async () => {
  const store = await aStore();
  await plantSeeds(store, SEEDS);
  const [entry, ...others] = await said.entries(store, [...ONE, 'commitment/unknown' as CommitmentId]);
  expect(others).toEqual([]);
  expect(entry?.timeline.map(({ lane }) => lane)).toContain('promised');
  expect(entry?.timeline.length).toBeGreaterThan(2);
});
