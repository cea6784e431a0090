import { worded } from '@/lib/language';
import type { Density, Strength } from '@/lib/model';

/** What the line under them says of words, for each strength. */
const SAYS: Readonly<Record<Strength, string>> = worded({
  firm: 'will do',
  continuing: 'will go on',
  exploratory: 'may do',
});

/** Words of the Calais Group statement, one for each strength. */
const EXAMPLES: readonly { strength: Strength; words: string }[] = [
  {
    strength: 'firm',
    words: 'agreed to actively participate in any future expert and political level engagements',
  },
  { strength: 'continuing', words: 'agreed to continue meeting regularly' },
  { strength: 'exploratory', words: 'agreed to explore ways to increase co-operation' },
];

/** The three lines under words, with what each says. */
export function LineExamples() {
  return (
    <ul class="sample">
      {EXAMPLES.map(({ strength, words }) => (
        <li key={strength}>
          <span class="ink" data-strength={strength}>
            {words}
          </span>{' '}
          <small>{SAYS[strength]}</small>
        </li>
      ))}
    </ul>
  );
}

/** A sentence of the statement as it looks at this density. */
export function DensitySample({ density }: { density: Density }) {
  return (
    <p lang="en" class="sample" data-density={density}>
      <span class="ink" data-kind="progress">
        The group also welcomed the{' '}
        <span class="ink" data-kind="name">
          UK-Frontex working arrangement
        </span>
      </span>{' '}
      and noted it will support all partners in tackling organised crime groups involved in migrant smuggling.{' '}
      <span class="ink" data-strength="exploratory">
        They would welcome a swift operationalisation of the arrangement in accordance with the future co-operation and
        operational plans
      </span>
      .
    </p>
  );
}
