import { backup } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoInstant } from '@/lib/model';
import { readSettings } from '@/lib/settings';

/** What a backup holds; `lost`: it is of data that could not be opened or read whole, and this was not read. */
export interface Everything {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  readonly settings: unknown;
  readonly lost?: readonly object[];
}

/** Gives everything to the browser as a file to keep, locked where there is a passphrase. */
export type GiveBackup = (everything: Everything, at: IsoInstant, passphrase?: string) => Promise<void>;

/** Everything as of one moment; nothing where not all of it can be read. */
async function readWhole(store: Store): Promise<Everything['tables'] | undefined> {
  try {
    return await backup.read(store);
  } catch {
    return undefined; // what cannot be read whole is read row by row instead, and the file says so
  }
}

/**
 * One file with everything; from then on changes are counted anew. Of data that are of a newer build or broken: with
 * what can be read of them, and they are not touched.
 */
export async function saveBackup(
  store: Store | undefined,
  give: GiveBackup,
  at: IsoInstant,
  passphrase?: string,
): Promise<void> {
  const settings = await readSettings();
  const tables = store === undefined ? undefined : await readWhole(store);
  if (store === undefined || tables === undefined)
    return give({ ...(await backup.rescue(store?.name)), settings }, at, passphrase);
  await give({ tables, settings }, at, passphrase);
  await backup.made(store, at);
}
