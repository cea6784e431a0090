import { t } from '@/lib/language';
import type { EntityType } from '@/lib/model';

import { TYPE_WORDS } from '../words/labels';
import type { NameChoice } from './panel-place';
import { toggled } from './toggled';

/** Which kinds of names are shown. Only kinds that stand on this page are offered. */
export function NameFilter({
  id,
  choice,
  types,
  shown,
  change,
}: {
  id: string;
  choice: NameChoice;
  types: readonly EntityType[];
  /** "4 of 22" */
  shown: string;
  change: (choice: NameChoice) => void;
}) {
  return (
    <div class="pm-filter" id={id}>
      <fieldset>
        <legend>{t('Kinds of names')}</legend>
        {types.map((type) => (
          <label key={type} class="pm-option">
            <input
              type="checkbox"
              checked={choice.types.includes(type)}
              onChange={() => change({ ...choice, types: toggled(choice.types, type) })}
            />
            {TYPE_WORDS[type].many}
          </label>
        ))}
      </fieldset>
      <p class="pm-small pm-quiet">{t('Showing {shown}', { shown })}</p>
    </div>
  );
}
