import { browser } from 'wxt/browser';

import { giveFile } from '@/components/files/give-file';
import type { Everything } from '@/lib/app';
import type { IsoInstant } from '@/lib/model';
import { LOCK_BYTES, makeBackup } from '@/lib/report';

/** Gives everything to the browser as a file to keep, locked where there is a passphrase. */
export async function giveBackup(everything: Everything, now: IsoInstant, passphrase?: string): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const chance = crypto.getRandomValues(new Uint8Array(LOCK_BYTES));
  const lock = passphrase === undefined ? {} : { lock: { passphrase, chance } };
  giveFile(await makeBackup(everything, { now, build: version, ...lock }));
}
