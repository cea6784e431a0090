import type { Note, NoteId } from '@/lib/model';

import { momentWords } from '../words/moments';
import { NoteState } from './NoteState';
import type { PanelActs } from './panel-view';
import { shortQuote } from './quote-words';

/** A placed note can be shown on the page; of the others only the words are left. */
const PLACED = ['anchored', 'edited'] as const;

/** A note: where its words are now, the words, what the reader wrote, tags, day, and what can be done with it. */
export function NoteEntry({
  note,
  acts,
  show,
  remove,
}: {
  note: Note;
  acts: Pick<PanelActs, 'editNote' | 'keepOnNewWords' | 'leaveAsItWas'>;
  show: (id: NoteId) => void;
  remove: (note: Note) => void;
}) {
  const { placement, body, tags, changed, selector } = note;
  const { keepOnNewWords, leaveAsItWas } = acts;
  const placed = PLACED.some((state) => state === placement.state);
  const facts = [...tags.map((tag) => `#${tag}`), `changed ${momentWords(changed)}`];
  return (
    <article class="pm-note" data-row={note.id} tabIndex={-1} aria-label={`Note on “${shortQuote(selector.exact)}”`}>
      <NoteState note={note} />
      {body === '' ? null : <p class="pm-note-body">{body}</p>}
      <p class="pm-small pm-quiet">{facts.join(' · ')}</p>
      {placement.state === 'edited' && keepOnNewWords !== undefined ? (
        <div class="pm-acts">
          <button type="button" class="pm-button" onClick={() => keepOnNewWords(note)}>
            Keep note on the new words
          </button>
          {leaveAsItWas === undefined ? null : (
            <button type="button" class="pm-link" onClick={() => leaveAsItWas(note)}>
              Leave as it was
            </button>
          )}
        </div>
      ) : null}
      <div class="pm-acts">
        {placed ? (
          <button type="button" class="pm-link" onClick={() => show(note.id)}>
            Show on page
          </button>
        ) : null}
        <button type="button" class="pm-link" onClick={() => acts.editNote(note)}>
          Edit
        </button>
        <button type="button" class="pm-link" onClick={() => remove(note)}>
          Delete
        </button>
      </div>
    </article>
  );
}
