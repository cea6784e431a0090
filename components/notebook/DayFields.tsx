import { t } from '@/lib/language';
import { isoDate } from '@/lib/model';

import type { NoteChoice } from './choose-notes';

/** The choice without one of its parts. */
export function without(choice: NoteChoice, key: 'page' | 'link' | 'from' | 'to'): NoteChoice {
  const { [key]: _left, ...rest } = choice;
  return rest;
}

/** From which day on, and to which, the notes were changed. */
export function DayFields({ choice, choose }: { choice: NoteChoice; choose: (choice: NoteChoice) => void }) {
  const day = (key: 'from' | 'to', value: string): void => {
    const at = isoDate(value);
    choose(at === undefined ? without(choice, key) : { ...choice, [key]: at });
  };
  return (
    <fieldset class="nb-days">
      <legend>{t('Changed')}</legend>
      {(['from', 'to'] as const).map((key) => (
        <label key={key}>
          {key === 'from' ? t('First day') : t('Last day')}
          <input type="date" value={choice[key] ?? ''} onChange={(event) => day(key, event.currentTarget.value)} />
        </label>
      ))}
    </fieldset>
  );
}
