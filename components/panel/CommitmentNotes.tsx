import { t } from '@/lib/language';
import type { CommitmentFind, Note } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';

/** The notes about a commitment: tied to it by the reader, or made on its words. */
export function notesOn({ start, end, known }: CommitmentFind, notes: readonly Note[]): readonly Note[] {
  return notes.filter(({ links = [], placement }) => {
    if (known !== undefined && links.some((link) => link.to === 'commitment' && link.id === known)) return true;
    return 'span' in placement && placement.span.start >= start && placement.span.end <= end;
  });
}

/** The reader's own notes on a commitment, each with the way to it. */
export function CommitmentNotes({
  notes,
  show,
  add,
}: {
  notes: readonly Note[];
  show: (id: Note['id']) => void;
  add: () => void;
}) {
  return (
    <>
      {notes.length === 0 ? <p class="pm-small">{t('No notes on it yet.')}</p> : null}
      {notes.map(({ id, body, selector }) => (
        <p key={id} class="pm-small">
          {body === '' ? `“${shortQuote(selector.exact)}”` : shortQuote(body)}{' '}
          <button type="button" class="pm-link" onClick={() => show(id)}>
            {t('Go to the note')}
            <span class="pm-hidden">: {shortQuote(body === '' ? selector.exact : body)}</span>
          </button>
        </p>
      ))}
      <button type="button" class="pm-link" onClick={add}>
        {t('Add a note')}
      </button>
    </>
  );
}
