import { useState } from 'preact/hooks';

import { t } from '@/lib/language';
import type { Note, NoteId, Placement } from '@/lib/model';

import { CopyLink } from '../blocks/CopyLink';
import { noteLink } from '../notes/note-link';
import { NoteFacts } from '../notes/NoteFacts';
import { NoteHistory } from '../notes/NoteHistory';
import { NoteQuestion } from '../notes/NoteQuestion';
import { NoteState } from './NoteState';
import { NoteWords } from './NoteWords';
import type { LinkName } from '@/lib/model';

import type { PanelActs } from './panel-view';
import { shortQuote } from '../blocks/quote-words';

/** A placed note can be shown on the page; of the others only the words are left. */
const PLACED = ['anchored', 'edited'] as const;

const isInPlace = (placement: Placement): boolean => placement.state === 'anchored' && !placement.moved;

type EntryActs = Pick<
  PanelActs,
  'editNote' | 'copyText' | 'attachTo' | 'leaveAsItWas' | 'attachToSelection' | 'showPlace' | 'earlier'
>;

/** Puts a note whose words are gone on others: those that the reader has selected on the page. */
function AttachButton({ note, attach }: { note: Note; attach: NonNullable<PanelActs['attachToSelection']> }) {
  const [told, setTold] = useState('');
  const answer = (became: 'attached' | 'nothing selected'): void =>
    setTold(became === 'attached' ? '' : t('Select the words on the page first, then choose this again.'));
  return (
    <>
      <button type="button" class="pm-link" onClick={() => void attach(note).then(answer)}>
        {t('Attach to selected words')}
      </button>
      {told === '' ? null : (
        <p class="pm-small" role="status">
          {told}
        </p>
      )}
    </>
  );
}

/** A note: where its words are now, the words, what the reader wrote, tags, day, and what can be done with it. */
export function NoteEntry({
  note,
  about = [],
  sheet,
  acts,
  show,
  remove,
  say,
}: {
  note: Note;
  about?: readonly LinkName[] | undefined;
  /** Of a PDF: the page that its words begin on. */
  sheet?: number | undefined;
  acts: EntryActs;
  show: (id: NoteId) => void;
  remove: (note: Note) => void;
  /** Says it in the live region. */
  say: (words: string) => void;
}) {
  const { placement, body, selector } = note;
  const { attachTo, leaveAsItWas, attachToSelection, showPlace, earlier, copyText } = acts;
  const link = noteLink(note);
  const placed = PLACED.some((state) => state === placement.state);
  return (
    <article
      class="pm-note"
      data-row={note.id}
      tabIndex={-1}
      aria-label={t('Note on “{quote}”', { quote: shortQuote(selector.exact) })}
    >
      <NoteState note={note} sheet={sheet} />
      <NoteWords body={body} />
      <NoteFacts note={note} about={about} />
      {attachTo === undefined || leaveAsItWas === undefined ? null : (
        <NoteQuestion
          note={note}
          acts={{ attachTo, leaveAsItWas, ...(showPlace === undefined ? {} : { showPlace }) }}
        />
      )}
      <div class="pm-acts">
        {placed ? (
          <button type="button" class="pm-link" onClick={() => show(note.id)}>
            {t('Show on page')}
          </button>
        ) : null}
        <button type="button" class="pm-link" onClick={() => acts.editNote(note)}>
          {t('Edit')}
        </button>
        <button type="button" class="pm-link" onClick={() => remove(note)}>
          {t('Delete')}
        </button>
        {link === undefined ? null : <CopyLink {...link} sheet={sheet} copy={copyText} say={say} />}
        {isInPlace(placement) || placement.state === 'waiting' || attachToSelection === undefined ? null : (
          <AttachButton note={note} attach={attachToSelection} />
        )}
      </div>
      {earlier === undefined ? null : <NoteHistory note={note} read={earlier} />}
    </article>
  );
}
