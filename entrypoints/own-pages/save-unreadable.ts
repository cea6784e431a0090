import { browser } from 'wxt/browser';

import { giveFile } from '@/components/files/give-file';
import type { IsoInstant, UnreadableRow } from '@/lib/model';
import { unreadableFile } from '@/lib/report';

/** Gives rows that cannot be read to the browser as a file to keep. */
export function saveUnreadable(rows: readonly UnreadableRow[]): void {
  const { version } = browser.runtime.getManifest();
  const now = new Date().toISOString() as IsoInstant;
  giveFile(unreadableFile(rows, { now, build: version }));
}
