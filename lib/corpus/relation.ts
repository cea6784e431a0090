import { STRENGTHS, tellingWords } from '@/lib/model';
import type { Difference, Relation, Strength } from '@/lib/model';

/** What two commitments are compared by. */
export interface Compared {
  readonly words: string;
  readonly strength: Strength;
  /** A day, or an event, by which it is to be done. */
  readonly dated: 'yes' | 'no';
  readonly conditions: number;
}

/** The strengths stand firmest first. */
const firmness = (strength: Strength): number => -STRENGTHS.indexOf(strength);

/** So many telling words of the earlier one must be missing from the later before it is said to cover less. */
const FEWER_TOPICS = 3;

/** Each difference with what it makes of the relation. */
const ROWS: readonly {
  readonly difference: Difference;
  readonly makes: Relation;
  readonly holds: (later: Compared, earlier: Compared) => boolean;
}[] = [
  {
    difference: 'firmer words',
    makes: 'strengthens',
    holds: (later, earlier) => firmness(later.strength) > firmness(earlier.strength),
  },
  {
    difference: 'weaker words',
    makes: 'weakens',
    holds: (later, earlier) => firmness(later.strength) < firmness(earlier.strength),
  },
  {
    difference: 'a date came in',
    makes: 'strengthens',
    holds: (later, earlier) => later.dated === 'yes' && earlier.dated === 'no',
  },
  {
    difference: 'a date dropped out',
    makes: 'weakens',
    holds: (later, earlier) => later.dated === 'no' && earlier.dated === 'yes',
  },
  {
    difference: 'a condition came in',
    makes: 'weakens',
    holds: (later, earlier) => later.conditions > earlier.conditions,
  },
  {
    difference: 'a condition dropped out',
    makes: 'strengthens',
    holds: (later, earlier) => later.conditions < earlier.conditions,
  },
  {
    difference: 'fewer topics',
    makes: 'narrows',
    holds: (later, earlier) => {
      const [now, before] = [tellingWords(later.words), tellingWords(earlier.words)];
      const missing = [...before].filter((stem) => !now.has(stem)).length;
      return missing >= FEWER_TOPICS && [...now].every((stem) => before.has(stem));
    },
  },
];

/** Of differences that pull both ways, the firmness of the words comes first, then dates, then the rest: as in `ROWS`. */
export function relationOf(
  later: Compared,
  earlier: Compared,
): { readonly relation: Relation; readonly because: readonly Difference[] } {
  const found = ROWS.filter(({ holds }) => holds(later, earlier));
  return { relation: found[0]?.makes ?? 'restates', because: found.map(({ difference }) => difference) };
}
