import { useId } from 'preact/hooks';

import { plural, rich, t } from '@/lib/language';
import type { IsoDate, IsoInstant } from '@/lib/model';

import { backupWords } from '../words/data-words';

/** The choices of UI section 5: after so many changes, or never (0). */
const REMINDERS = [20, 0] as const;

export interface BackupProps {
  readonly today: IsoDate;
  readonly last: { readonly at?: IsoInstant; readonly changes: number };
  readonly remindAfter: number;
  readonly onRemind: (after: number) => void;
  readonly onSave: () => void;
}

/** When everything was saved last, and the way to save it now. */
export function BackupSection({ today, last, remindAfter, onRemind, onSave }: BackupProps) {
  const id = useId();
  return (
    <>
      <p>{t('{last}. Changes since: {changes}.', { last: backupWords(last, today), changes: last.changes })}</p>
      <p>
        <button type="button" class="pm-button" onClick={onSave}>
          {t('Save a backup file')}
        </button>
      </p>
      <p class="quiet">
        {rich('To lock it with a passphrase, or to bring one back, go to the {notebook}.', {
          notebook: <a href="/notebook.html">{t('notebook')}</a>,
        })}
      </p>
      <fieldset class="choices">
        <legend>{t('Remind me of a backup')}</legend>
        {REMINDERS.map((after) => (
          <label key={after}>
            <input type="radio" name={id} checked={after === remindAfter} onChange={() => onRemind(after)} />
            <span>{after === 0 ? t('Never') : plural(after, 'After {count} change', 'After {count} changes')}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
