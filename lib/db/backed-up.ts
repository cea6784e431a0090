/** What a backup holds: everything that the reader wrote, chose, read or took in. */
export const BACKED_UP = [
  'notes',
  'drafts',
  'history',
  'bin',
  'entities',
  'documents',
  'commitments',
  'evidence',
  'searched',
  'lineage',
  'judgements',
  'aliases',
  'notNames',
  'refused',
  'clips',
  'corrections',
  'watched',
  'packs',
  'readings',
  'keptPages',
  'keptTexts',
  'pageJoins',
  'publicationParts',
  'imports',
  'importItems',
] as const;

/** What it does not hold, and why not. A table is in one of the two lists, or the tests are red. */
export const NOT_BACKED_UP: Readonly<Record<string, string>> = {
  about: 'which seeds were planted: the build plants its own',
  finds: 'what was found on texts: found anew',
  searchPieces: 'the search index: made anew',
  steps: 'what can be taken back on this computer',
  changes: 'what can be taken back on this computer',
  backups: 'when this computer made its last backup',
};

export type BackupTables = Readonly<Record<string, readonly object[]>>;

/** Rows of packs are in it: the reader took them in, and their publisher may be gone. */
export const isReaders = (row: object): boolean => !('origin' in row) || row.origin !== 'seed';
