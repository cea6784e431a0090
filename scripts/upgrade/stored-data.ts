// All that a build keeps in a profile, read and written without the product's own code.
import type { Page } from '@playwright/test';

interface StoredTable {
  readonly keyPath: string | string[];
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface StoredData {
  /** IndexedDB's version, ten times that of the store. */
  readonly version: number;
  readonly tables: Readonly<Record<string, StoredTable>>;
  /** `storage.local`. */
  readonly local: Readonly<Record<string, unknown>>;
}

/** The part of the extension's own interface that is used from inside its pages. */
interface Extension {
  readonly chrome: {
    readonly storage: {
      readonly local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
  };
}

/** A page of the extension that runs none of its scripts, and so opens no store. */
export const BARE_PAGE = 'icon/128.png';

/** What is stored, as seen from any page of the extension. */
export function readStored(page: Page): Promise<StoredData> {
  return page.evaluate(async () => {
    const local = await (globalThis as unknown as Extension).chrome.storage.local.get();
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open('pledgemark');
      opening.addEventListener('error', () => fail(new Error('The store could not be opened.')));
      opening.addEventListener('success', () => done(opening.result));
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const tables = await Promise.all(
      names.map(async (name) => {
        const store = transaction.objectStore(name);
        const rows = await new Promise<Record<string, unknown>[]>((done, fail) => {
          const asking = store.getAll();
          asking.addEventListener('error', () => fail(new Error(`${name} could not be read.`)));
          asking.addEventListener('success', () => done(asking.result as Record<string, unknown>[]));
        });
        const indexes = [...store.indexNames].map((index) => {
          const { keyPath, unique, multiEntry } = store.index(index);
          return { name: index, keyPath, unique, multiEntry };
        });
        return [name, { keyPath: store.keyPath ?? '', autoIncrement: store.autoIncrement, indexes, rows }] as const;
      }),
    );
    database.close();
    return { version: database.version, tables: Object.fromEntries(tables), local };
  });
}

/** Puts what an earlier build kept in the place of what is stored. `page` is the bare page: no other may be open. */
export function writeStored(page: Page, data: StoredData): Promise<void> {
  return page.evaluate(async ({ version, tables, local }) => {
    const deleting = indexedDB.deleteDatabase('pledgemark');
    // asked at once: whoever else opens the store waits until it stands as it was
    const opening = indexedDB.open('pledgemark', version);
    await new Promise<void>((done, fail) => {
      for (const one of [deleting, opening]) one.addEventListener('error', () => fail(new Error('not written')));
      opening.addEventListener('upgradeneeded', () => {
        for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(tables)) {
          const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, ...options } of indexes) store.createIndex(index, path, options);
          for (const row of rows) store.put(row);
        }
      });
      opening.addEventListener('success', () => {
        opening.result.close();
        done();
      });
    });
    await (globalThis as unknown as Extension).chrome.storage.local.set(local);
  }, data);
}
