import type { Span } from '@/lib/model';

import { oneOf } from './chance';
import type { Pick } from './chance';
import { fresh, joined, replaced, sliceOf } from './traced-text';
import type { TracedText } from './traced-text';
import { BLOCK, NOWHERE, SENTENCE, WORD, holding, touches, unitsOf, withSpace } from './units';

/** What an edit may use: chance, where the quote stands now, and words that are not from this page. */
export interface Around {
  readonly pick: Pick;
  readonly quote: Span;
  readonly others: readonly string[];
}

export interface Edit {
  readonly name: string;
  readonly make: (text: TracedText, around: Around) => TracedText;
}

/** A page that is one paragraph is not written twice. */
const LONGEST_COPY = 800;

function near(units: readonly Span[], quote: Span, reach: number): Span[] {
  return units.filter((unit) => touches(unit, { start: quote.start - reach, end: quote.end + reach }));
}

const remove = (text: TracedText, unit: Span): TracedText => replaced(text, unit.start, unit.end, fresh(''));

function change(
  unit: RegExp,
  reach: number,
  away: 'around' | 'anywhere' | 'inside',
): (text: TracedText, around: Around) => Span {
  return ({ text }, { pick, quote }) => {
    const units = unitsOf(text, unit);
    if (away === 'inside') return oneOf(unitsOf(text, unit, quote), pick, NOWHERE);
    const free = units.filter((one) => !touches(one, quote));
    return oneOf(away === 'around' ? near(free, quote, reach) : units, pick, NOWHERE);
  };
}

function otherWords({ pick, others }: Around, unit: RegExp): string {
  const text = oneOf(others, pick, '');
  const span = oneOf(unitsOf(text, unit), pick, NOWHERE);
  return text.slice(span.start, span.end);
}

const UNITS = [
  { unit: 'sentence', pattern: SENTENCE, reach: 150 },
  { unit: 'paragraph', pattern: BLOCK, reach: 300 },
  { unit: 'word', pattern: WORD, reach: 60 },
] as const;

const byUnit: readonly Edit[] = UNITS.flatMap(({ unit, pattern, reach }): Edit[] => [
  {
    name: `${unit} around the quote is taken out`,
    make: (text, around) => remove(text, withSpace(text.text, change(pattern, reach, 'around')(text, around))),
  },
  {
    name: `${unit} anywhere is taken out`,
    make: (text, around) => remove(text, withSpace(text.text, change(pattern, reach, 'anywhere')(text, around))),
  },
  {
    name: `${unit} around the quote is replaced`,
    make: (text, around) => {
      const { start, end } = change(pattern, reach, 'around')(text, around);
      return replaced(text, start, end, fresh(otherWords(around, pattern)));
    },
  },
  {
    name: `${unit} is put in near the quote`,
    make: (text, around) => {
      const { start } = change(pattern, reach, 'around')(text, around);
      return replaced(
        text,
        start,
        start,
        fresh(`${otherWords(around, pattern)}${unit === 'paragraph' ? '\n\n' : ' '}`),
      );
    },
  },
  {
    name: `${unit} is written a second time`,
    make: (text, around) => {
      const { start, end } = change(pattern, reach, 'anywhere')(text, around);
      const at = change(pattern, reach, 'anywhere')(text, around).start;
      if (end - start > LONGEST_COPY) return text;
      return replaced(text, at, at, fresh(`${text.text.slice(start, end)}${unit === 'paragraph' ? '\n\n' : ' '}`));
    },
  },
  {
    name: `${unit} is moved`,
    make: (text, around) =>
      moveUnit(text, withSpace(text.text, change(pattern, reach, 'anywhere')(text, around)), pattern, around),
  },
]);

function moveUnit(text: TracedText, unit: Span, pattern: RegExp, { pick }: Around): TracedText {
  const moved = sliceOf(text, unit.start, unit.end);
  const left = remove(text, unit);
  const at = oneOf(unitsOf(left.text, pattern), pick, NOWHERE).start;
  const gap = /\s$/.test(moved.text) ? '' : ' ';
  return joined(sliceOf(left, 0, at), moved, fresh(gap), sliceOf(left, at, left.text.length));
}

function changeWords(text: TracedText, around: Around, share: number): TracedText {
  const words = unitsOf(text.text, WORD, around.quote);
  const count = Math.max(1, Math.floor(words.length * share));
  const chosen = new Set(Array.from({ length: count }, () => around.pick(Math.max(1, words.length))));
  return words.reduceRight((now, { start, end }, index) => {
    if (!chosen.has(index)) return now;
    const way = around.pick(3);
    if (way === 0) return remove(now, withSpace(now.text.slice(0, around.quote.end), { start, end }));
    if (way === 1) return replaced(now, start, start, fresh(`${otherWords(around, WORD)} `));
    return replaced(now, start, end, fresh(otherWords(around, WORD)));
  }, text);
}

const ofTheQuote: readonly Edit[] = [
  { name: 'the quote is taken out', make: (text, { quote }) => remove(text, quote) },
  {
    name: 'the quote is taken out with the space after it',
    make: (text, { quote }) => remove(text, withSpace(text.text, quote)),
  },
  {
    name: 'its sentence is taken out',
    make: (text, around) => remove(text, withSpace(text.text, holding(text.text, around.quote, SENTENCE))),
  },
  {
    name: 'its paragraph is taken out',
    make: (text, around) => remove(text, withSpace(text.text, holding(text.text, around.quote, BLOCK))),
  },
  {
    name: 'the quote is replaced by other words',
    make: (text, around) => replaced(text, around.quote.start, around.quote.end, fresh(otherWords(around, SENTENCE))),
  },
  {
    name: 'its sentence is replaced by another',
    make: (text, around) => {
      const { start, end } = holding(text.text, around.quote, SENTENCE);
      return replaced(text, start, end, fresh(otherWords(around, SENTENCE)));
    },
  },
  {
    name: 'its sentence is moved',
    make: (text, around) =>
      moveUnit(text, withSpace(text.text, holding(text.text, around.quote, SENTENCE)), SENTENCE, around),
  },
  {
    name: 'its paragraph is moved',
    make: (text, around) =>
      moveUnit(text, withSpace(text.text, holding(text.text, around.quote, BLOCK)), BLOCK, around),
  },
  { name: 'one word in the quote is changed', make: (text, around) => changeWords(text, around, 0) },
  { name: 'some words in the quote are changed', make: (text, around) => changeWords(text, around, 0.15) },
  { name: 'many words in the quote are changed', make: (text, around) => changeWords(text, around, 0.3) },
  {
    name: 'white space is written otherwise',
    make: (text, { pick, quote }) => {
      const { start, end } = oneOf(near(unitsOf(text.text, /\s+/g), quote, 30), pick, NOWHERE);
      return replaced(text, start, end, fresh(oneOf([' ', '\n', '\n\n', '  ', '\u00a0'], pick, ' ')));
    },
  },
];

/** Every kind of edit. What became of the quote is read from the traced text, never from the kind. */
export const EDITS: readonly Edit[] = [...byUnit, ...ofTheQuote];
