import { NewerData, openStore, watch } from '@/lib/db';
import type { RowPlace as PlaceOfRow, Store as OpenedStore } from '@/lib/db';

import { markData } from './data/mark-data';

/** The store of this computer, open. Only this folder and `lib/db` look inside. */
export type Store = OpenedStore;
/** Where a row stands in it. */
export type RowPlace = PlaceOfRow;

/** Opens the store, and has it remembered outside the store how much of the reader's is in it. */
async function open(): Promise<Store> {
  const store = await openStore();
  await markData(store);
  return store;
}

/** Opens the store, and follows what is read from it. */
export const storage = {
  open,
  watch,
  /** The data are of a newer build: they are not touched. */
  isNewer: (fault: unknown): boolean => fault instanceof NewerData,
};
