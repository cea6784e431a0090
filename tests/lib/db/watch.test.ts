import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';

import { defineStore } from '@/lib/db/schema';
import type { Store } from '@/lib/db/schema';
import { watch } from '@/lib/db/watch';
import type { AnalysisKey, Finds } from '@/lib/model';

const NOTHING: Finds = { mentions: [], commitments: [], progress: [] };
const VISITS = 20;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A store that tells which rows of finds were read from it, without holding them. */
async function storeWithReads(read: WeakRef<object>[]): Promise<Store> {
  const store = defineStore('watched');
  store.use({
    stack: 'dbcore',
    name: 'reads',
    level: -1,
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== 'finds') return table;
        return {
          ...table,
          query: async (asked) => {
            const answer = await table.query(asked);
            for (const row of answer.result as object[]) read.push(new WeakRef(row));
            return answer;
          },
        };
      },
    }),
  });
  await store.open();
  return store;
}

test('of what was watched nothing is held once nobody watches it, however often the table changes', async () => {
  const read: WeakRef<object>[] = [];
  const store = await storeWithReads(read);
  for (let visit = 0; visit < VISITS; visit += 1) {
    const key = `page ${visit}` as AnalysisKey;
    await store.finds.add({ key, finds: NOTHING });
    await new Promise<void>((seen, fail) => {
      const stop = watch(
        store,
        ({ finds }) => finds.where('key').equals(key).first(),
        () => {
          queueMicrotask(() => stop());
          seen();
        },
        fail,
      );
    });
  }
  await new Promise((go) => setTimeout(go));
  collectGarbage();
  expect(read.length).toBeGreaterThanOrEqual(VISITS);
  // the last may stand on the stack still
  expect(read.filter((row) => row.deref() !== undefined).length).toBeLessThanOrEqual(2);
  store.close();
});
