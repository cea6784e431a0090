import type { IsoInstant, Note, NoteId, PageKey, Placement } from '@/lib/model';

import type { BinRow, Store } from './schema';
import { written } from './written';
import type { Written } from './written';

/** Another tab was quicker: what stands there now, or nothing where the note was deleted. */
type NoteWritten =
  | Written
  | { readonly saved: false; readonly because: 'changed elsewhere'; readonly stored: Note | undefined };

/**
 * Keeps a note, and drops the draft it was written in, in one transaction. Only the revision after the stored one is
 * taken (the first where none is stored): of two writers at once, the slower is told.
 */
async function save(store: Store, note: Note): Promise<NoteWritten> {
  return written(() =>
    store.transaction('rw', store.notes, store.drafts, async (): Promise<NoteWritten> => {
      const stored = await store.notes.get(note.id);
      if (note.revision !== (stored?.revision ?? 0) + 1) return { saved: false, because: 'changed elsewhere', stored };
      await store.notes.put(note);
      await store.drafts.delete(note.id);
      return { saved: true };
    }),
  );
}

/** Moves a note to the bin, with its draft dropped. Says whether there was one. */
async function remove(store: Store, id: NoteId, deleted: IsoInstant): Promise<'deleted' | 'not there'> {
  return store.transaction('rw', store.notes, store.drafts, store.bin, async () => {
    const note = await store.notes.get(id);
    if (note === undefined) return 'not there';
    await store.bin.put({ id, note, deleted });
    await store.notes.delete(id);
    await store.drafts.delete(id);
    return 'deleted';
  });
}

/** Brings a note back as it was when it was deleted; one that was written anew under its id is not overwritten. */
async function restore(store: Store, id: NoteId): Promise<'restored' | 'not there' | 'written anew'> {
  return store.transaction('rw', store.notes, store.bin, async () => {
    const binned = await store.bin.get(id);
    if (binned === undefined) return 'not there';
    if ((await store.notes.get(id)) !== undefined) return 'written anew';
    await store.notes.put(binned.note);
    await store.bin.delete(id);
    return 'restored';
  });
}

/** Records where the notes were found. The reader's words, the revision and the date of change stay. */
async function place(
  store: Store,
  placements: readonly { readonly note: NoteId; readonly placement: Placement }[],
): Promise<void> {
  await store.transaction('rw', store.notes, async () => {
    for (const { note, placement } of placements) await store.notes.update(note, { placement });
  });
}

function on(store: Store, page: PageKey): Promise<readonly Note[]> {
  return Promise.resolve(store.notes.where('page.key').equals(page).toArray());
}

/** Every note, the latest change first. */
function all(store: Store): Promise<readonly Note[]> {
  return Promise.resolve(store.notes.orderBy('changed').reverse().toArray());
}

/** The deleted notes, the latest first. */
function deleted(store: Store): Promise<readonly BinRow[]> {
  return Promise.resolve(store.bin.orderBy('deleted').reverse().toArray());
}

export const notes = { save, delete: remove, restore, place, on, all, deleted };
