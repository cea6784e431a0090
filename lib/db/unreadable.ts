import type { IsoInstant, StoredUnreadable } from '@/lib/model';
import { isTable, rowFault } from '@/lib/rows';

import { BACKED_UP, isReaders } from './backed-up';
import type { OtherRow, Store } from './schema';
import { recordStep } from './steps';
import { asTheyStand, onLeftOut, rowAt } from './unreadable-rows';
import type { RowPlace } from './unreadable-rows';
import { written } from './written';
import type { Written } from './written';

/** What the reader wrote, chose or took in, and what can be taken back. All else is made anew where it cannot be read. */
const LOOKED_THROUGH = [...BACKED_UP, 'steps', 'changes'].filter(isTable);
/** So many rows are held at a time: some have the words of a whole page. */
const BATCH = 200;

const keyText = (key: unknown): string => (Array.isArray(key) ? key.join(', ') : String(key));

function faultOf({ table, key }: RowPlace, row: unknown): readonly StoredUnreadable[] {
  const fault = row === undefined ? undefined : rowFault(table, row);
  return fault === undefined ? [] : [{ table, at: keyText(key), key, ...fault, row }];
}

/** Every row that no view gets. Reads all there is. */
async function all(store: Store): Promise<readonly StoredUnreadable[]> {
  const found: StoredUnreadable[] = [];
  for (const name of LOOKED_THROUGH) {
    const table = store.table<unknown, unknown>(name);
    const keys = await table.toCollection().primaryKeys();
    for (let at = 0; at < keys.length; at += BATCH) {
      const some = keys.slice(at, at + BATCH);
      const rows = await store.transaction('r', table, () => asTheyStand(() => table.bulkGet(some)));
      found.push(...some.flatMap((key, place) => faultOf({ table: name, key }, rows[place])));
    }
  }
  return found;
}

/** Of these places, the rows that still cannot be read. */
async function at(store: Store, places: readonly RowPlace[]): Promise<readonly StoredUnreadable[]> {
  const asked = places.filter(({ table }) => (LOOKED_THROUGH as readonly string[]).includes(table));
  if (asked.length === 0) return [];
  const tables = [...new Set(asked.map(({ table }) => table))].map((name) => store.table<object, unknown>(name));
  return store.transaction('r', tables, async () => {
    const found: StoredUnreadable[] = [];
    for (const place of asked) found.push(...faultOf(place, await rowAt(store.table(place.table), place.key)));
    return found;
  });
}

/** Takes a row out that cannot be read, as a step that can be taken back; one that can be read by now stays. */
async function takeOut(
  store: Store,
  { table, key }: Pick<StoredUnreadable, 'table' | 'key'>,
  when: IsoInstant,
): Promise<Written> {
  return written(() =>
    store.transaction('rw', store.tables, async () => {
      const before = isTable(table) ? await rowAt(store.table(table), key) : undefined;
      if (before === undefined || !isTable(table) || rowFault(table, before) === undefined)
        return { saved: true } as const;
      const others: readonly OtherRow[] = [{ table, key, before, left: '' }];
      await recordStep(store, { what: 'take out', at: when, ids: [], others }, async () => {
        await store.table<object, unknown>(table).delete(key);
        // the shipped corpus is then planted anew, whole, when the store is opened next
        if (!isReaders(before)) await store.about.clear();
      });
      return { saved: true } as const;
    }),
  );
}

/** Brings a row back that was taken out, where nothing stands under its key by now; the step is then no more. */
async function bringBack(store: Store, { table, key, row }: StoredUnreadable): Promise<Written> {
  return written(() =>
    store.transaction('rw', [store.table(table), store.steps], async () => {
      if ((await rowAt(store.table(table), key)) === undefined) await store.table(table).put(row);
      const isStep = (one: OtherRow): boolean =>
        one.table === table && one.left === '' && keyText(one.key) === keyText(key);
      await store.steps.filter(({ what, others = [] }) => what === 'take out' && others.some(isStep)).delete();
      return { saved: true } as const;
    }),
  );
}

/** Rows that are not of their table's shape: no view gets them, and none of them is lost. */
export const unreadable = { all, at, takeOut, bringBack, onLeftOut };
