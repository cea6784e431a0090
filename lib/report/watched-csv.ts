import { londonDay } from '@/lib/model';
import type { IsoInstant, WatchedEntry } from '@/lib/model';
import { labels } from '@/lib/words';

import { csvTable } from './csv';
import type { ReportFile } from './export-notes';

const COLUMNS: readonly { readonly name: string; readonly of: (entry: WatchedEntry) => string }[] = [
  { name: 'Words', of: ({ words }) => words },
  { name: 'The words say', of: ({ strength }) => labels.strength[strength] },
  { name: 'By when', of: ({ said }) => said.due.sentence },
  { name: 'Due', of: ({ said }) => said.due.day ?? '' },
  { name: 'What became of it', of: ({ said }) => said.headline },
  { name: 'As of', of: ({ said }) => said.asOf },
  { name: 'Last looked for', of: ({ looked }) => looked ?? '' },
  { name: 'Its page changed', of: ({ change }) => change?.seen ?? '' },
  { name: 'Document', of: ({ document }) => document },
  { name: 'Date', of: ({ date }) => date },
  { name: 'Address', of: ({ address }) => address ?? '' },
  { name: 'Watched since', of: ({ since }) => londonDay(Date.parse(since)) },
  { name: 'Entry', of: ({ id }) => id },
];

/** What the reader watches, as a table in the order of the list. */
export function watchedCsv(entries: readonly WatchedEntry[], { now }: { readonly now: IsoInstant }): ReportFile {
  return {
    name: `pledgemark-${londonDay(Date.parse(now))}-due.csv`,
    mediaType: 'text/csv; charset=utf-8',
    text: csvTable(COLUMNS, entries),
  };
}
