import { STORE_VERSION, defineStore } from './schema';
import type { Store } from './schema';

/** Dexie counts in tens: its version 1 is IndexedDB's 10; the units are left for tables added on the fly. */
const DEXIE_STEP = 10;
export const NAME = 'pledgemark';

/** The data on this computer was written by a newer build. It was not touched. */
export class NewerData extends Error {
  override readonly name = 'NewerData';
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`The data is of version ${found}; this build knows version ${known}. Update the extension to read it.`);
  }
}

/** The data on this computer are not laid out as any build has laid them out: they were damaged. They were not touched. */
export class DamagedData extends Error {
  override readonly name = 'DamagedData';
  constructor(readonly tables: readonly string[]) {
    super(
      `These tables are missing or have another key: ${tables.join(', ')}. Save what can be read, then begin anew.`,
    );
  }
}

/** The tables that are not there, or whose rows are kept under another key: nothing could be written to them. */
function damagedTables(store: Store): readonly string[] {
  const open = store.backendDB();
  const there = store.tables.filter(({ name }) => open.objectStoreNames.contains(name));
  const missing = store.tables.filter((table) => !there.includes(table));
  const stores = open.transaction(there.map(({ name }) => name));
  const others = there.filter(({ name, schema }) => {
    const { keyPath } = stores.objectStore(name);
    return JSON.stringify(keyPath) !== JSON.stringify(schema.primKey.keyPath ?? null);
  });
  stores.abort();
  return [...missing, ...others].map(({ name }) => name);
}

/** The version that stands on this computer, read without opening it. */
async function versionOf(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  const version = databases.find((database) => database.name === name)?.version ?? 0;
  return Math.floor(version / DEXIE_STEP);
}

/**
 * Opens the store, and makes or upgrades its tables where they are of an older build.
 * @throws NewerData where they are of a newer one: Dexie itself would open them without a word; DamagedData where a
 * table cannot be written to
 */
export async function openStore(name: string = NAME): Promise<Store> {
  // the tables are told to Dexie while the browser looks the version up: nothing is opened by that
  const looking = versionOf(name);
  const store = defineStore(name);
  const found = await looking;
  if (found > STORE_VERSION) throw new NewerData(found, STORE_VERSION);
  await store.open();
  const damaged = damagedTables(store);
  if (damaged.length === 0) return store;
  store.close();
  throw new DamagedData(damaged);
}
