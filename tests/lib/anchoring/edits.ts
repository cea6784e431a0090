import type { Span } from '@/lib/model';

import { fresh, joined, replaced, sliceOf } from './traced-text';
import type { TracedText } from './traced-text';

/** Chance as an argument: a whole number from 0 to below `most`. */
export type Pick = (most: number) => number;

/** What an edit may use: chance, where the quote stands now, and words that are not from this page. */
export interface Desk {
  readonly pick: Pick;
  readonly quote: Span;
  readonly others: readonly string[];
}

export interface Edit {
  readonly name: string;
  readonly make: (text: TracedText, desk: Desk) => TracedText;
}

const SENTENCE = /[^\s][^.!?\n]*[.!?]*/g;
const PARAGRAPH = /[^\n]+/g;
const WORD = /[^\s]+/g;

function unitsOf(text: string, unit: RegExp, within: Span = { start: 0, end: text.length }): Span[] {
  return [...text.slice(within.start, within.end).matchAll(unit)].map(({ 0: words, index }) => ({
    start: within.start + index,
    end: within.start + index + words.length,
  }));
}

/** A page that is one paragraph is not written twice. */
const LONGEST_COPY = 800;
const NOWHERE: Span = { start: 0, end: 0 };

function oneOf<T>(things: readonly T[], pick: Pick, otherwise: T): T {
  return things[pick(Math.max(1, things.length))] ?? otherwise;
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A unit with the white space after it. */
function withSpace(text: string, unit: Span): Span {
  let { end } = unit;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return { start: unit.start, end };
}

function near(units: readonly Span[], quote: Span, reach: number): Span[] {
  return units.filter((unit) => touches(unit, { start: quote.start - reach, end: quote.end + reach }));
}

const remove = (text: TracedText, unit: Span): TracedText => replaced(text, unit.start, unit.end, fresh(''));

function change(
  unit: RegExp,
  reach: number,
  away: 'around' | 'anywhere' | 'inside',
): (text: TracedText, desk: Desk) => Span {
  return ({ text }, { pick, quote }) => {
    const units = unitsOf(text, unit);
    if (away === 'inside') return oneOf(unitsOf(text, unit, quote), pick, NOWHERE);
    const free = units.filter((one) => !touches(one, quote));
    return oneOf(away === 'around' ? near(free, quote, reach) : units, pick, NOWHERE);
  };
}

function otherWords({ pick, others }: Desk, unit: RegExp): string {
  const text = oneOf(others, pick, '');
  const span = oneOf(unitsOf(text, unit), pick, NOWHERE);
  return text.slice(span.start, span.end);
}

const UNITS = [
  { unit: 'sentence', pattern: SENTENCE, reach: 150 },
  { unit: 'paragraph', pattern: PARAGRAPH, reach: 300 },
  { unit: 'word', pattern: WORD, reach: 60 },
] as const;

const byUnit: readonly Edit[] = UNITS.flatMap(({ unit, pattern, reach }): Edit[] => [
  {
    name: `${unit} around the quote is taken out`,
    make: (text, desk) => remove(text, withSpace(text.text, change(pattern, reach, 'around')(text, desk))),
  },
  {
    name: `${unit} anywhere is taken out`,
    make: (text, desk) => remove(text, withSpace(text.text, change(pattern, reach, 'anywhere')(text, desk))),
  },
  {
    name: `${unit} around the quote is replaced`,
    make: (text, desk) => {
      const { start, end } = change(pattern, reach, 'around')(text, desk);
      return replaced(text, start, end, fresh(otherWords(desk, pattern)));
    },
  },
  {
    name: `${unit} is put in near the quote`,
    make: (text, desk) => {
      const { start } = change(pattern, reach, 'around')(text, desk);
      return replaced(text, start, start, fresh(`${otherWords(desk, pattern)}${unit === 'paragraph' ? '\n\n' : ' '}`));
    },
  },
  {
    name: `${unit} is written a second time`,
    make: (text, desk) => {
      const { start, end } = change(pattern, reach, 'anywhere')(text, desk);
      const at = change(pattern, reach, 'anywhere')(text, desk).start;
      if (end - start > LONGEST_COPY) return text;
      return replaced(text, at, at, fresh(`${text.text.slice(start, end)}${unit === 'paragraph' ? '\n\n' : ' '}`));
    },
  },
  {
    name: `${unit} is moved`,
    make: (text, desk) =>
      moveUnit(text, withSpace(text.text, change(pattern, reach, 'anywhere')(text, desk)), pattern, desk),
  },
]);

function moveUnit(text: TracedText, unit: Span, pattern: RegExp, { pick }: Desk): TracedText {
  const moved = sliceOf(text, unit.start, unit.end);
  const left = remove(text, unit);
  const at = oneOf(unitsOf(left.text, pattern), pick, NOWHERE).start;
  const gap = /\s$/.test(moved.text) ? '' : ' ';
  return joined(sliceOf(left, 0, at), moved, fresh(gap), sliceOf(left, at, left.text.length));
}

/** The units that hold the quote, or a part of it. */
function holding(text: TracedText, { quote }: Desk, pattern: RegExp): Span {
  const units = unitsOf(text.text, pattern).filter((unit) => touches(unit, quote));
  return {
    start: Math.min(quote.start, ...units.map((unit) => unit.start)),
    end: Math.max(quote.end, ...units.map((unit) => unit.end)),
  };
}

function changeWords(text: TracedText, desk: Desk, share: number): TracedText {
  const words = unitsOf(text.text, WORD, desk.quote);
  const count = Math.max(1, Math.floor(words.length * share));
  const chosen = new Set(Array.from({ length: count }, () => desk.pick(Math.max(1, words.length))));
  return words.reduceRight((now, { start, end }, index) => {
    if (!chosen.has(index)) return now;
    const way = desk.pick(3);
    if (way === 0) return remove(now, withSpace(now.text.slice(0, desk.quote.end), { start, end }));
    if (way === 1) return replaced(now, start, start, fresh(`${otherWords(desk, WORD)} `));
    return replaced(now, start, end, fresh(otherWords(desk, WORD)));
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
    make: (text, desk) => remove(text, withSpace(text.text, holding(text, desk, SENTENCE))),
  },
  {
    name: 'its paragraph is taken out',
    make: (text, desk) => remove(text, withSpace(text.text, holding(text, desk, PARAGRAPH))),
  },
  {
    name: 'the quote is replaced by other words',
    make: (text, desk) => replaced(text, desk.quote.start, desk.quote.end, fresh(otherWords(desk, SENTENCE))),
  },
  {
    name: 'its sentence is replaced by another',
    make: (text, desk) => {
      const { start, end } = holding(text, desk, SENTENCE);
      return replaced(text, start, end, fresh(otherWords(desk, SENTENCE)));
    },
  },
  {
    name: 'its sentence is moved',
    make: (text, desk) => moveUnit(text, withSpace(text.text, holding(text, desk, SENTENCE)), SENTENCE, desk),
  },
  {
    name: 'its paragraph is moved',
    make: (text, desk) => moveUnit(text, withSpace(text.text, holding(text, desk, PARAGRAPH)), PARAGRAPH, desk),
  },
  { name: 'one word in the quote is changed', make: (text, desk) => changeWords(text, desk, 0) },
  { name: 'some words in the quote are changed', make: (text, desk) => changeWords(text, desk, 0.15) },
  { name: 'many words in the quote are changed', make: (text, desk) => changeWords(text, desk, 0.3) },
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
