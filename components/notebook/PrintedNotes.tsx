import { noteSheet } from '@/lib/model';
import type { Note } from '@/lib/model';

import { NoteFacts } from '../notes/NoteFacts';
import { NoteText } from '../notes/NoteText';
import { NoteState } from '../panel/NoteState';
import type { LinkName } from '@/lib/model';
import { rowsOf } from './notebook-rows';
import type { NoteSheets } from './notebook-view';

/** All notes that are shown, for paper: quotes and notes, nothing to press. */
export function PrintedNotes({
  notes,
  about,
  sheets,
}: {
  notes: readonly Note[];
  about: readonly LinkName[];
  sheets: NoteSheets;
}) {
  return (
    <div class="nb-printed">
      {rowsOf(notes, 'page', new Set()).map((row) =>
        row.is === 'page' ? (
          <div key={row.key} class="nb-page">
            <h2>{row.page.title}</h2>
            <p class="pm-small">{row.page.address}</p>
          </div>
        ) : (
          <div key={row.key} class="pm-note">
            <NoteState note={row.note} sheet={noteSheet(row.note, sheets.get(row.note.page.key))} />
            <NoteText body={row.note.body} />
            <NoteFacts note={row.note} about={about} />
          </div>
        ),
      )}
    </div>
  );
}
