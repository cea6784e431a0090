import { oneOf } from './chance';
import type { Pick } from './chance';
import type { Change } from './change';
import { fresh, joined, replaced, reset, sliceOf, unlessTaken } from './traced-text';
import type { TracedText } from './traced-text';
import { BLOCK, NOWHERE, holding, touches, unitsOf, withSpace } from './units';

const LINE = /[^\n]+/g;

/** The text with its blocks in another order; what stands between them stays. */
function inOrder(whole: TracedText, order: (lines: TracedText[]) => TracedText[]): TracedText {
  const units = unitsOf(whole.text, LINE);
  const lines = order(units.map(({ start, end }) => sliceOf(whole, start, end)));
  return units.reduceRight((now, { start, end }, at) => replaced(now, start, end, lines[at] ?? fresh('')), whole);
}

function swapped(lines: TracedText[], one: number, other: number): TracedText[] {
  const [first, second] = [lines[one], lines[other]];
  if (first === undefined || second === undefined) return lines;
  return lines.map((line, at) => (at === one ? second : at === other ? first : line));
}

/** How much two lines begin and end alike. */
function likeness(one: string, other: string): number {
  let front = 0;
  while (front < one.length && one.charAt(front) === other.charAt(front)) front++;
  let back = 0;
  while (back < one.length && one.at(-1 - back) === other.at(-1 - back)) back++;
  return Math.min(front + back, Math.max(one.length, other.length)) / Math.max(one.length, other.length, 1);
}

const ofTheQuote = (whole: TracedText, quote: { start: number; end: number }): number =>
  unitsOf(whole.text, LINE).findIndex((line) => touches(line, quote));

/** The other line that is most like the quote's own, and does not read the same: else nobody sees it come in its place. */
function twinOf(whole: TracedText, quote: { start: number; end: number }) {
  const own = holding(whole.text, quote, LINE);
  const words = whole.text.slice(own.start, own.end);
  return unitsOf(whole.text, LINE)
    .filter((line) => !touches(line, own) && whole.text.slice(line.start, line.end) !== words)
    .map((line) => ({ line, like: likeness(words, whole.text.slice(line.start, line.end)) }))
    .sort((a, b) => b.like - a.like)[0]?.line;
}

const otherNumber = (words: string, pick: Pick): string =>
  words.replaceAll(/\d+/g, (number) => String(Number(number.slice(0, 6)) + 1 + pick(3)));

/** Lists and tables are written anew: what stands beside a line is as changeable as the line. */
export const OF_LISTS: readonly Change[] = [
  {
    name: 'items renumbered',
    make: (whole, { pick }) => {
      const by = 1 + pick(3);
      return unlessTaken(
        whole,
        reset(whole, /^\d+(?=[.)])/gm, (number) => String(Number(number) + by)),
      );
    },
  },
  {
    name: 'two lines swapped',
    make: (whole, { pick, quote }) => {
      const own = ofTheQuote(whole, quote);
      return inOrder(whole, (lines) => swapped(lines, own, pick(lines.length)));
    },
  },
  {
    name: 'neighbouring lines swapped',
    make: (whole, { pick, quote }) => {
      const own = ofTheQuote(whole, quote);
      return inOrder(whole, (lines) => swapped(lines, own, own + (pick(2) === 0 ? 1 : -1)));
    },
  },
  {
    name: 'lines sorted',
    make: (whole) =>
      inOrder(whole, (lines) => (lines.length > 80 ? lines : lines.toSorted((a, b) => (a.text < b.text ? -1 : 1)))),
  },
  {
    name: 'a like line put in beside it',
    make: (whole, { pick, quote }) => {
      const own = holding(whole.text, quote, LINE);
      const line = fresh(otherNumber(whole.text.slice(own.start, own.end), pick));
      return pick(2) === 0
        ? replaced(whole, own.start, own.start, joined(line, fresh('\n\n')))
        : replaced(whole, own.end, own.end, joined(fresh('\n\n'), line));
    },
  },
  {
    name: 'its most like line taken out',
    make: (whole, { quote }) => {
      const twin = twinOf(whole, quote);
      if (twin === undefined) return whole;
      const { start, end } = withSpace(whole.text, twin);
      return replaced(whole, start, end, fresh(''));
    },
  },
  {
    name: 'taken out, and its most like line moved there',
    make: (whole, { quote }) => {
      const twin = twinOf(whole, quote);
      if (twin === undefined) return whole;
      const own = holding(whole.text, quote, LINE);
      const line = sliceOf(whole, twin.start, twin.end);
      const gone = withSpace(whole.text, twin);
      return twin.start < own.start
        ? replaced(replaced(whole, own.start, own.end, line), gone.start, gone.end, fresh(''))
        : replaced(replaced(whole, gone.start, gone.end, fresh('')), own.start, own.end, line);
    },
  },
  {
    name: 'lines about it taken out',
    make: (whole, { pick, quote }) => {
      const units = unitsOf(whole.text, LINE);
      const gone = units.filter((line) => !touches(line, quote) && pick(4) === 0);
      return gone.reduceRight((now, line) => {
        const { start, end } = withSpace(now.text, line);
        return replaced(now, start, end, fresh(''));
      }, whole);
    },
  },
  {
    name: 'lines about it edited',
    make: (whole, { pick, quote }) => {
      const units = unitsOf(whole.text, LINE).filter((line) => !touches(line, quote) && pick(3) === 0);
      return units.reduceRight((now, { start, end }) => {
        const words = oneOf(unitsOf(now.text, /\S+/g, { start, end }), pick, NOWHERE);
        return replaced(now, words.start, words.end, fresh('revised'));
      }, whole);
    },
  },
  {
    name: 'a heading put in before it',
    make: (whole, { pick, quote }) => {
      const { start } = holding(whole.text, quote, BLOCK);
      const heading = oneOf(['What happens next', 'Progress', 'Our commitments', 'Annex A'], pick, 'Progress');
      return replaced(whole, start, start, fresh(`${heading}\n\n`));
    },
  },
];
