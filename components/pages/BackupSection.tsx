import { useId } from 'preact/hooks';

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
      <p>
        {backupWords(last, today)}. Changes since: {last.changes}.
      </p>
      <p>
        <button type="button" class="pm-button" onClick={onSave}>
          Save a backup file
        </button>
      </p>
      <p class="quiet">
        To lock it with a passphrase, or to bring one back, go to the <a href="/notebook.html">notebook</a>.
      </p>
      <fieldset class="choices">
        <legend>Remind me of a backup</legend>
        {REMINDERS.map((after) => (
          <label key={after}>
            <input type="radio" name={id} checked={after === remindAfter} onChange={() => onRemind(after)} />
            <span>{after === 0 ? 'Never' : `After ${after} changes`}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
