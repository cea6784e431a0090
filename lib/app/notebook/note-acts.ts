import { drafts, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Draft, DraftWords, IsoInstant, Note, NoteId, NotePage, NoteSaved } from '@/lib/model';
import type { PastNote, QuoteSelector } from '@/lib/model';
import { attachNote, draftOf, editNote, letBe, noteFromDraft } from '@/lib/notes';

/** What the acts need of the world. */
export interface NoteNeeds {
  readonly store: Store;
  readonly now: () => IsoInstant;
  readonly newId: () => string;
  /** The notes that are shown now. */
  readonly shown: () => readonly Note[];
  /** Told what a write came to: whether this computer has room. */
  readonly wrote: (outcome: unknown) => void;
  /** Told after a note was added, deleted or brought back. */
  readonly changed: () => void;
}

/** What a reader does to single notes. Of two windows that write at once the slower is told, and nothing is lost. */
export function noteActs({ store, now, newId, shown, wrote, changed }: NoteNeeds) {
  /** The note as it stood when its change was begun: what another window did since is told. */
  const begun = new Map<NoteId, Note>();
  const saveDraft = async (draft: Draft, seen?: IsoInstant): Promise<NoteSaved> => {
    const writer = seen === undefined ? undefined : { seen, copy: newId() as NoteId };
    const written = await drafts.save(store, draft, writer);
    wrote(written);
    return written.saved ? { saved: true, at: draft.saved } : { saved: false };
  };
  const run = async (change: Promise<unknown>): Promise<void> => {
    wrote(await change);
    changed();
  };
  const saveAll = (note: Note): Promise<void> =>
    run(notes.saveAll(store, [note], { what: 'attach', at: note.changed }));
  return {
    /** @param seen the moment of the draft that this window saw last: another one's words are not written over */
    saveDraft: (words: DraftWords, seen?: IsoInstant) => saveDraft({ ...words, saved: now() }, seen),
    async saveNote(words: DraftWords): Promise<NoteSaved> {
      const at = now();
      const { id } = words;
      const stored = await notes.get(store, id);
      if (!begun.has(id) && words.of !== undefined && stored !== undefined && stored.revision !== words.of) {
        begun.set(id, stored);
        return { saved: false, elsewhere: stored.body };
      }
      const before = begun.get(id) ?? shown().find((note) => note.id === id) ?? stored;
      const note = before ? editNote(before, words, at) : noteFromDraft({ ...words, saved: at }, at);
      const written = await notes.save(store, note);
      wrote(written);
      if (written.saved) {
        begun.delete(id);
        changed();
        return { saved: true, at };
      }
      if (written.because === 'storage full') return { saved: false };
      if (written.stored === undefined) begun.delete(id);
      else begun.set(id, written.stored);
      return { saved: false, elsewhere: written.stored?.body ?? '' };
    },
    editNote(note: Note): Promise<unknown> {
      begun.set(note.id, note);
      return saveDraft(draftOf(note, now()));
    },
    bringBackDraft: (draft: Draft): Promise<unknown> => saveDraft(draft),
    dropDraft: ({ id }: Draft) => run(drafts.drop(store, id)),
    deleteNote: ({ id }: Note) => run(notes.delete(store, id, now())),
    bringBackNote: ({ id }: Note) => run(notes.restore(store, id, now())),
    /** The note is on these words of this page from now on. */
    attach: (note: Note, selector: QuoteSelector, page: NotePage) => saveAll(attachNote(note, selector, page, now())),
    leaveAsItWas: (note: Note) => saveAll(letBe(note, now())),
    takeBack: () => run(notes.takeBack(store, now())),
    earlier: ({ id }: Note): Promise<readonly PastNote[]> => notes.history(store, id),
  };
}
