import { expect, test } from 'vitest';

import { compileGazetteer } from '@/lib/finder';
import type { IsoDate } from '@/lib/model';

import { ablate } from '../../scripts/ablate/ablation';
import type { Text } from '../../scripts/ablate/texts';

/** Reading and running the finder's modules anew takes a while. */
const PATIENCE_MS = 60_000;

function text(id: string, words: string): Text {
  return { id, document: id, reading: { text: words, headings: [] }, published: '2024-03-04' as IsoDate };
}
const TEXTS = [
  text('one', 'A 5p charge was paid in 2023. The agency will publish it.'),
  text('two', 'The 5p charge will be raised.'),
  text('three', 'Nothing is said here.'),
];

test(
  'a rule is left out where it may act, and what is then found otherwise is told by document',
  { timeout: PATIENCE_MS },
  () => {
    const wanted = /: (?:pence|code and amount|will)$/u;
    const { documents, rules } = ablate(TEXTS, compileGazetteer([]), (id) => wanted.test(id));
    const told = [...rules].map(({ id, acts }) => ({ id, acts }));
    expect(documents).toBe(3);
    expect(told).toEqual([
      { id: 'entities/amount-rows: MONEY: code and amount', acts: [] },
      { id: 'entities/amount-rows: MONEY: pence', acts: ['one', 'two'] },
      { id: 'commitments/cues/firm: FIRM: will', acts: ['one', 'two'] },
    ]);
  },
);
