import { expect, test } from 'vitest';

import { compileGazetteer } from '@/lib/finder';
import type { IsoDate } from '@/lib/model';

import { ablate, silentRules } from '../../scripts/ablate/ablation';
import type { Text } from '../../scripts/ablate/texts';

/** Reading and running the finder's modules anew takes a while. */
const PATIENCE_MS = 60_000;

const NO_NAMES = compileGazetteer([]);

function text(id: string, words: string): Text {
  return { id, document: id, reading: { text: words, headings: [] }, published: '2024-03-04' as IsoDate };
}
const TEXTS = [
  text('one', 'A 5p charge was paid in 2023. The agency will publish it.'),
  text('two', 'The 5p charge will be raised.'),
  text('three', 'Nothing is said of the EUR here.'),
  text('four', 'We will need to be patient.'),
  text('five', 'The ministry will open the pier by 1 March 2030.'),
];

test(
  'a rule is left out where it may act, and what is then found otherwise is told by document',
  { timeout: PATIENCE_MS },
  () => {
    const wanted = /: (?:pence|code and amount|will|a fate of ours|by a day)$/u;
    const { documents, rules } = ablate(TEXTS, NO_NAMES, (id) => wanted.test(id));
    const told = [...rules].map(({ id, matches, acts }) => ({ id, matches, acts }));
    expect(documents).toBe(5);
    expect(told.sort((one, other) => one.id.localeCompare(other.id))).toEqual([
      { id: 'finder/tables/amounts: MONEY: code and amount', matches: 0, acts: [] },
      { id: 'finder/tables/amounts: MONEY: pence', matches: 2, acts: ['one', 'two'] },
      { id: 'finder/tables/binding-deadlines: BINDING: by a day', matches: 1, acts: ['five'] },
      { id: 'finder/tables/firm: FIRM: will', matches: 4, acts: ['one', 'two', 'five'] },
      { id: 'finder/tables/takings: TAKEN: a fate of ours', matches: 1, acts: ['four'] },
    ]);
  },
);

test.each([
  { words: 'The scheme will help businesses.', silent: false },
  // its trigger stands there, but none of the actions of which it asks for one
  { words: 'The scheme will cover travel.', silent: true },
])(
  'in “$words”, that “an effect of a provision” is silent is $silent',
  { timeout: PATIENCE_MS },
  ({ words, silent }) => {
    const ids = silentRules([text('one', words)], NO_NAMES);
    expect(ids.includes('finder/tables/takings: TAKEN: an effect of a provision')).toBe(silent);
  },
);
