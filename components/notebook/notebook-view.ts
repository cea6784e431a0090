import type {
  BinnedNote,
  Draft,
  IsoDate,
  IsoInstant,
  Loss,
  Note,
  NoteId,
  NoteLink,
  NotePage,
  PageKey,
  PastNote,
  QuoteSelector,
} from '@/lib/model';

import type { DraftWords, LinkName, NoteSaved, UnreadableRow } from '@/lib/model';
import type { View } from '../states/view';
import type { ExportChoice, FilePreview, ReadChoices } from './file-view';

/** Of the PDFs with notes: where each of their pages begins in their text. */
export type NoteSheets = ReadonlyMap<PageKey, readonly number[]>;

/** Everything the notebook shows, derived from what is stored. */
export interface NotebookView {
  readonly today: IsoDate;
  /** Every note, the latest change first. */
  readonly notes: View<readonly Note[]>;
  readonly drafts: readonly Draft[];
  readonly bin: readonly BinnedNote[];
  readonly about: readonly LinkName[];
  readonly sheets: NoteSheets;
  readonly bodyLimit: number;
  readonly backup: { readonly at?: IsoInstant; readonly changes: number };
  /** After so many changes that no backup holds the reader is reminded; absent: never. */
  readonly remindAfter?: number;
  /** What can be taken back, the latest first. */
  readonly steps: readonly { readonly what: string }[];
  readonly storage: 'room' | 'full';
  /** What was here and cannot be found. */
  readonly loss?: Loss;
}

/** What a reader can do with tags: everywhere, or on some notes. */
export type TagWish =
  | { readonly to: 'rename'; readonly tag: string; readonly name: string }
  | { readonly to: 'add' | 'drop'; readonly tag: string };

export interface NotebookActs {
  readonly editNote: (note: Note) => void;
  readonly saveDraft: (words: DraftWords, seen?: IsoInstant) => Promise<NoteSaved>;
  readonly saveNote: (words: DraftWords) => Promise<NoteSaved>;
  readonly dropDraft: (draft: Draft) => void;
  readonly earlier: (note: Note) => Promise<readonly PastNote[]>;
  readonly attachTo: (note: Note, selector: QuoteSelector) => void;
  readonly leaveAsItWas: (note: Note) => void;
  readonly deleteNotes: (ids: readonly NoteId[]) => void;
  readonly bringBack: (id: NoteId) => void;
  readonly emptyBin: () => void;
  readonly changeTags: (notes: readonly Note[], wish: TagWish) => void;
  readonly moveNotes: (notes: readonly Note[], page: NotePage) => void;
  /** Takes the last change back, whichever it was. */
  readonly takeBack: () => void;
  readonly saveFile: (notes: readonly Note[], choice: ExportChoice) => void;
  readonly saveBackup: (passphrase?: string) => void;
  /** Reads a file, and shows what it would bring; nothing is kept by it. */
  readonly previewFile: (text: string, passphrase?: string) => Promise<FilePreview>;
  /** Brings in what was previewed, as it was chosen. Says how many notes, or that the storage is full. */
  readonly readIn: (preview: FilePreview, choices: ReadChoices) => Promise<{ readonly notes: number } | 'storage full'>;
  /** Gives rows of a file that cannot be read to the browser, as a file of their own. */
  readonly saveAside: (rows: readonly UnreadableRow[]) => void;
  readonly print: () => void;
  /** Rejects where the browser does not let it be copied. */
  readonly copyText: (text: string) => Promise<void>;
  /** The reader knows of the loss. */
  readonly acceptLoss: () => void;
}

export type LinkId = NoteLink['id'];
