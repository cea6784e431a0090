import type { Note, NoteId, NotePage } from '@/lib/model';

import type { NoteOrder } from './choose-notes';

/** One row of the list: a page's heading, a note, or the place of one that was just deleted. */
export type NotebookRow =
  | { readonly is: 'page'; readonly key: string; readonly page: NotePage; readonly count: number }
  | { readonly is: 'note'; readonly key: NoteId; readonly note: Note }
  | { readonly is: 'gone'; readonly key: NoteId; readonly note: Note };

/** The rows of notes in their order; where they stand by page, each page has its heading. */
export function rowsOf(notes: readonly Note[], order: NoteOrder, gone: ReadonlySet<NoteId>): readonly NotebookRow[] {
  const counts = new Map<string, number>();
  for (const { id, page } of notes) if (!gone.has(id)) counts.set(page.key, (counts.get(page.key) ?? 0) + 1);
  const rows: NotebookRow[] = [];
  let last: string | undefined;
  for (const note of notes) {
    const { page } = note;
    if (order === 'page' && page.key !== last)
      rows.push({ is: 'page', key: `page ${page.key}`, page, count: counts.get(page.key) ?? 0 });
    last = page.key;
    rows.push({ is: gone.has(note.id) ? 'gone' : 'note', key: note.id, note });
  }
  return rows;
}
