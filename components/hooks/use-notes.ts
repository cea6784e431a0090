import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

import { drafts, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Draft, IsoInstant, Note, NoteId, NotePage, PageKey, QuoteSelector } from '@/lib/model';
import { BODY_LIMIT, attachNote, draftOf, editNote, letBe, noteFromDraft } from '@/lib/notes';

import type { DraftWords, Kept, ListedNotes, PanelActs } from '../panel/panel-view';
import type { View } from '../states/view';
import { storageOf } from './storage-of';
import { useStore } from './store-room';
import { useFault } from './use-fault';
import { linkNames, tagsInUse } from './read-links';
import { useWatched } from './use-watched';

type NoteActs = Required<
  Pick<
    PanelActs,
    | 'keepDraft'
    | 'saveNote'
    | 'dropDraft'
    | 'bringBackDraft'
    | 'deleteNote'
    | 'bringBackNote'
    | 'editNote'
    | 'attachTo'
    | 'leaveAsItWas'
    | 'takeBack'
    | 'earlier'
  >
> & {
  /** The note is on these words of this page from now on. */
  readonly attach: (note: Note, selector: QuoteSelector, page: NotePage) => Promise<void>;
};

export interface PageNotes {
  readonly notes: View<ListedNotes>;
  /** The last write was refused: the storage of this computer is full. */
  readonly storage: 'room' | 'full';
  readonly acts: NoteActs;
  /** The notes for a file, read when they are asked for. */
  readonly notesOf: (which: 'this page' | 'all pages') => Promise<readonly Note[]>;
}

const NOWHERE: ListedNotes = { notes: [], drafts: [], everywhere: 0, bodyLimit: BODY_LIMIT };

async function readNotes(store: Store, page: PageKey): Promise<ListedNotes> {
  const here = await notes.on(store, page);
  const writing = await drafts.on(store, page);
  const all = await notes.all(store);
  const links = [...here, ...writing].flatMap((one) => one.links ?? []);
  return {
    notes: here,
    drafts: writing,
    everywhere: all.length,
    bodyLimit: BODY_LIMIT,
    tags: tagsInUse(all),
    about: await linkNames(store, links),
  };
}

/**
 * A page's notes and drafts, and the ways to change them. Where nothing is noted yet the view is ready and its lists
 * are empty: a draft may come at any moment.
 * @param now the moment of a change
 * @param onChanged told after a note was added, deleted or brought back: the page asks for their places again
 */
export function useNotes(page: PageKey | undefined, now: () => IsoInstant, onChanged: () => void): PageNotes {
  const state = useStore();
  const fail = useFault();
  const [storage, setStorage] = useState<'room' | 'full'>('room');
  const view = useWatched(page, async (store) => (page === undefined ? NOWHERE : readNotes(store, page)));
  const latest = useRef<ListedNotes>(NOWHERE);
  if (view.state === 'ready') latest.current = view.data;
  /** The note as it stood when its change was begun: what another window did since is told. */
  const begun = useRef(new Map<NoteId, Note>());
  const store = state.is === 'open' ? state.store : undefined;

  const acts = useMemo((): NoteActs => {
    const keep = async (draft: Draft, seen?: IsoInstant): Promise<Kept> => {
      if (store === undefined) return { kept: false };
      const writer = seen === undefined ? undefined : { seen, copy: crypto.randomUUID() as NoteId };
      const written = await drafts.save(store, draft, writer);
      setStorage(storageOf(written));
      return written.saved ? { kept: true, at: draft.saved } : { kept: false };
    };
    const run = (change: (open: Store) => Promise<unknown>): void => {
      if (store === undefined) return;
      change(store).then((outcome) => {
        setStorage(storageOf(outcome));
        onChanged();
      }, fail);
    };
    const saveWords = async (words: DraftWords): Promise<Kept> => {
      if (store === undefined) return { kept: false };
      const at = now();
      const { id } = words;
      const stored = await notes.get(store, id);
      if (!begun.current.has(id) && words.of !== undefined && stored !== undefined && stored.revision !== words.of) {
        begun.current.set(id, stored);
        return { kept: false, elsewhere: stored.body };
      }
      const before = begun.current.get(id) ?? latest.current.notes.find((note) => note.id === id) ?? stored;
      const note = before ? editNote(before, words, at) : noteFromDraft({ ...words, saved: at }, at);
      const written = await notes.save(store, note);
      setStorage(storageOf(written));
      if (written.saved) {
        begun.current.delete(id);
        onChanged();
        return { kept: true, at };
      }
      if (written.because === 'storage full') return { kept: false };
      if (written.stored === undefined) begun.current.delete(id);
      else begun.current.set(id, written.stored);
      return { kept: false, elsewhere: written.stored?.body ?? '' };
    };
    const change = async (note: Note): Promise<void> => {
      if (store === undefined) return;
      setStorage(storageOf(await notes.saveAll(store, [note], { what: 'attach', at: note.changed })));
      onChanged();
    };
    const attach = (note: Note, selector: QuoteSelector, where: NotePage): Promise<void> =>
      change(attachNote(note, selector, where, now()));
    return {
      attach,
      attachTo: (note, selector) => void attach(note, selector, note.page).catch(fail),
      leaveAsItWas: (note) => void change(letBe(note, now())).catch(fail),
      takeBack: () => run(async (open) => notes.takeBack(open, now())),
      earlier: async ({ id }) => (store === undefined ? [] : notes.history(store, id)),
      keepDraft: (words, seen) => keep({ ...words, saved: now() }, seen),
      saveNote: saveWords,
      dropDraft: ({ id }) => run(async (open) => drafts.drop(open, id)),
      bringBackDraft: (draft) => void keep(draft).catch(fail),
      deleteNote: ({ id }) => run(async (open) => notes.delete(open, id, now())),
      bringBackNote: ({ id }) => run(async (open) => notes.restore(open, id, now())),
      editNote: (note) => {
        begun.current.set(note.id, note);
        void keep(draftOf(note, now())).catch(fail);
      },
    };
  }, [store, now, onChanged, fail]);

  const notesOf = useCallback(
    async (which: 'this page' | 'all pages') => {
      if (which === 'this page') return latest.current.notes;
      return store === undefined ? [] : notes.all(store);
    },
    [store],
  );
  return { notes: view, storage, acts, notesOf };
}
