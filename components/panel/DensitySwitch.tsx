import { useId } from 'preact/hooks';

import { t } from '@/lib/language';
import { DENSITIES } from '@/lib/model';
import type { Density } from '@/lib/model';

import { DENSITY_WORDS } from '../words/labels';

/** How much is marked on every page: one of four. */
export function DensitySwitch({ density, choose }: { density: Density; choose: (density: Density) => void }) {
  const name = useId();
  return (
    <fieldset class="pm-density">
      <legend>{t('Marks')}</legend>
      {DENSITIES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === density} onChange={() => choose(one)} />
          <span>{DENSITY_WORDS[one].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
