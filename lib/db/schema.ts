import { Dexie } from 'dexie';
import type { Table } from 'dexie';

import type {
  AnalysisKey,
  BinnedNote,
  CommitmentId,
  CorpusCommitment,
  CorpusDocument,
  DocumentId,
  Draft,
  Entity,
  EntityId,
  Evidence,
  EvidenceId,
  Finds,
  IsoDate,
  IsoInstant,
  Judgement,
  Lineage,
  Note,
  NoteId,
  Origin,
  PastNote,
  PhraseKey,
  QuoteKey,
  Searched,
} from '@/lib/model';

import { JOIN_TABLES, LIBRARY_TABLES, PUBLICATION_TABLES } from './library-tables';
import type { LibraryTables } from './library-tables';
import { CORRECTION_TABLES, READER_TABLES, WATCHED_TABLES } from './reader-tables';
import type { ReaderTables } from './reader-tables';
import { leaveOutUnreadable } from './unreadable-rows';

/** Whose row it is. The key is origin and id together, so that a seed never takes the place of a reader's row. */
export interface Owned {
  readonly origin: Origin;
}
export type EntityRow = Entity & Owned & { readonly names: readonly string[] };
type DocumentRow = CorpusDocument & Owned;
/** What a commitment is looked up by besides its words: its topic, and its date (`EVENT_BOUND` where it hangs on an event). */
export interface CommitmentKeys {
  readonly phrases: readonly PhraseKey[];
  readonly due?: string;
}
export type CommitmentRow = CorpusCommitment & Owned & { readonly quoteKey?: QuoteKey } & CommitmentKeys;
export type EvidenceRow = Evidence & Owned;
export type SearchedRow = Searched & Owned;
export type LineageRow = Lineage & Owned & { readonly id: string };
export type JudgementRow = Judgement & Owned & { readonly id: string };

/** What was found on one text; the order tells the newest. */
interface FindsRow {
  readonly order?: number;
  readonly key: AnalysisKey;
  readonly finds: Finds;
}

/** What the reader did to notes. */
export type StepName =
  | 'write'
  | 'edit'
  | 'delete'
  | 'bring back'
  | 'empty bin'
  | 'tags'
  | 'move'
  | 'attach'
  | 'read in'
  | 'restore'
  | 'take out';

/** How one note stood before a step: among the notes, in the bin, or nowhere yet. */
export interface Stood {
  /** 'same': the step left it as it was. */
  readonly note?: Note | 'same';
  readonly binned?: BinnedNote;
  /** Its history, where the step drops it. */
  readonly past?: readonly PastNote[];
}

/** A row of any table that a step wrote: what it left there, and what stood there before. */
export interface OtherRow {
  readonly table: string;
  readonly key: unknown;
  readonly before?: object;
  /** Fingerprint of what the step left, '' for nothing: a row that says something else by now was changed since. */
  readonly left: string;
}

/** One thing that the reader did, with all that is needed to take it back. */
export interface StepRow {
  readonly order?: number;
  readonly what: StepName;
  readonly at: IsoInstant;
  readonly notes: readonly {
    readonly id: NoteId;
    readonly before: Stood;
    /** The revision that it left; 0: none among the notes. */
    readonly left: number;
  }[];
  /** Rows of other tables that it wrote. */
  readonly others?: readonly OtherRow[];
}

/** When the last backup was made, and how many changes of notes came after it. */
export interface BackupRow {
  readonly id: 'last';
  readonly at?: IsoInstant;
  readonly changes: number;
  /** So many changes there were ever, in a backup or not; absent: none since an earlier build. */
  readonly ever?: number;
}

/** Which seeds were planted. */
export interface AboutRow {
  readonly id: 'seeds';
  readonly version: string;
  readonly editors: string;
  readonly asOf: IsoDate;
  /** The version of each area that was planted over them. */
  readonly areas?: Readonly<Record<string, string>>;
}

/** Which rows came with an area: the ids, by table. */
interface AreaRowsRow {
  readonly id: `rows of ${string}`;
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

type OwnedTable<Row, Id> = Table<Row, [Origin, Id]>;

export interface Store extends Dexie, LibraryTables, ReaderTables {
  readonly entities: OwnedTable<EntityRow, EntityId>;
  readonly documents: OwnedTable<DocumentRow, DocumentId>;
  readonly commitments: OwnedTable<CommitmentRow, CommitmentId>;
  readonly evidence: OwnedTable<EvidenceRow, EvidenceId>;
  readonly searched: OwnedTable<SearchedRow, EvidenceId>;
  readonly lineage: OwnedTable<LineageRow, string>;
  readonly judgements: OwnedTable<JudgementRow, string>;
  readonly about: Table<AboutRow | AreaRowsRow, (AboutRow | AreaRowsRow)['id']>;
  readonly finds: Table<FindsRow, number>;
  readonly notes: Table<Note, NoteId>;
  readonly drafts: Table<Draft, NoteId>;
  readonly bin: Table<BinnedNote, NoteId>;
  readonly history: Table<PastNote, [NoteId, number]>;
  readonly steps: Table<StepRow, number>;
  readonly backups: Table<BackupRow, 'last'>;
}

/** The newest version below. */
export const STORE_VERSION = 5;

/** The tables of every version. A shipped block is never edited: the next is appended, with its upgrade. */
export function defineStore(name: string): Store {
  // Dexie's cache of live queries lets go of nothing that was read before a table changed: docs/decisions/0036
  const store = new Dexie(name, { cache: 'disabled' }) as Store;
  store.version(1).stores({
    entities: '[origin+id], id, *names',
    documents: '[origin+id], id, address',
    commitments: '[origin+id], id, document, quoteKey, *promisedBy, *phrases, due',
    evidence: '[origin+id], id, *for, source.address',
    searched: '[origin+id], id, *for',
    lineage: '[origin+id], later, earlier',
    judgements: '[origin+id], commitment',
    about: 'id',
    finds: '++order, &key',
    notes: 'id, page.key, changed',
    drafts: 'id, page.key',
    bin: 'id, deleted',
    history: '[id+revision], id',
    steps: '++order',
    backups: 'id',
    ...LIBRARY_TABLES,
    ...READER_TABLES,
  });
  leaveOutUnreadable(store);
  // a kept page of before was kept with no corrections: no row of it changes
  store.version(2).stores({ ...CORRECTION_TABLES, keptPages: 'page, because, kept, [page+hash], corrected' });
  store.version(3).stores(JOIN_TABLES);
  store.version(4).stores(WATCHED_TABLES);
  // what was kept before is known as a part by its own facts: no row changes
  store.version(5).stores(PUBLICATION_TABLES);
  return store;
}
