import { t } from '@/lib/language';
import type { Note } from '@/lib/model';

import { CopyLink } from '../blocks/CopyLink';
import { noteLink } from '../notes/note-link';
import { NoteFacts } from '../notes/NoteFacts';
import { NoteHistory } from '../notes/NoteHistory';
import { NoteQuestion } from '../notes/NoteQuestion';
import { NoteText } from '../notes/NoteText';
import { pageAddress } from '../words/page-address';
import { NoteState } from '../panel/NoteState';
import type { LinkName } from '@/lib/model';
import { shortQuote } from '../blocks/quote-words';
import type { NotebookActs } from './notebook-view';

/** A note in the notebook: as in the panel, and it can be chosen among others. */
export function NotebookEntry({
  note,
  about,
  sheet,
  acts,
  chosen,
  choose,
  remove,
  say,
}: {
  note: Note;
  about: readonly LinkName[];
  /** Of a PDF: the page that its words begin on. */
  sheet: number | undefined;
  acts: Pick<NotebookActs, 'editNote' | 'attachTo' | 'leaveAsItWas' | 'earlier' | 'copyText'>;
  chosen: boolean;
  choose: () => void;
  remove: () => void;
  /** Says it in the live region. */
  say: (words: string) => void;
}) {
  const name = shortQuote(note.selector.exact);
  const address = pageAddress(note.page);
  const link = noteLink(note);
  return (
    <article class="pm-note" data-row={note.id} tabIndex={-1} aria-label={t('Note on “{quote}”', { quote: name })}>
      <label class="nb-choose">
        <input type="checkbox" checked={chosen} onChange={choose} />
        <span class="pm-hidden">{t('Choose the note on “{quote}”', { quote: name })}</span>
      </label>
      <NoteState note={note} sheet={sheet} />
      <NoteText body={note.body} />
      <NoteFacts note={note} about={about} />
      <NoteQuestion note={note} acts={acts} />
      <div class="pm-acts">
        {address === undefined ? null : (
          <a href={address} target="_blank" rel="noreferrer">
            {t('Open on the page')}
          </a>
        )}
        <button type="button" class="pm-link" onClick={() => acts.editNote(note)}>
          {t('Edit')}
        </button>
        <button type="button" class="pm-link" onClick={remove}>
          {t('Delete')}
        </button>
        {link === undefined ? null : <CopyLink {...link} sheet={sheet} copy={acts.copyText} say={say} />}
      </div>
      <NoteHistory note={note} read={acts.earlier} />
    </article>
  );
}
