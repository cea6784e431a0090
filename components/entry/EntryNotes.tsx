import { t } from '@/lib/language';
import type { Note } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import { NoteText } from '../notes/NoteText';
import { Sign } from '../signs/Sign';
import type { View } from '../states/view';
import { momentWords } from '../words/moments';
import { pageAddress } from '../words/page-address';

function NoteOn({ note: { body, selector, changed, page } }: { note: Note }) {
  const words = shortQuote(selector.exact);
  const href = pageAddress(page);
  const about = t('the note on “{words}”', { words });
  return (
    <li>
      <p class="entry-note-words">
        <Sign shape="note" mark="empty" /> {t('On the words “{words}”', { words })}
      </p>
      <NoteText body={body} />
      <p class="pm-small pm-quiet">{momentWords(changed)}</p>
      <p class="pm-acts pm-small">
        {href === undefined ? null : (
          <a href={href} target="_blank" rel="noreferrer">
            {t('Show on page')}
            <span class="pm-hidden">: {about}</span>
          </a>
        )}
        <a href="/notebook.html">
          {t('Edit')}
          <span class="pm-hidden"> {about}</span>
        </a>
      </p>
    </li>
  );
}

/** The reader's own notes that are tied to the commitment. */
export function EntryNotes({ notes }: { notes: View<readonly Note[]> }) {
  if (notes.state === 'loading') return <p aria-busy="true">{t('Reading your notes…')}</p>;
  if (notes.state !== 'ready') return <p>{notes.state === 'error' ? notes.say : notes.teach}</p>;
  if (notes.data.length === 0)
    return (
      <p>{t('No notes on it yet. To write one, open the page, point at the commitment and choose Add a note.')}</p>
    );
  return (
    <ul class="entry-notes">
      {notes.data.map((note) => (
        <NoteOn key={note.id} note={note} />
      ))}
    </ul>
  );
}
