import type { Table } from 'dexie';

import type { ImportItem, ImportJob, KeptPage, KeptText, PageJoin, PageKey, PageReading } from '@/lib/model';
import type { PublicationPart, TakenPack } from '@/lib/model';

/** The search index, written as JSON by `lib/app/search`, in as many pieces as it has parts. */
export interface SearchPiece {
  readonly id: string;
  readonly json: string;
}

/** What was read, kept and brought in, and what is made of it for searching. */
export interface LibraryTables {
  readonly readings: Table<PageReading, [PageKey, string]>;
  readonly keptPages: Table<KeptPage, PageKey>;
  readonly keptTexts: Table<KeptText, [PageKey, string]>;
  readonly imports: Table<ImportJob, string>;
  readonly importItems: Table<ImportItem, [string, string]>;
  readonly packs: Table<TakenPack, string>;
  readonly pageJoins: Table<PageJoin, [string, PageKey]>;
  readonly publicationParts: Table<PublicationPart, [string, string]>;
  readonly searchPieces: Table<SearchPiece, string>;
}

export const LIBRARY_TABLES = {
  readings: '[page+hash], page, last',
  keptPages: 'page, because, kept, [page+hash]',
  keptTexts: '[page+hash], page',
  imports: 'id, state, started',
  importItems: '[job+path], [job+state+order], job',
  packs: 'id',
  searchPieces: 'id',
} as const;

/** Which addresses are one page, and which are not: since version 3. */
export const JOIN_TABLES = { pageJoins: '[address+key]' } as const;

/** The parts of publications: since version 5. */
export const PUBLICATION_TABLES = { publicationParts: '[publication+address], publication, read.page, at' } as const;
