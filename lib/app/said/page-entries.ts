import { readerRecords } from '@/lib/corpus';
import { sheetAt } from '@/lib/model';
import type { CommitmentEntry, CommitmentFind, PageFacts, PageKnown } from '@/lib/model';

import { entryOf } from './entry-of';
import { foundRecords } from './found-records';

/** A commitment that no store holds, as an entry: its own words, who and by when, and what is said of it. */
function foundEntry(find: CommitmentFind, known: PageKnown, page: PageFacts): readonly CommitmentEntry[] {
  const said = known.said[find.id];
  if (said === undefined) return [];
  const records = foundRecords(find, page, known.edition);
  const document = readerRecords.document(page, said.asOf);
  return [entryOf(records, said, { entities: known.entities, documents: [document], related: new Map() })];
}

/** An entry with the page of the PDF that is read; one of another document has none there. */
function onSheet(entry: CommitmentEntry, { start }: CommitmentFind, { address, sheets }: PageFacts): CommitmentEntry {
  if (sheets === undefined || entry.document?.address !== address) return entry;
  return { ...entry, sheet: sheetAt(sheets, start) };
}

/**
 * Every commitment of a page as an entry, in the order of the page, from what the page's list was read: so a file of
 * them says what the list says.
 */
export function pageEntries(known: PageKnown, page: PageFacts): readonly CommitmentEntry[] {
  return known.linked.commitments
    .toSorted((a, b) => a.start - b.start)
    .flatMap((find) => {
      const stored = find.known === undefined ? undefined : known.entries[find.known];
      const entries = stored === undefined ? foundEntry(find, known, page) : [stored];
      return entries.map((entry) => onSheet(entry, find, page));
    });
}
