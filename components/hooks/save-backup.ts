import { backup } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoInstant } from '@/lib/model';
import { readSettings } from '@/lib/settings';

/** What a backup holds. */
export interface Everything {
  readonly tables: Readonly<Record<string, readonly object[]>>;
  readonly settings: unknown;
}

/** Gives everything to the browser as a file to keep, locked where there is a passphrase. */
export type GiveBackup = (everything: Everything, at: IsoInstant, passphrase?: string) => Promise<void>;

/** One file with everything, as of one moment; from then on changes are counted anew. */
export async function saveBackup(store: Store, give: GiveBackup, at: IsoInstant, passphrase?: string): Promise<void> {
  await give({ tables: await backup.read(store), settings: await readSettings() }, at, passphrase);
  await backup.made(store, at);
}
