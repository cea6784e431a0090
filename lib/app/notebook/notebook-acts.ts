import { notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { IsoInstant, Note, NoteId, NotePage } from '@/lib/model';
import { changeTags, moveNote } from '@/lib/notes';

/** What a reader does to many notes at once; each answers what the write came to. */
export function notebookActs(store: Store, now: () => IsoInstant) {
  const saveAll = (changed: readonly Note[], what: 'tags' | 'move'): Promise<unknown> =>
    notes.saveAll(store, changed, { what, at: now() });
  return {
    deleteNotes: (ids: readonly NoteId[]): Promise<unknown> => notes.deleteAll(store, ids, now()),
    bringBack: (id: NoteId): Promise<unknown> => notes.restore(store, id, now()),
    emptyBin: (): Promise<unknown> => notes.emptyBin(store, now()),
    changeTags: (some: readonly Note[], wish: Parameters<typeof changeTags>[1]): Promise<unknown> =>
      saveAll(changeTags(some, wish, now()), 'tags'),
    moveNotes: (some: readonly Note[], page: NotePage): Promise<unknown> =>
      saveAll(
        some.filter((note) => note.page.key !== page.key).map((note) => moveNote(note, page, now())),
        'move',
      ),
  };
}
