import * as v from 'valibot';

import { CorrectionShape } from './correction-shapes';
import { AboutShape, BackupRowShape, ChangeShape, FindsRowShape, SearchPieceShape, StepShape } from './log-shapes';
import { BinnedShape, DraftShape, NoteShape, PastShape } from './note-shapes';
import {
  ClipShape,
  ImportItemShape,
  ImportShape,
  KeptPageShape,
  KeptTextShape,
  PageJoinShape,
  PublicationPartShape,
  ReadingShape,
} from './page-shapes';
import {
  AliasShape,
  CommitmentRowShape,
  CommitmentShape,
  DocumentShape,
  EntityShape,
  EvidenceShape,
  JudgementShape,
  LineageShape,
  NotANameShape,
  PackShape,
  RefusedShape,
  SearchedShape,
  WatchedShape,
} from './record-shapes';

/** The one shape of the rows of each table: of the store, of a backup, of what a pack or an import brings. */
const ROW_SHAPES = {
  notes: NoteShape,
  drafts: DraftShape,
  history: PastShape,
  bin: BinnedShape,
  entities: EntityShape,
  documents: DocumentShape,
  commitments: CommitmentRowShape,
  evidence: EvidenceShape,
  searched: SearchedShape,
  lineage: LineageShape,
  judgements: JudgementShape,
  aliases: AliasShape,
  notNames: NotANameShape,
  refused: RefusedShape,
  clips: ClipShape,
  corrections: v.object({ ...CorrectionShape.entries, took: v.exactOptional(CommitmentShape) }),
  watched: WatchedShape,
  packs: PackShape,
  readings: ReadingShape,
  keptPages: KeptPageShape,
  keptTexts: KeptTextShape,
  pageJoins: PageJoinShape,
  publicationParts: PublicationPartShape,
  imports: ImportShape,
  importItems: ImportItemShape,
  about: AboutShape,
  finds: FindsRowShape,
  searchPieces: SearchPieceShape,
  steps: StepShape,
  changes: ChangeShape,
  backups: BackupRowShape,
} as const;

/** A table of the store. */
export type TableName = keyof typeof ROW_SHAPES;

/** What is wrong with a row: in which of its fields, '' for the whole of it, and why. */
export interface RowFault {
  readonly field: string;
  readonly why: string;
}

/** What the library says by itself names types of this language: these are for readers. */
const WHY: Readonly<Record<string, string>> = {
  string: 'is no text',
  number: 'is no number',
  boolean: 'is neither yes nor no',
  array: 'is no list',
  object: 'is no record',
  strict_object: 'is no record',
  record: 'is no record',
  picklist: 'is none of the words that may stand there',
  literal: 'is none of the words that may stand there',
  variant: 'is of no kind that this build knows',
  union: 'is of no kind that this build knows',
};

export function isTable(name: string): name is TableName {
  return Object.hasOwn(ROW_SHAPES, name);
}

/** The first thing that is wrong with a row of a table; nothing where it is as every reader of it expects. */
export function rowFault(table: TableName, row: unknown): RowFault | undefined {
  const schema: v.GenericSchema = ROW_SHAPES[table];
  const checked = v.safeParse(schema, row, { abortEarly: true });
  if (checked.success) return undefined;
  const [issue] = checked.issues;
  const isMissing = issue.received === 'undefined' && issue.path !== undefined;
  const own = WHY[issue.type];
  return { field: v.getDotPath(issue) ?? '', why: isMissing ? 'is missing' : (own ?? issue.message) };
}
