import type { Density } from '@/lib/model';

const CHOICES: readonly { density: Density; label: string; longer: string }[] = [
  { density: 'off', label: 'Off', longer: 'Nothing is marked. The panel still lists what was found.' },
  {
    density: 'margin',
    label: 'Margin only',
    longer: 'Signs beside the text. The words stay clean until you point at them.',
  },
  { density: 'commitments', label: 'Commitments', longer: 'Lines under commitments and progress, and your notes.' },
  { density: 'names', label: 'Commitments and names', longer: 'Names have a dotted line too.' },
];

interface Props {
  readonly density: Density;
  /** The choices to offer; all, where nothing is said. */
  readonly offered?: readonly Density[];
  readonly onChoose: (density: Density) => void;
}

/** How much to mark, as radios with a line of explanation each. */
export function DensityChoice({ density, offered, onChoose }: Props) {
  const choices = offered === undefined ? CHOICES : CHOICES.filter((choice) => offered.includes(choice.density));
  return (
    <fieldset class="choices">
      <legend>How much to mark</legend>
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
