import { t } from '@/lib/language';
import { noteSheet } from '@/lib/model';
import type { Draft, Note, NoteId } from '@/lib/model';

import { NoteWriter } from '../panel/NoteWriter';
import type { Held } from '../panel/use-draft';
import { NotebookEntry } from './NotebookEntry';
import type { NotebookRow } from './notebook-rows';
import type { NotebookActs, NotebookView } from './notebook-view';
import { PageHeading } from './PageHeading';

/** One row of the notebook: a page, a note, the note being written, or the place of one that was just deleted. */
export function RowShown({
  row,
  view,
  acts,
  draft,
  tags,
  held,
  retry,
  chosen,
  choose,
  remove,
  focus,
  say,
}: {
  row: NotebookRow;
  view: Pick<NotebookView, 'bodyLimit' | 'about' | 'sheets'>;
  acts: NotebookActs;
  draft: Draft | undefined;
  tags: readonly string[];
  held: Held;
  retry: number;
  chosen: boolean;
  choose: (id: NoteId) => void;
  remove: (note: Note) => void;
  focus: (id: NoteId) => void;
  /** Says it in the live region. */
  say: (words: string) => void;
}) {
  if (row.is === 'page') return <PageHeading page={row.page} count={row.count} />;
  const { note } = row;
  if (row.is === 'gone')
    return (
      <p class="nb-gone">
        <strong>{t('Note deleted.')}</strong>{' '}
        <button type="button" class="pm-link" data-row={note.id} onClick={() => acts.bringBack(note.id)}>
          {t('Bring it back')}
        </button>
      </p>
    );
  if (draft !== undefined)
    return (
      <NoteWriter
        draft={draft}
        bodyLimit={view.bodyLimit}
        tags={tags}
        about={view.about}
        held={held}
        retry={retry}
        acts={acts}
        onKept={() => undefined}
        onSaved={({ id }) => focus(id)}
        onDropped={(dropped) => {
          acts.dropDraft(dropped);
          focus(dropped.id);
        }}
      />
    );
  const editNote = (one: Note): void => {
    acts.editNote(one);
    focus(one.id);
  };
  return (
    <NotebookEntry
      note={note}
      about={view.about}
      sheet={noteSheet(note, view.sheets.get(note.page.key))}
      acts={{ ...acts, editNote }}
      chosen={chosen}
      choose={() => choose(note.id)}
      remove={() => remove(note)}
      say={say}
    />
  );
}
