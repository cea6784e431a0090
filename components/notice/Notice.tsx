import { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';

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
    <div class="pm-notice" role="group" aria-label={t('Pledgemark: what was changed')}>
      <p>{words}</p>
      <button type="button" class="pm-button" onClick={(event) => onUndo(Gesture.of(event))}>
        {t('Bring it back')}
      </button>
      <button type="button" class="pm-link" onClick={onClose}>
        {t('Close')}
      </button>
    </div>
  );
}
