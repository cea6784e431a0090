import { t, worded } from '@/lib/language';
import { DENSITIES } from '@/lib/model';
import type { Density } from '@/lib/model';

interface Choice {
  readonly label: string;
  readonly longer: string;
}

const CHOICES: Readonly<Record<Density, Choice>> = worded({
  off: { label: 'Off', longer: 'Nothing is marked. The panel still lists what was found.' },
  margin: { label: 'Margin only', longer: 'Signs beside the text. The words stay clean until you point at them.' },
  commitments: { label: 'Commitments', longer: 'Lines under commitments and progress, and your notes.' },
  names: { label: 'Commitments and names', longer: 'Names have a dotted line too.' },
});

/** What a new reader chooses from: to mark nothing is no beginning. */
const FIRST_CHOICES: Readonly<Partial<Record<Density, Choice>>> = worded({
  margin: { label: 'Margin only', longer: 'The words stay clean until you point at them.' },
  commitments: { label: 'Commitments', longer: 'Lines under commitments and progress.' },
  names: { label: 'Commitments and names', longer: 'Recommended to begin with.' },
});

interface Props {
  readonly density: Density;
  /** `first`: under a heading that says what is chosen. */
  readonly offered: 'all' | 'first';
  readonly onChoose: (density: Density) => void;
}

/** How much to mark, as radios with a line of explanation each. */
export function DensityChoice({ density, offered, onChoose }: Props) {
  const choices: Readonly<Partial<Record<Density, Choice>>> = offered === 'all' ? CHOICES : FIRST_CHOICES;
  return (
    <fieldset class="choices">
      <legend {...(offered === 'first' ? { class: 'pm-hidden' } : {})}>{t('How much to mark')}</legend>
      {DENSITIES.map((each) => {
        const choice = choices[each];
        return choice === undefined ? null : (
          <label key={each}>
            <input
              type="radio"
              name="density"
              value={each}
              checked={each === density}
              onChange={() => onChoose(each)}
            />
            <span>
              {choice.label}
              <small>{choice.longer}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
