/** Stands near the end of the selected words. Pressing it keeps the selection: the note is about it. */
export function NoteButton({ onNote, hint }: { onNote: () => void; hint?: string }) {
  return (
    <div class="pm-note">
      <button
        type="button"
        class="pm-button"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onNote}
      >
        Note
        <span class="pm-hidden"> on the selected words</span>
      </button>
      {hint === undefined ? null : <p class="pm-note-hint">{hint}</p>}
    </div>
  );
}
