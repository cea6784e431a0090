import { Gesture } from '@/lib/gesture';
import type { ClipWish } from '@/lib/model';

/** What can be made of selected words, with what a screen reader hears of it. */
const DOORS: readonly { readonly is: 'note' | ClipWish; readonly label: string; readonly more: string }[] = [
  { is: 'note', label: 'Note', more: ' on the selected words' },
  { is: 'evidence', label: 'Clip as evidence', more: ' the selected words' },
  { is: 'commitment', label: 'Mark as commitment', more: ' the selected words' },
];

/** Stands near the end of the selected words. Pressing a button keeps the selection: it is about it. */
export function NoteButton({
  onChoose,
  hint,
}: {
  onChoose: (is: 'note' | ClipWish, gesture: Gesture) => void;
  hint?: string;
}) {
  return (
    <div class="pm-note" role="group" aria-label="Pledgemark: the selected words">
      {DOORS.map(({ is, label, more }) => (
        <button
          key={is}
          type="button"
          class="pm-button"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => onChoose(is, Gesture.of(event))}
        >
          {label}
          <span class="pm-hidden">{more}</span>
        </button>
      ))}
      {hint === undefined ? null : <p class="pm-note-hint">{hint}</p>}
    </div>
  );
}
