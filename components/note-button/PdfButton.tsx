import { Gesture } from '@/lib/gesture';
import { t } from '@/lib/language';

/** Stands beside the link to a PDF that is pointed at or has the focus. */
export function PdfButton({
  title,
  onOpen,
  hint,
}: {
  title: string;
  onOpen: (gesture: Gesture) => void;
  hint?: string;
}) {
  return (
    <div class="pm-note" role="group" aria-label="Pledgemark">
      <button type="button" class="pm-button" onClick={(event) => onOpen(Gesture.of(event))}>
        {t('Read this PDF with Pledgemark')}
        <span class="pm-hidden">: {title}</span>
      </button>
      {hint === undefined ? null : <p class="pm-note-hint">{hint}</p>}
    </div>
  );
}
