import type { NoteId } from '@/lib/model';

/** What stands where a note or a draft was: no question before, a way back after. */
export function GoneEntry({ id, what, bringBack }: { id: NoteId; what: 'Note' | 'Draft'; bringBack: () => void }) {
  return (
    <div class="pm-note pm-gone">
      <p>
        {what} deleted.{' '}
        <button type="button" class="pm-link" data-row={id} onClick={bringBack}>
          Bring it back
        </button>
      </p>
    </div>
  );
}
