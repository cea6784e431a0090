import { useCallback, useMemo, useState } from 'preact/hooks';

import { backup, drafts, notes } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { Changed } from '@/lib/messages';
import type { IsoDate, IsoInstant, Note, NoteId } from '@/lib/model';
import { BODY_LIMIT, changeTags, moveNote } from '@/lib/notes';
import { changeSettings, settingsFrom } from '@/lib/settings';

import type { ComparedNote, ExportChoice, FilePreview, ReadChoices } from '../notebook/file-view';
import type { NotebookActs, NotebookView } from '../notebook/notebook-view';
import type { View } from '../states/view';
import { linkNames } from './read-links';
import { saveBackup } from './save-backup';
import type { GiveBackup } from './save-backup';
import { storageOf } from './storage-of';
import { useStore } from './store-room';
import { useFault } from './use-fault';
import { useNotes } from './use-notes';
import { useSettings } from './use-settings';
import { useWatched } from './use-watched';

/** A file that was read, before it is compared with what is here beyond notes. */
export type FileRead = Exclude<FilePreview, { is: 'backup' }> | Omit<Extract<FilePreview, { is: 'backup' }>, 'others'>;

/** What only an entrypoint can give: the clock, the files, the printer, the pages that are open. */
export interface NotebookDoors {
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  readonly readFile: (text: string, mine: readonly Note[], passphrase?: string) => Promise<FileRead>;
  readonly chosenOf: (compared: readonly ComparedNote[], choices: ReadChoices) => readonly Note[];
  readonly giveNotes: (some: readonly Note[], choice: ExportChoice) => void;
  readonly giveBackup: GiveBackup;
  readonly print: () => void;
  /** Told what was changed: pages that are open ask for it again. */
  readonly onChanged: (...changed: readonly Changed[]) => void;
}

const orElse = <T>(view: View<T>, other: T): T => (view.state === 'ready' ? view.data : other);

function useNotebookView(today: IsoDate, storage: 'room' | 'full'): NotebookView {
  const all = useWatched('notes', notes.all);
  const writing = useWatched('drafts', drafts.all);
  const bin = useWatched('bin', notes.deleted);
  const steps = useWatched('steps', notes.latest);
  const last = useWatched('backup', backup.last);
  const links = useMemo(() => orElse(all, []).flatMap((note) => note.links ?? []), [all]);
  const about = useWatched(`about ${links.map(({ id }) => id).join(' ')}`, (store) => linkNames(store, links));
  const [settings] = useSettings();
  return useMemo(
    () => ({
      today,
      notes: all,
      drafts: orElse(writing, []),
      bin: orElse(bin, []),
      about: orElse(about, []),
      bodyLimit: BODY_LIMIT,
      backup: orElse(last, { changes: 0 }),
      steps: orElse(steps, []),
      storage,
      ...(settings === undefined || settings.remindAfter === 0 ? {} : { remindAfter: settings.remindAfter }),
    }),
    [today, all, writing, bin, about, last, steps, storage, settings],
  );
}

async function previewOf(store: Store, read: FileRead): Promise<FilePreview> {
  if (read.is !== 'backup') return read;
  const others = (await backup.compare(store, read.tables)).filter(({ table }) => table !== 'notes');
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  return {
    ...read,
    others: { add: sum(others.map(({ add }) => add)), differ: sum(others.map(({ differ }) => differ)) },
  };
}

/** The whole notebook: what it shows, and what a reader can do. */
export function useNotebook(doors: NotebookDoors): { readonly view: NotebookView; readonly acts: NotebookActs } {
  const { today, now, onChanged } = doors;
  const fail = useFault();
  const state = useStore();
  const store = state.is === 'open' ? state.store : undefined;
  const notesChanged = useCallback(() => onChanged('notes'), [onChanged]);
  const single = useNotes(undefined, now, notesChanged);
  const [full, setFull] = useState<'room' | 'full'>('room');
  const view = useNotebookView(today, single.storage === 'full' ? 'full' : full);

  const run = useCallback(
    (change: (open: Store) => Promise<unknown>): void => {
      if (store === undefined) return;
      change(store).then((outcome) => {
        setFull(storageOf(outcome));
        notesChanged();
      }, fail);
    },
    [store, notesChanged, fail],
  );
  const keepAll = (changed: readonly Note[], what: 'tags' | 'move'): void =>
    run((open) => notes.saveAll(open, changed, { what, at: now() }));

  const acts: NotebookActs = {
    ...single.acts,
    deleteNotes: (ids: readonly NoteId[]) => run((open) => notes.deleteAll(open, ids, now())),
    bringBack: (id) => run((open) => notes.restore(open, id, now())),
    emptyBin: () => run((open) => notes.emptyBin(open, now())),
    changeTags: (some, wish) => keepAll(changeTags(some, wish, now()), 'tags'),
    moveNotes: (some, page) =>
      keepAll(
        some.filter((note) => note.page.key !== page.key).map((note) => moveNote(note, page, now())),
        'move',
      ),
    saveFile: doors.giveNotes,
    saveBackup: (passphrase) => {
      if (state.is !== 'opening') saveBackup(state, doors.giveBackup, now(), passphrase).catch(fail);
    },
    previewFile: async (text, passphrase) => {
      if (store === undefined) return { is: 'refused', refused: { where: 'the store', why: 'is not open yet' } };
      return previewOf(store, await doors.readFile(text, await notes.all(store), passphrase));
    },
    readIn: async (preview, choices) => {
      if (store === undefined || (preview.is !== 'notes' && preview.is !== 'backup')) return { notes: 0 };
      const chosen = doors.chosenOf(preview.compared, choices);
      const at = now();
      const written =
        preview.is === 'notes'
          ? await notes.saveAll(store, chosen, { what: 'read in', at })
          : await backup.restore(store, { tables: preview.tables, notes: chosen, prefer: preferOf(choices), at });
      if (!written.saved) return 'storage full';
      if (preview.is === 'backup' && choices.settings === 'theirs')
        await changeSettings(settingsFrom(preview.settings));
      onChanged('notes', ...(preview.is === 'backup' ? (['corpus'] as const) : []));
      return { notes: chosen.length };
    },
    print: doors.print,
  };
  return { view, acts };
}

const preferOf = ({ every }: ReadChoices): 'mine' | 'theirs' => (every === 'theirs' ? 'theirs' : 'mine');
