import { t, worded } from '@/lib/language';
import type { NoteId } from '@/lib/model';

const DELETED = worded({ Note: 'Note deleted.', Draft: 'Draft deleted.' });

/** What stands where a note or a draft was: no question before, a way back after. */
export function GoneEntry({ id, what, bringBack }: { id: NoteId; what: keyof typeof DELETED; bringBack: () => void }) {
  return (
    <div class="pm-note pm-gone">
      <p>
        {DELETED[what]}{' '}
        <button type="button" class="pm-link" data-row={id} onClick={bringBack}>
          {t('Bring it back')}
        </button>
      </p>
    </div>
  );
}
