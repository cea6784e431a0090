import { t } from '@/lib/language';

import type { NotebookView } from './notebook-view';
import { backupWords } from '../words/data-words';
import { stepWords } from './notebook-words';

export type Box = 'save' | 'read' | 'tags';

/** What can be done with all notes, when the last backup was made, and the way back from the last change. */
export function NotebookBar({
  view,
  open,
  print,
  takeBack,
}: {
  view: Pick<NotebookView, 'backup' | 'today' | 'steps' | 'remindAfter'>;
  open: (box: Box) => void;
  print: () => void;
  takeBack: () => void;
}) {
  const { backup, today, steps, remindAfter } = view;
  const [step] = steps;
  const isDue = remindAfter !== undefined && backup.changes >= remindAfter;
  return (
    <>
      <div class="nb-bar">
        <button type="button" class="pm-button" data-main onClick={() => open('save')}>
          {t('Save as a file')}
        </button>
        <button type="button" class="pm-button" onClick={print}>
          {t('Print')}
        </button>
        <button type="button" class="pm-link" onClick={() => open('read')}>
          {t('Read a file in')}
        </button>
        <p class="pm-small pm-quiet nb-backup">{backupWords(backup, today)}</p>
      </div>
      {isDue ? (
        <p class="nb-remind">
          {t('{count} changes are in no backup.', { count: backup.changes })}{' '}
          <button type="button" class="pm-link" onClick={() => open('save')}>
            {t('Save a backup file')}
          </button>
        </p>
      ) : null}
      {step === undefined ? null : (
        <p class="pm-small pm-quiet">
          {t('Last change: {what}.', { what: stepWords(step.what) })}{' '}
          <button type="button" class="pm-link" onClick={takeBack}>
            {t('Take it back')}
          </button>{' '}
          {steps.length > 1 ? t('You can take back the last {count} changes.', { count: steps.length }) : ''}
        </p>
      )}
    </>
  );
}
