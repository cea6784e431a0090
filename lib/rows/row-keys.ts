import type { TableName } from './row-fault';

const OWN = ['id'] as const;
const OWNED = ['origin', 'id'] as const;
const COUNTED = ['order'] as const;

/** The fields by which the rows of each table are told apart. */
const KEYS: Readonly<Record<TableName, readonly string[]>> = {
  notes: OWN,
  drafts: OWN,
  history: ['id', 'revision'],
  bin: OWN,
  entities: OWNED,
  documents: OWNED,
  commitments: OWNED,
  evidence: OWNED,
  searched: OWNED,
  lineage: OWNED,
  judgements: OWNED,
  aliases: OWNED,
  notNames: OWN,
  refused: OWN,
  clips: OWN,
  corrections: OWN,
  watched: OWN,
  packs: OWN,
  readings: ['page', 'hash'],
  keptPages: ['page'],
  keptTexts: ['page', 'hash'],
  pageJoins: ['address', 'key'],
  publicationParts: ['publication', 'address'],
  imports: OWN,
  importItems: ['job', 'path'],
  about: OWN,
  finds: COUNTED,
  searchPieces: OWN,
  steps: COUNTED,
  changes: COUNTED,
  backups: OWN,
};

/** The key of a row as text: two rows of a table with one key are one row. */
export function keyWords(table: TableName, row: object): string {
  const fields: Readonly<Record<string, unknown>> = { ...row };
  return JSON.stringify(KEYS[table].map((field) => fields[field]));
}
