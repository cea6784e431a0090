import { browser } from 'wxt/browser';

import { giveFile } from '@/components/files/give-file';
import type { IsoInstant, Note, PageCommitments } from '@/lib/model';
import { commitmentFiles, exportNotes } from '@/lib/report';
import type { PageFileForm } from '@/lib/report';

/** Gives the notes to the browser as a file to keep. */
export function saveFile(notes: readonly Note[], moment: number): void {
  const { name, version } = browser.runtime.getManifest();
  const now = new Date(moment).toISOString() as IsoInstant;
  giveFile(exportNotes(notes, 'json-ld', { now, generator: { name, version } }));
}

/** Gives the browser the commitments of a page as a file to keep. Says its name. */
export function saveCommitments(commitments: PageCommitments, form: PageFileForm, moment: number): string {
  const { name, version } = browser.runtime.getManifest();
  const now = new Date(moment).toISOString() as IsoInstant;
  const { page, entries, edition } = commitments;
  const file = commitmentFiles.page(entries, form, { page, edition, now, generator: { name, version } });
  giveFile(file);
  return file.name;
}
