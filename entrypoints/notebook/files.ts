import { browser } from 'wxt/browser';

import { giveFile } from '@/components/files/give-file';
import type { FileRead } from '@/components/hooks/use-notebook';
import type { ComparedNote, ExportChoice, ReadChoices } from '@/components/notebook/file-view';
import type { NoteSheets } from '@/components/notebook/notebook-view';
import type { IsoInstant, Note } from '@/lib/model';
import { chosenNotes, compareNotes, exportNotes, readBackup, readNotes } from '@/lib/report';

/** Reads a file, whichever it is, and compares its notes with those here. Keeps nothing. */
export async function readFile(
  text: string,
  mine: readonly Note[],
  passphrase: string | undefined,
  now: IsoInstant,
): Promise<FileRead> {
  const backup = await readBackup(text, passphrase);
  switch (backup.is) {
    case 'refused':
      return backup;
    case 'locked':
      return { is: 'locked', text, wrong: 'nothing yet' };
    case 'wrong passphrase':
      return { is: 'locked', text, wrong: 'passphrase' };
    case 'backup': {
      const { made, content, aside } = backup;
      // the shapes of a backup have checked each row of its notes
      const theirs = (content.tables['notes'] ?? []) as readonly Note[];
      return { is: 'backup', made, ...content, aside, compared: compareNotes(theirs, mine) };
    }
    case 'no backup': {
      const read = readNotes(text, now);
      if (!read.read) return { is: 'refused', refused: read.refused };
      return { is: 'notes', from: read.from, refused: read.refused, compared: compareNotes(read.notes, mine) };
    }
  }
}

export function chosenOf(compared: readonly ComparedNote[], { every, each }: ReadChoices): readonly Note[] {
  return chosenNotes(compared, (id) => each.get(id) ?? every);
}

/** Gives notes to the browser as a file to keep. */
export function giveNotes(
  notes: readonly Note[],
  choice: ExportChoice,
  { now, sheets }: { readonly now: IsoInstant; readonly sheets: NoteSheets },
): void {
  const { name, version } = browser.runtime.getManifest();
  giveFile(exportNotes(notes, choice, { now, sheets, generator: { name, version } }));
}
