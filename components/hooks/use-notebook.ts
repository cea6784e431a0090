import { useCallback, useMemo, useState } from 'preact/hooks';

import { data, notebook } from '@/lib/app';
import type { GiveBackup, Store } from '@/lib/app';
import { t } from '@/lib/language';
import type { Changed } from '@/lib/messages';
import { isPdf } from '@/lib/model';
import type { IsoDate, IsoInstant, Loss, Note, PageKey, UnreadableRow } from '@/lib/model';

import type { ComparedNote, ExportChoice, FilePreview, ReadChoices } from '../notebook/file-view';
import type { NotebookActs, NotebookView, NoteSheets } from '../notebook/notebook-view';
import type { View } from '../states/view';
import { storageOf } from './storage-of';
import { openOf, useStore } from './store-provider';
import { backupOf } from './use-backup';
import { useDataMarker } from './use-data-marker';
import { useFault } from '../states/use-fault';
import { useNotes } from './use-notes';
import { useSettings } from './use-settings';
import { useWatched } from './use-watched';

/** A file that was read, before it is compared with what is here beyond notes. */
export type FileRead = Exclude<FilePreview, { is: 'backup' }> | Omit<Extract<FilePreview, { is: 'backup' }>, 'others'>;

/** What only an entrypoint can give: the clock, the files, the printer, the pages that are open. */
export interface NotebookNeeds {
  readonly today: IsoDate;
  readonly now: () => IsoInstant;
  readonly readFile: (text: string, mine: readonly Note[], passphrase?: string) => Promise<FileRead>;
  readonly chosenOf: (compared: readonly ComparedNote[], choices: ReadChoices) => readonly Note[];
  readonly giveNotes: (some: readonly Note[], choice: ExportChoice, sheets: NoteSheets) => void;
  readonly giveBackup: GiveBackup;
  readonly giveUnreadable: (rows: readonly UnreadableRow[]) => void;
  readonly print: () => void;
  readonly copy: (text: string) => Promise<void>;
  /** Told what was changed: pages that are open ask for it again. */
  readonly onChanged: (...changed: readonly Changed[]) => void;
}

const NO_SHEETS: NoteSheets = new Map();

/** The pages of notes that are on PDFs: of GOV.UK, or of this computer. */
function pdfPages(notes: readonly Note[]): readonly PageKey[] {
  const pages = notes.map(({ page }) => page).filter(({ address }) => isPdf(address) || address.startsWith('ni:'));
  return [...new Set(pages.map(({ key }) => key))];
}

type Many = ReturnType<typeof notebook.actsOnMany>;

const orElse = <T>(view: View<T>, other: T): T => (view.state === 'ready' ? view.data : other);

function useNotebookView(today: IsoDate, left: 'room' | 'full', loss: Loss | undefined): NotebookView {
  const all = useWatched('notes', notebook.all);
  const writing = useWatched('drafts', notebook.unsaved);
  const bin = useWatched('bin', notebook.bin);
  const steps = useWatched('steps', notebook.steps);
  const last = useWatched('backup', data.lastBackup);
  const links = useMemo(() => orElse(all, []).flatMap((note) => note.links ?? []), [all]);
  const about = useWatched(`about ${links.map(({ id }) => id).join(' ')}`, (store) => notebook.linkNames(store, links));
  const files = useMemo(() => pdfPages(orElse(all, [])), [all]);
  const sheets = useWatched(`sheets ${files.join(' ')}`, (store) => notebook.sheets(store, files));
  const [settings] = useSettings();
  return useMemo(
    () => ({
      today,
      notes: all,
      drafts: orElse(writing, []),
      bin: orElse(bin, []),
      about: orElse(about, []),
      sheets: orElse(sheets, NO_SHEETS),
      bodyLimit: notebook.bodyLimit,
      backup: orElse(last, { changes: 0 }),
      steps: orElse(steps, []),
      storage: left,
      ...(loss === undefined ? {} : { loss }),
      ...(settings === undefined || settings.remindAfter === 0 ? {} : { remindAfter: settings.remindAfter }),
    }),
    [today, all, writing, bin, about, sheets, last, steps, left, settings, loss],
  );
}

async function previewOf(store: Store, read: FileRead): Promise<FilePreview> {
  if (read.is !== 'backup') return read;
  return { ...read, others: await data.compareBackup(store, read.tables) };
}

/** The whole notebook: what it shows, and what a reader can do. */
export function useNotebook(needs: NotebookNeeds): { readonly view: NotebookView; readonly acts: NotebookActs } {
  const { today, now, onChanged } = needs;
  const fail = useFault();
  const state = useStore();
  const store = openOf(state);
  const notesChanged = useCallback(() => onChanged('notes'), [onChanged]);
  const single = useNotes(undefined, now, notesChanged);
  const [full, setFull] = useState<'room' | 'full'>('room');
  const { marker, accept } = useDataMarker();
  const view = useNotebookView(today, single.storage === 'full' ? 'full' : full, marker?.loss);

  const run = useCallback(
    (change: (many: Many) => Promise<unknown>): void => {
      if (store === undefined) return;
      change(notebook.actsOnMany(store, now)).then((outcome) => {
        setFull(storageOf(outcome));
        notesChanged();
      }, fail);
    },
    [store, now, notesChanged, fail],
  );
  const acts: NotebookActs = {
    ...single.acts,
    deleteNotes: (ids) => run((many) => many.deleteNotes(ids)),
    bringBack: (id) => run((many) => many.bringBack(id)),
    emptyBin: () => run((many) => many.emptyBin()),
    changeTags: (some, wish) => run((many) => many.changeTags(some, wish)),
    moveNotes: (some, page) => run((many) => many.moveNotes(some, page)),
    saveFile: (some, choice) => needs.giveNotes(some, choice, view.sheets),
    saveBackup: (passphrase) => backupOf(state, needs.giveBackup, now, fail)?.(passphrase),
    previewFile: async (text, passphrase) => {
      if (store === undefined) return { is: 'refused', refused: { where: t('the store'), why: t('is not open yet') } };
      return previewOf(store, await needs.readFile(text, await notebook.all(store), passphrase));
    },
    readIn: async (preview, choices) => {
      if (store === undefined || (preview.is !== 'notes' && preview.is !== 'backup')) return { notes: 0 };
      const chosen = needs.chosenOf(preview.compared, choices);
      const at = now();
      const written =
        preview.is === 'notes'
          ? await data.readIn(store, chosen, at)
          : await data.restore(store, {
              tables: preview.tables,
              notes: chosen,
              prefer: preferOf(choices),
              at,
              ...(choices.settings === 'theirs' ? { settings: preview.settings } : {}),
            });
      if (!written.saved) return 'storage full';
      onChanged('notes', ...(preview.is === 'backup' ? (['corpus'] as const) : []));
      return { notes: chosen.length };
    },
    saveAside: needs.giveUnreadable,
    print: needs.print,
    copyText: needs.copy,
    acceptLoss: accept,
  };
  return { view, acts };
}

const preferOf = ({ every }: ReadChoices): 'mine' | 'theirs' => (every === 'theirs' ? 'theirs' : 'mine');
