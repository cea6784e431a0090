import { library } from '@/lib/db';
import type { Store } from '@/lib/db';
import type { SearchEntry } from '@/lib/model';
import { searchEntries } from '@/lib/search';

/** A row of the store by its name in the listing, and what is found of it. */
export type RowEntries = readonly [row: string, entries: readonly SearchEntry[]];

/** Reads these rows; one that is gone or cannot be read has no entry. In the order asked. */
export async function entriesOf(store: Store, rows: readonly string[]): Promise<readonly RowEntries[]> {
  const found = await library.searchSources.load(store, rows);
  const entries = new Map<string, readonly SearchEntry[]>([
    ...found.commitments.map(({ commitment, document }): RowEntries => [
      `commitment ${commitment.id}`,
      [searchEntries.commitmentEntry(commitment, document)],
    ]),
    ...found.names.map((name): RowEntries => [`name ${name.id}`, [searchEntries.nameEntry(name)]]),
    ...found.evidence.map((record): RowEntries => [`evidence ${record.id}`, [searchEntries.evidenceEntry(record)]]),
    ...found.documents.map((document): RowEntries => [
      `document ${document.id}`,
      [searchEntries.documentEntry(document)],
    ]),
    ...found.notes.map((note): RowEntries => [`note ${note.id}`, [searchEntries.noteEntry(note)]]),
    ...found.pages.map(({ page, text }): RowEntries => [`page ${page.page}`, searchEntries.pageEntries(page, text)]),
  ]);
  return rows.map((row) => [row, entries.get(row) ?? []]);
}
