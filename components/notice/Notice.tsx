import { Gesture } from '@/lib/gesture';

/** What was just changed, and the way back. It takes no focus, and stays until it is closed. */
export function Notice({
  words,
  onUndo,
  onClose,
}: {
  words: string;
  onUndo: (gesture: Gesture) => void;
  onClose: () => void;
}) {
  return (
    <div class="pm-notice" role="group" aria-label="Pledgemark: what was changed">
      <p>{words}</p>
      <button type="button" class="pm-button" onClick={(event) => onUndo(Gesture.of(event))}>
        Bring it back
      </button>
      <button type="button" class="pm-link" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
