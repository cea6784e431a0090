import { browser } from 'wxt/browser';

import { giveFile } from '@/components/files/give-file';
import type { IsoInstant, Note } from '@/lib/model';
import { exportNotes } from '@/lib/report';

/** Gives the notes to the browser as a file to keep. */
export function saveFile(notes: readonly Note[], moment: number): void {
  const { name, version } = browser.runtime.getManifest();
  const now = new Date(moment).toISOString() as IsoInstant;
  giveFile(exportNotes(notes, 'json-ld', { now, generator: { name, version } }));
}
