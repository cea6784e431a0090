import { useId } from 'preact/hooks';

import { rich, t } from '@/lib/language';
import type { Note, NoteElsewhere } from '@/lib/model';

import { shortQuote } from '../blocks/quote-words';
import { NoteFacts } from '../notes/NoteFacts';
import { pageAddress } from '../words/page-address';
import { elsewhereWords, partTitle } from '../words/publication-words';
import { NoteWords } from './NoteWords';
import type { PanelActs } from './panel-view';
import { PartLink } from './PartLink';

/** What a note is about stands where the note does. */
const unlinked = ({ links: _links, ...note }: Note): Note => note;

/**
 * The reader's notes on other parts of the publication. They stay there: where the very words of one stand on this page,
 * it is offered to show them.
 */
export function NotesElsewhere({
  notes,
  acts: { openPart, showPlace },
}: {
  notes: readonly NoteElsewhere[];
  acts: Pick<PanelActs, 'openPart' | 'showPlace'>;
}) {
  const heading = useId();
  if (notes.length === 0) return null;
  return (
    <section class="pm-elsewhere" aria-labelledby={heading}>
      <h2 class="pm-group" id={heading}>
        {elsewhereWords(notes.length)}
      </h2>
      {notes.map(({ note, part, here }) => {
        const link = (
          <PartLink href={pageAddress(note.page)} note={note.id} open={openPart}>
            {partTitle(part)}
          </PartLink>
        );
        return (
          <article
            key={note.id}
            class="pm-note"
            aria-label={t('Note on “{quote}”', { quote: shortQuote(note.selector.exact) })}
          >
            <p class="pm-small">
              {here === undefined
                ? rich('On {part}', { part: link })
                : rich('Your note on {part}, on the same words here', { part: link })}
            </p>
            <p lang="en" class="pm-quote">
              {note.selector.exact}
            </p>
            <NoteWords body={note.body} />
            <NoteFacts note={unlinked(note)} about={[]} />
            {here === undefined || showPlace === undefined ? null : (
              <div class="pm-acts">
                <button type="button" class="pm-link" onClick={() => showPlace(here)}>
                  {t('Show on page')}
                </button>
              </div>
            )}
          </article>
        );
      })}
    </section>
  );
}
