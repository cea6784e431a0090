import type { Density } from '@/lib/model';

interface Choice {
  readonly density: Density;
  readonly label: string;
  readonly longer: string;
}

const CHOICES: readonly Choice[] = [
  { density: 'off', label: 'Off', longer: 'Nothing is marked. The panel still lists what was found.' },
  {
    density: 'margin',
    label: 'Margin only',
    longer: 'Signs beside the text. The words stay clean until you point at them.',
  },
  { density: 'commitments', label: 'Commitments', longer: 'Lines under commitments and progress, and your notes.' },
  { density: 'names', label: 'Commitments and names', longer: 'Names have a dotted line too.' },
];

/** What a new reader chooses from: to mark nothing is no beginning. */
const FIRST_CHOICES: readonly Choice[] = [
  { density: 'margin', label: 'Margin only', longer: 'The words stay clean until you point at them.' },
  { density: 'commitments', label: 'Commitments', longer: 'Lines under commitments and progress.' },
  { density: 'names', label: 'Commitments and names', longer: 'Recommended to begin with.' },
];

interface Props {
  readonly density: Density;
  /** `first`: under a heading that says what is chosen. */
  readonly offered: 'all' | 'first';
  readonly onChoose: (density: Density) => void;
}

/** How much to mark, as radios with a line of explanation each. */
export function DensityChoice({ density, offered, onChoose }: Props) {
  const choices = offered === 'all' ? CHOICES : FIRST_CHOICES;
  return (
    <fieldset class="choices">
      <legend {...(offered === 'first' ? { class: 'pm-hidden' } : {})}>How much to mark</legend>
      {choices.map((choice) => (
        <label key={choice.density}>
          <input
            type="radio"
            name="density"
            value={choice.density}
            checked={choice.density === density}
            onChange={() => onChoose(choice.density)}
          />
          <span>
            {choice.label}
            <small>{choice.longer}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
