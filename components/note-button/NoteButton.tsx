import { Gesture } from '@/lib/gesture';
import { t, worded } from '@/lib/language';
import type { ClipWish } from '@/lib/model';

/** What can be made of selected words. */
const DOORS = ['note', 'evidence', 'commitment'] as const satisfies readonly ('note' | ClipWish)[];

/** The words of each, with what a screen reader hears of it. */
const DOOR_WORDS: Readonly<Record<(typeof DOORS)[number], { readonly label: string; readonly more: string }>> = worded({
  note: { label: 'Note', more: 'on the selected words' },
  evidence: { label: 'Clip as evidence', more: 'the selected words' },
  commitment: { label: 'Mark as commitment', more: 'the selected words' },
});

/** Stands near the end of the selected words. Pressing a button keeps the selection: it is about it. */
export function NoteButton({
  onChoose,
  hint,
}: {
  onChoose: (is: 'note' | ClipWish, gesture: Gesture) => void;
  hint?: string;
}) {
  return (
    <div class="pm-note" role="group" aria-label={t('Pledgemark: the selected words')}>
      {DOORS.map((is) => (
        <button
          key={is}
          type="button"
          class="pm-button"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => onChoose(is, Gesture.of(event))}
        >
          {DOOR_WORDS[is].label}
          <span class="pm-hidden"> {DOOR_WORDS[is].more}</span>
        </button>
      ))}
      {hint === undefined ? null : <p class="pm-note-hint">{hint}</p>}
    </div>
  );
}
