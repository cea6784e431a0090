import type { Density, Strength } from '@/lib/model';

/** Words of the Calais Group statement, one for each strength. */
const EXAMPLES: readonly { strength: Strength; words: string; says: string }[] = [
  {
    strength: 'firm',
    words: 'agreed to actively participate in any future expert and political level engagements',
    says: 'will do',
  },
  { strength: 'continuing', words: 'agreed to continue meeting regularly', says: 'will go on' },
  { strength: 'exploratory', words: 'agreed to explore ways to increase co-operation', says: 'may do' },
];

/** The three lines under words, with what each says. */
export function LineExamples() {
  return (
    <ul class="sample">
      {EXAMPLES.map(({ strength, words, says }) => (
        <li key={strength}>
          <span class="ink" data-strength={strength}>
            {words}
          </span>{' '}
          <small>{says}</small>
        </li>
      ))}
    </ul>
  );
}

/** A sentence of the statement as it looks at this density. */
export function DensitySample({ density }: { density: Density }) {
  return (
    <p class="sample" data-density={density}>
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
