import { expect, test } from 'vitest';

import { corpus, notes, openStore, plantSeeds } from '@/lib/db';
import { STORE_VERSION } from '@/lib/db/schema';
import { SEEDS } from '@/seeds/corpus';

import { aNote, aStore, commitmentId, pageKey } from './a-store';

test('in a real browser the seeds are planted, a note is kept, and both are there when the store is opened again', async () => {
  const store = await aStore('real');
  expect(await plantSeeds(store, SEEDS)).toBe('planted');
  expect(await notes.save(store, aNote())).toEqual({ saved: true });
  store.close();

  const again = await openStore('real');
  expect(await plantSeeds(again, SEEDS)).toBe('already there');
  expect(await notes.on(again, pageKey('a:en'))).toEqual([aNote()]);
  const [tenth] = await corpus.recordsFor(again, [commitmentId('calais-group-2024-c10')]);
  expect(tenth?.evidence).toHaveLength(11);
  await again.delete();
});

test('in a real browser data of a newer build is refused and not touched', async () => {
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('real-newer', 1000);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('promises', { keyPath: 'id' }));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  newer.close();
  // Dexie counts in tenths of the browser's versions
  await expect(openStore('real-newer')).rejects.toThrow(
    `The data is of version 100; this build knows version ${STORE_VERSION}.`,
  );
  const kept = (await indexedDB.databases()).find(({ name }) => name === 'real-newer');
  expect(kept?.version).toBe(1000);
  indexedDB.deleteDatabase('real-newer');
});
