import { browser } from 'wxt/browser';

import { giveFile } from '@/components/files/give-file';
import type { Correction, IsoInstant } from '@/lib/model';
import { correctionsFile } from '@/lib/report';

/** Gives what the reader put right to the browser as a file to keep. */
export function saveCorrections(corrections: readonly Correction[]): void {
  const { name, version } = browser.runtime.getManifest();
  const now = new Date().toISOString() as IsoInstant;
  giveFile(correctionsFile.write(corrections, { now, generator: { name, version } }));
}
