import type { Span } from '@/lib/model';

import { oneOf } from './chance';
import type { Pick } from './chance';
import type { Change } from './change';
import type { Around } from './edits';
import { fresh, joined, replaced, sliceOf } from './traced-text';
import type { TracedText } from './traced-text';
import { BLOCK, NOWHERE, SENTENCE, WORD, holding, touches, unitAway, unitsOf, withSpace } from './units';

const remove = (whole: TracedText, { start, end }: Span): TracedText => replaced(whole, start, end, fresh(''));
const putAt = (whole: TracedText, at: number, words: TracedText): TracedText => replaced(whole, at, at, words);

/** What joins a unit to its neighbours. */
const GAPS = new Map([
  [SENTENCE, ' '],
  [BLOCK, '\n\n'],
]);

/** Takes a stretch out and puts it elsewhere: before another unit. */
function moved(whole: TracedText, unit: Span, among: RegExp, pick: Pick): TracedText {
  const words = sliceOf(whole, unit.start, unit.end);
  const left = remove(whole, withSpace(whole.text, unit));
  const at = oneOf(unitsOf(left.text, among), pick, NOWHERE).start;
  return putAt(left, at, joined(words, fresh(GAPS.get(among) ?? ' ')));
}

/** The block of the quote with up to two before and two after it. */
function section(text: string, quote: Span, pick: Pick): Span {
  const blocks = unitsOf(text, BLOCK);
  const at = blocks.findIndex((block) => touches(block, quote));
  const [first, last] = [blocks[Math.max(0, at - pick(3))], blocks[Math.min(blocks.length - 1, at + pick(3))]];
  return { start: Math.min(quote.start, first?.start ?? 0), end: Math.max(quote.end, last?.end ?? 0) };
}

/** The same words once more, as new ones: nothing tells where they were taken from. */
const again = (text: string, { start, end }: Span): TracedText => fresh(text.slice(start, end));

function copied(whole: TracedText, { pick, quote }: Around, unit: RegExp): TracedText {
  const { start, end } = holding(whole.text, quote, unit);
  const at = unitAway(whole.text, { start, end }, unit, pick).start;
  return putAt(whole, at, joined(again(whole.text, { start, end }), fresh(GAPS.get(unit) ?? ' ')));
}

const oneWordOtherwise = (words: string, pick: Pick): string => {
  const { start, end } = oneOf(unitsOf(words, WORD), pick, NOWHERE);
  return `${words.slice(0, start)}other${words.slice(end)}`;
};

/** Words are moved, taken out, or written once more. */
export const OF_PLACE: readonly Change[] = [
  {
    name: 'its sentence moved',
    make: (whole, { pick, quote }) => moved(whole, holding(whole.text, quote, SENTENCE), SENTENCE, pick),
  },
  {
    name: 'its block moved',
    make: (whole, { pick, quote }) => moved(whole, holding(whole.text, quote, BLOCK), BLOCK, pick),
  },
  {
    name: 'its section moved',
    make: (whole, { pick, quote }) => moved(whole, section(whole.text, quote, pick), BLOCK, pick),
  },
  {
    name: 'the words moved into a new sentence',
    make: (whole, { pick, quote }) => {
      const words = sliceOf(whole, quote.start, quote.end);
      const left = remove(whole, withSpace(whole.text, holding(whole.text, quote, SENTENCE)));
      const at = oneOf(unitsOf(left.text, SENTENCE), pick, NOWHERE).start;
      return putAt(left, at, joined(fresh('It was said again that '), words, fresh(', on that day. ')));
    },
  },
  { name: 'the words taken out', make: (whole, { quote }) => remove(whole, quote) },
  {
    name: 'its sentence taken out',
    make: (whole, { quote }) => remove(whole, withSpace(whole.text, holding(whole.text, quote, SENTENCE))),
  },
  {
    name: 'its block taken out',
    make: (whole, { quote }) => remove(whole, withSpace(whole.text, holding(whole.text, quote, BLOCK))),
  },
  {
    name: 'its section taken out',
    make: (whole, { pick, quote }) => remove(whole, withSpace(whole.text, section(whole.text, quote, pick))),
  },
  {
    name: 'its sentence rewritten from new words',
    make: (whole, { quote }) => {
      const { start, end } = holding(whole.text, quote, SENTENCE);
      return replaced(
        whole,
        start,
        end,
        fresh('None of it is being pursued, as ministers have since explained to both Houses.'),
      );
    },
  },
  {
    name: 'taken out, and its like written elsewhere',
    make: (whole, { pick, quote }) => {
      const own = holding(whole.text, quote, SENTENCE);
      const like = fresh(`${oneWordOtherwise(whole.text.slice(own.start, own.end), pick)} `);
      const left = remove(whole, withSpace(whole.text, own));
      return putAt(left, oneOf(unitsOf(left.text, SENTENCE), pick, NOWHERE).start, like);
    },
  },
  {
    name: 'taken out, and the same words written elsewhere',
    make: (whole, { pick, quote }) => {
      const words = again(whole.text, quote);
      const left = remove(whole, withSpace(whole.text, holding(whole.text, quote, SENTENCE)));
      const at = oneOf(unitsOf(left.text, SENTENCE), pick, NOWHERE).start;
      return putAt(left, at, joined(fresh('Some had hoped that '), words, fresh(' in the end. ')));
    },
  },
  { name: 'its sentence copied', make: (whole, around) => copied(whole, around, SENTENCE) },
  { name: 'its block copied', make: (whole, around) => copied(whole, around, BLOCK) },
  {
    name: 'its sentence copied and moved',
    make: (whole, around) => {
      const copy = copied(whole, around, SENTENCE);
      const first = copy.from.findIndex((from) => from >= 0 && whole.text.charAt(from) !== '');
      return first < 0 ? whole : moved(copy, whereIs(copy, whole, around.quote), SENTENCE, around.pick);
    },
  },
  {
    name: 'edited, and the old words written elsewhere',
    make: (whole, { pick, quote }) => {
      const { start, end } = oneOf(unitsOf(whole.text, /\p{L}{4,}/gu, quote), pick, NOWHERE);
      if (start === end) return whole;
      const at = unitAway(whole.text, holding(whole.text, quote, SENTENCE), SENTENCE, pick).start;
      const old = joined(fresh('It used to say: '), again(whole.text, quote), fresh('. '));
      const edited = replaced(whole, start, end, fresh('otherwise'));
      return putAt(edited, at > quote.start ? at + edited.text.length - whole.text.length : at, old);
    },
  },
];

/** The sentence that holds what the quote's characters are now. */
function whereIs(now: TracedText, before: TracedText, quote: Span): Span {
  const own = new Set(before.from.slice(quote.start, quote.end));
  const start = now.from.findIndex((from) => from >= 0 && own.has(from));
  const end = now.from.findLastIndex((from) => from >= 0 && own.has(from)) + 1;
  return holding(now.text, { start, end }, SENTENCE);
}
