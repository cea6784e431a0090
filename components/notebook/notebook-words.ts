import { plural, t, worded } from '@/lib/language';

import type { NoteOrder } from './choose-notes';
import type { ConflictChoice, ExportChoice } from './file-view';

export const ORDER_LABELS: Readonly<Record<NoteOrder, string>> = worded({
  page: 'By page',
  newest: 'Newest first',
  'needs a look': 'Needs a look first',
});

export const EXPORT_LABELS: Readonly<Record<ExportChoice, { label: string; hint: string }>> = worded({
  'json-ld': { label: 'Web Annotations (JSON-LD)', hint: 'The W3C’s form. Pledgemark reads it back exactly.' },
  json: { label: 'JSON', hint: 'Pledgemark’s own form. It is read back exactly.' },
  markdown: { label: 'Markdown', hint: 'A document with the pages as headings and their words as quotations.' },
  csv: { label: 'Table (CSV)', hint: 'For spreadsheets. No cell is calculated.' },
});

export const CONFLICT_LABELS: Readonly<Record<ConflictChoice, string>> = worded({
  mine: 'Keep mine',
  theirs: 'Take the file’s',
  both: 'Keep both',
});

/** What a step did, and what taking it back does. */
const STEP_LABELS: Readonly<Record<string, string>> = worded({
  write: 'A note was written',
  edit: 'A note was edited',
  delete: 'Notes were deleted',
  'bring back': 'A note was brought back',
  'empty bin': 'The bin was emptied',
  tags: 'Tags were changed',
  move: 'Notes were moved to another page',
  attach: 'You moved a note, or left it where it was',
  'read in': 'Notes were read in from a file',
  restore: 'A backup was brought back',
  'take out': 'A row that cannot be read was taken out',
});

export const stepWords = (what: string): string => STEP_LABELS[what] ?? t('Notes were changed');

/** "3 notes on 2 pages. They are on this computer and nowhere else." */
export function notebookLead(notes: number, pages: number): string {
  if (notes === 0) return t('No notes yet.');
  return plural(
    notes,
    '{count} note on {pages}. It is on this computer and nowhere else.',
    '{count} notes on {pages}. They are on this computer and nowhere else.',
    { pages: plural(pages, '{count} page', '{count} pages') },
  );
}

export const noteCount = (count: number): string => plural(count, '{count} note', '{count} notes');

/** What is said where notes were deleted, with the way back. */
export const deletedWords = (count: number): string =>
  plural(
    count,
    '{count} note deleted. Take it back is at the top of the list.',
    '{count} notes deleted. Take it back is at the top of the list.',
  );
