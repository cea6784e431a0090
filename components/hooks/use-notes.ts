import { useCallback, useMemo, useRef, useState } from 'preact/hooks';

import { notebook } from '@/lib/app';
import type { IsoInstant, ListedNotes, Note, NotePage, PageKey, QuoteSelector } from '@/lib/model';

import type { PanelActs } from '../panel/panel-view';
import type { View } from '../states/view';
import { once } from './once';
import { storageOf } from './storage-of';
import { openOf, useStore } from './store-provider';
import { useFault } from '../states/use-fault';
import { useWatched } from './use-watched';

type NoteActs = Required<
  Pick<
    PanelActs,
    | 'saveDraft'
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

const NOWHERE: ListedNotes = { notes: [], drafts: [], everywhere: 0, bodyLimit: notebook.bodyLimit };

type NotesOpen = ReturnType<typeof notebook.acts>;

/**
 * A page's notes and drafts, and the ways to change them. Where nothing is noted yet the view is ready and its lists
 * are empty: a draft may come at any moment.
 * @param now the moment of a change
 * @param changed told after a note was added, deleted or brought back: the page asks for their places again
 */
export function useNotes(page: PageKey | undefined, now: () => IsoInstant, changed: () => void): PageNotes {
  const fail = useFault();
  const store = openOf(useStore());
  const [storage, setStorage] = useState<'room' | 'full'>('room');
  const view = useWatched(page, async (open) => (page === undefined ? NOWHERE : notebook.on(open, page)));
  const latest = useRef<ListedNotes>(NOWHERE);
  if (view.state === 'ready') latest.current = view.data;

  const acts = useMemo((): NoteActs => {
    const open =
      store &&
      once(async () =>
        (await import('./noting')).openActs({
          store,
          now,
          newId: () => crypto.randomUUID(),
          shown: () => latest.current.notes,
          wrote: (outcome) => setStorage(storageOf(outcome)),
          changed,
        }),
      );
    const run = (act: (acts: NotesOpen) => Promise<unknown>): void => void open?.().then(act).catch(fail);
    return {
      attach: async (note, selector, where) => (await open?.())?.attach(note, selector, where),
      attachTo: (note, selector) => run((acts) => acts.attach(note, selector, note.page)),
      leaveAsItWas: (note) => run((acts) => acts.leaveAsItWas(note)),
      takeBack: () => run((acts) => acts.takeBack()),
      earlier: async (note) => (await open?.())?.earlier(note) ?? [],
      saveDraft: async (words, seen) => (await open?.())?.saveDraft(words, seen) ?? { saved: false },
      saveNote: async (words) => (await open?.())?.saveNote(words) ?? { saved: false },
      dropDraft: (draft) => run((acts) => acts.dropDraft(draft)),
      bringBackDraft: (draft) => run((acts) => acts.bringBackDraft(draft)),
      deleteNote: (note) => run((acts) => acts.deleteNote(note)),
      bringBackNote: (note) => run((acts) => acts.bringBackNote(note)),
      editNote: (note) => run((acts) => acts.editNote(note)),
    };
  }, [store, now, changed, fail]);

  const notesOf = useCallback(
    async (which: 'this page' | 'all pages') => {
      if (which === 'this page') return latest.current.notes;
      return store === undefined ? [] : notebook.all(store);
    },
    [store],
  );
  return { notes: view, storage, acts, notesOf };
}
