import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { reader } from '@/lib/app';
import { mine, plantSeeds } from '@/lib/db';
import type { CommitmentId, IsoDate } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { aStore, at } from '../../db/a-store';

const TODAY = '2026-11-28' as IsoDate;
const NOW = at('2026-11-28T10:00:00.000Z');

async function opened(name: string) {
  const store = await aStore(name);
  await plantSeeds(store, SEEDS);
  const watch = async (ids: readonly CommitmentId[]): Promise<void> => {
    const watched = ids.map((id) => ({ id, since: NOW }));
    await mine.keep(store, { what: 'watched', about: 'them', at: NOW, rows: { watched } });
  };
  return { store, watch };
}

test('while nothing is watched, the five next dates of everything are listed, the soonest to come first', async () => {
  const { store } = await opened('due next of all');
  const { of, entries, all } = await reader.dueNext(store, TODAY);
  const { toCome, passed, eventBound } = await reader.due(store, TODAY, 1000);
  expect(of).toBe('everything');
  expect(entries).toHaveLength(5);
  expect(entries.map(({ id }) => id)).toEqual([...toCome.entries, ...passed.entries].slice(0, 5).map(({ id }) => id));
  expect(all).toBe(toCome.all + passed.all + eventBound.all);
});

test('what is watched is listed alone, in the order of its page, no more than five', async () => {
  const { store, watch } = await opened('due next of watched');
  await watch(SEEDS.commitments.slice(0, 7).map(({ id }) => id));
  const { entries: watched } = await reader.watched(store, TODAY);
  const { of, entries, all } = await reader.dueNext(store, TODAY);
  expect({ of, all }).toEqual({ of: 'what is watched', all: 7 });
  expect(entries.map(({ id }) => id)).toEqual(watched.slice(0, 5).map(({ id }) => id));
});
