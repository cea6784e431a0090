import type { Table } from 'dexie';

import type { ChangeKind, Clip, ClipId, Correction, CorrectionId, IsoInstant, ListedNotAName } from '@/lib/model';
import type { CommitmentId, OwnAlias, Origin, Refused, Watched } from '@/lib/model';

export type AliasRow = OwnAlias & { readonly origin: Origin; readonly id: string };
export type RefusedRow = Refused & { readonly id: string };

/** The tables that a change of the reader's may write to. */
export type ChangedTable =
  | 'entities'
  | 'aliases'
  | 'notNames'
  | 'documents'
  | 'commitments'
  | 'evidence'
  | 'searched'
  | 'lineage'
  | 'judgements'
  | 'refused'
  | 'clips'
  | 'corrections'
  | 'watched';

/** A row as it stood before a change and after it; nothing where there was none. */
export interface RowChange {
  readonly table: ChangedTable;
  readonly key: string | readonly [Origin, string];
  readonly before?: object;
  readonly after?: object;
}

/** One change of the reader's, with all that is needed to take it back. */
export interface ChangeRow {
  readonly order?: number;
  readonly what: ChangeKind;
  readonly about: string;
  readonly at: IsoInstant;
  readonly rows: readonly RowChange[];
}

/** What the reader adds to the corpus beside its own tables, and the changes that can be taken back. */
export interface ReaderTables {
  readonly aliases: Table<AliasRow, [Origin, string]>;
  readonly notNames: Table<ListedNotAName, string>;
  readonly refused: Table<RefusedRow, string>;
  readonly clips: Table<Clip, ClipId>;
  readonly changes: Table<ChangeRow, number>;
  readonly corrections: Table<Correction, CorrectionId>;
  readonly watched: Table<Watched, CommitmentId>;
}

export const READER_TABLES = {
  aliases: '[origin+id], entity',
  notNames: 'id',
  refused: 'id',
  clips: 'id, made',
  changes: '++order',
} as const;

/** What the reader put right on pages: since version 2. */
export const CORRECTION_TABLES = { corrections: 'id, page' } as const;

/** What the reader watches: since version 4. */
export const WATCHED_TABLES = { watched: 'id' } as const;
