import { fingerprint } from '@/lib/model';
import type { Note, NoteId, NotePage } from '@/lib/model';

import { urnFor } from './urn';

/** What a note from a file is to the notes that are here. */
export interface Compared {
  /** The note as it would be kept: on the page that is known here under its address. */
  readonly note: Note;
  readonly is: 'new' | 'here already' | 'conflict';
  /** The note here with its id, or with the very same content. */
  readonly mine?: Note;
}

export const CONFLICT_CHOICES = ['mine', 'theirs', 'both'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** Everything that a reader made of a note; where it was found and when is left out. */
export function contentOf({ page, selector, body, tags, kind, links }: Note): string {
  return JSON.stringify([page.address, selector.exact, body, tags, kind ?? 'note', links ?? []]);
}

/** Compares notes of a file with those here: by id first, then by content. Nothing is decided by it. */
export function compareNotes(theirs: readonly Note[], mine: readonly Note[]): readonly Compared[] {
  const byId = new Map(mine.map((note) => [note.id, note]));
  const byContent = new Map(mine.map((note) => [contentOf(note), note]));
  const pages = new Map<string, NotePage>(mine.map(({ page }) => [page.address, page]));
  return theirs.map((one) => {
    const page = pages.get(one.page.address);
    const isByAddress = (one.page.key as string) === one.page.address;
    const note = page !== undefined && isByAddress ? { ...one, page } : one;
    const [same, equal] = [byId.get(note.id), byContent.get(contentOf(note))];
    if (same !== undefined)
      return { note, is: contentOf(same) === contentOf(note) ? 'here already' : 'conflict', mine: same };
    return equal === undefined ? { note, is: 'new' } : { note, is: 'here already', mine: equal };
  });
}

/**
 * The notes to keep: the new ones, and of those in conflict what the reader chose. What is here already is left alone,
 * and a note of the reader's is replaced only by "theirs".
 */
export function chosenNotes(compared: readonly Compared[], choose: (id: NoteId) => ConflictChoice): readonly Note[] {
  return compared.flatMap(({ note, is, mine }): readonly Note[] => {
    if (is === 'new') return [note];
    if (is === 'here already' || mine === undefined) return [];
    switch (choose(note.id)) {
      case 'mine':
        return [];
      case 'theirs':
        return [{ ...note, revision: mine.revision + 1 }];
      case 'both':
        return [
          { ...note, id: urnFor(`${note.id} ${fingerprint(contentOf(note))}`).slice('urn:uuid:'.length) as NoteId },
        ];
    }
  });
}
