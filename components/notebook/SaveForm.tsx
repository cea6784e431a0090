import { useId, useRef, useState } from 'preact/hooks';

import { t } from '@/lib/language';

import { EXPORT_LABELS, noteCount } from './notebook-words';
import { EXPORT_CHOICES } from './file-view';
import type { ExportChoice } from './file-view';
import { PassphraseFields } from './PassphraseFields';
import type { TypedTwice } from './PassphraseFields';

/** Which notes, and in which form, are saved as a file. */
export function SaveForm({
  counts,
  save,
  saveBackup,
  close,
}: {
  /** How many notes each choice holds; one of none is not offered. */
  counts: Readonly<Record<'chosen' | 'shown' | 'all', number>>;
  save: (which: 'chosen' | 'shown' | 'all', choice: ExportChoice) => void;
  saveBackup: (passphrase?: string) => void;
  close: () => void;
}) {
  const id = useId();
  const offered = (['chosen', 'shown', 'all'] as const).filter((which) => counts[which] > 0);
  const [which, setWhich] = useState(offered[0] ?? 'all');
  const [form, setForm] = useState<ExportChoice>('json-ld');
  const [typed, setTyped] = useState<TypedTwice>({ first: '', again: '' });
  const [differ, setDiffer] = useState<'told' | 'not told'>('not told');
  const secondField = useRef<HTMLInputElement>(null);
  const labels = { chosen: t('The chosen ones'), shown: t('Those shown'), all: t('All') };
  return (
    <section class="nb-box" aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`}>{t('Save as a file')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(which, form);
        }}
      >
        <fieldset>
          <legend>{t('Which notes')}</legend>
          {offered.map((one) => (
            <label key={one} class="nb-option">
              <input type="radio" name={`${id}-which`} checked={one === which} onChange={() => setWhich(one)} />
              <span>{labels[one]}</span>
              <span class="nb-count">{noteCount(counts[one])}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('In which form')}</legend>
          {EXPORT_CHOICES.map((one) => (
            <label key={one} class="nb-option">
              <input type="radio" name={`${id}-form`} checked={one === form} onChange={() => setForm(one)} />
              <span>
                {EXPORT_LABELS[one].label}
                <small>{EXPORT_LABELS[one].hint}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="pm-acts">
          <button type="submit" class="pm-button" data-main>
            {t('Save notes')}
          </button>
          <button type="button" class="pm-link" onClick={close}>
            {t('Close')}
          </button>
        </div>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.first !== typed.again) {
            setDiffer('told');
            secondField.current?.focus();
          } else if (typed.first === '') saveBackup();
          else saveBackup(typed.first);
        }}
      >
        <h3>{t('Everything, as a backup')}</h3>
        <p class="pm-small">
          {t(
            'Notes, drafts, history, bin, what you added to the corpus, and settings: one file that brings all of it back.',
          )}
        </p>
        <PassphraseFields
          typed={typed}
          differ={differ}
          secondField={secondField}
          type={(change) => {
            setTyped({ ...typed, ...change });
            setDiffer('not told');
          }}
        />
        <button type="submit" class="pm-button">
          {t('Save a backup file')}
        </button>
      </form>
    </section>
  );
}
