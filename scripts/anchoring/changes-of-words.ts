import { oneOf } from './chance';
import type { Change } from './change';
import { fresh, replaced } from './traced-text';
import { NOWHERE, WORD, unitsOf, withSpace } from './units';

const OTHERS = ['quickly', 'new', 'regional', 'further', 'national', 'later', 'shared', 'voluntary'];
const NUMBER = /\d[\d,.]*\d|\d/g;

const otherNumber = (words: string, pick: (most: number) => number): string =>
  words.replace(/\d/, (figure) => String((Number(figure) + 1 + pick(8)) % 10));

/** Something else stands in the words. */
export const OF_WORDS: readonly Change[] = [
  {
    name: 'a word edited',
    make: (whole, { pick, quote }) => {
      const { start, end } = oneOf(unitsOf(whole.text, /\p{L}{3,}/gu, quote), pick, NOWHERE);
      return start === end ? whole : replaced(whole, start, end, fresh(oneOf(OTHERS, pick, 'new')));
    },
  },
  {
    name: 'an ending edited',
    make: (whole, { pick, quote }) => {
      const { end } = oneOf(unitsOf(whole.text, /\p{L}{4,}/gu, quote), pick, NOWHERE);
      return end === 0 ? whole : replaced(whole, end - 1, end, fresh(oneOf(['ed', 's', 'ing', 'er'], pick, 's')));
    },
  },
  {
    name: 'a number edited',
    make: (whole, { pick, quote }) => {
      const { start, end } = oneOf(unitsOf(whole.text, NUMBER, quote), pick, NOWHERE);
      return start === end
        ? whole
        : replaced(whole, start, end, fresh(otherNumber(whole.text.slice(start, end), pick)));
    },
  },
  {
    name: '“not” put in',
    make: (whole, { pick, quote }) => {
      const { end } = oneOf(unitsOf(whole.text, WORD, quote).slice(0, -1), pick, NOWHERE);
      return end === 0 ? whole : replaced(whole, end, end, fresh(' not'));
    },
  },
  {
    name: 'a clause put in',
    make: (whole, { pick, quote }) => {
      const { end } = oneOf(unitsOf(whole.text, WORD, quote).slice(0, -1), pick, NOWHERE);
      const clause = ' (where funding allows, and subject to the agreement of the devolved governments)';
      return end === 0 ? whole : replaced(whole, end, end, fresh(clause));
    },
  },
  {
    name: 'a word left out',
    make: (whole, { pick, quote }) => {
      const words = unitsOf(whole.text, WORD, quote);
      if (words.length < 3) return whole;
      const { start, end } = withSpace(whole.text, oneOf(words.slice(0, -1), pick, NOWHERE));
      return replaced(whole, start, Math.min(end, quote.end), fresh(''));
    },
  },
  {
    name: 'every fourth word edited',
    make: (whole, { pick, quote }) => {
      const words = unitsOf(whole.text, /\p{L}{3,}/gu, quote).filter((_, at) => at % 4 === 1);
      return words.reduceRight(
        (now, { start, end }) => replaced(now, start, end, fresh(oneOf(OTHERS, pick, 'new'))),
        whole,
      );
    },
  },
  {
    name: 'a note mark put in',
    make: (whole, { pick, quote }) => {
      const { end } = oneOf(
        unitsOf(whole.text, WORD, { start: Math.max(0, quote.start - 40), end: quote.end + 40 }),
        pick,
        NOWHERE,
      );
      return end === 0 ? whole : replaced(whole, end, end, fresh(`[${1 + pick(20)}]`));
    },
  },
];
