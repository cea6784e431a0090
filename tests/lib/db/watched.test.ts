import 'fake-indexeddb/auto';

import { expect, test } from 'vitest';

import { backup, library, mine } from '@/lib/db';
import type { CommitmentId } from '@/lib/model';

import { aStore, at, commitmentId, pageKey } from './a-store';
import { FACTS, fillEveryTable } from './every-table';

const EARLY = at('2026-11-24T09:00:00.000Z');
const LATE = at('2026-11-25T09:00:00.000Z');
const [A, B] = [commitmentId('a'), commitmentId('b')];

const watch = (id: CommitmentId, since = EARLY) =>
  ({ what: 'watched', about: 'it', at: since, rows: { watched: [{ id, since }] } }) as const;

test('what is watched is told in the order in which it was begun, and each once', async () => {
  const store = await aStore('watched order');
  expect(await mine.watched(store)).toEqual([]);
  await mine.keep(store, watch(B, LATE));
  await mine.keep(store, watch(A, EARLY));
  await mine.keep(store, watch(A, EARLY));
  expect(await mine.watched(store)).toEqual([
    { id: A, since: EARLY },
    { id: B, since: LATE },
  ]);
});

test('what is no longer watched can be taken back, and is watched since the same moment', async () => {
  const store = await aStore('watched out');
  await mine.keep(store, watch(A));
  await mine.keep(store, {
    what: 'no longer watched',
    about: 'it',
    at: LATE,
    rows: {},
    takesOut: [{ from: 'watched', id: A }],
  });
  expect(await mine.watched(store)).toEqual([]);
  expect(await mine.takeBack(store)).toMatchObject({ what: 'no longer watched' });
  expect(await mine.watched(store)).toEqual([{ id: A, since: EARLY }]);
});

test('a backup holds what is watched', async () => {
  const store = await aStore('watched backup');
  await mine.keep(store, watch(A));
  expect((await backup.read(store))['watched']).toEqual([{ id: A, since: EARLY }]);
});

test('forgetting a page takes out that a commitment of the reader’s from it is watched, and no other', async () => {
  const store = await aStore('watched forget');
  await fillEveryTable(store);
  await mine.keep(store, watch(commitmentId('mine'), LATE));
  const others = (await mine.watched(store)).filter(({ id }) => id !== 'commitment/mine');
  const forgotten = await library.forget.page(store, { key: pageKey('a:en'), address: FACTS.address });
  expect(await mine.watched(store)).toEqual(others);
  await library.forget.bringBack(store, forgotten);
  expect((await mine.watched(store)).map(({ id }) => id)).toContain('commitment/mine');
});
