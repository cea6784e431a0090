import type { IsoInstant, Note, NoteId, UnreadableRow } from '@/lib/model';

/** The forms that notes can be saved in. */
export const EXPORT_CHOICES = ['json-ld', 'json', 'markdown', 'csv'] as const;
export type ExportChoice = (typeof EXPORT_CHOICES)[number];

export const CONFLICT_CHOICES = ['mine', 'theirs', 'both'] as const;
export type ConflictChoice = (typeof CONFLICT_CHOICES)[number];

/** What a note from a file is to the notes here. */
export interface ComparedNote {
  readonly note: Note;
  readonly is: 'new' | 'here already' | 'conflict';
  readonly mine?: Note;
}

export interface Refused {
  readonly where: string;
  readonly why: string;
}

/** What a file would bring, before anything is kept. */
export type FilePreview =
  | { readonly is: 'refused'; readonly refused: Refused }
  | { readonly is: 'locked'; readonly text: string; readonly wrong: 'passphrase' | 'nothing yet' }
  | {
      readonly is: 'notes';
      readonly from: string;
      readonly compared: readonly ComparedNote[];
      readonly refused: readonly Refused[];
    }
  | {
      readonly is: 'backup';
      readonly made: IsoInstant;
      readonly compared: readonly ComparedNote[];
      /** Rows of everything but notes: not here, or here and saying something else. */
      readonly others: { readonly add: number; readonly differ: number };
      readonly tables: Readonly<Record<string, readonly object[]>>;
      readonly settings: unknown;
      /** Rows that cannot be read: they are not brought in. */
      readonly aside: readonly UnreadableRow[];
    };

export interface ReadChoices {
  /** What becomes of notes that say something else here; `every` where no choice was made for one. */
  readonly every: ConflictChoice;
  readonly each: ReadonlyMap<NoteId, ConflictChoice>;
  /** Of a backup: the reader's switches too. */
  readonly settings: 'mine' | 'theirs';
}
