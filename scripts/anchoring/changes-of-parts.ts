import type { Span } from '@/lib/model';

import { oneOf } from './chance';
import type { Pick } from './chance';
import type { Change } from './change';
import { fresh, joined, replaced, sliceOf, unlessTaken } from './traced-text';
import type { TracedText } from './traced-text';
import { BLOCK, NOWHERE, SENTENCE, WORD, holding, touches, unitAway, unitsOf, withSpace } from './units';

const BLOCKS_APART = '\n\n';
const ownBlock = (whole: TracedText, quote: Span): number =>
  unitsOf(whole.text, BLOCK).findIndex((block) => touches(block, quote));

/** American spelling, as a page may be written by another hand: words of the same length and others. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/ise\b/g, 'ize'],
  [/ised\b/g, 'ized'],
  [/our\b/g, 'or'],
  [/defence/g, 'defense'],
  [/programme/g, 'program'],
  [/The Home Office/g, 'the Home Office'],
  [/co-operat/g, 'cooperat'],
  [/apprenticeships/g, 'apprentice-ships'],
];

const WRITTEN_ANEW = [
  'This is now part of a wider programme of work, and is reported on there.',
  'The figures were revised after the last publication and are not comparable.',
  'A review of what was done is under way and will be published in due course.',
];

function numbersRaised(whole: TracedText, pick: Pick): TracedText {
  const by = 1 + pick(4);
  return [...whole.text.matchAll(/\d+/g)].reduceRight(
    (now, { 0: number, index }) =>
      number.length > 6
        ? now
        : replaced(now, index, index + number.length, fresh(String(Number(number) + by).padStart(number.length, '0'))),
    whole,
  );
}

/** Paragraphs are split and merged, parts of a page are written anew, and what a page says of itself is said in each part. */
export const OF_PARTS: readonly Change[] = [
  {
    name: 'its paragraph split in two',
    make: (whole, { pick, quote }) => {
      const own = holding(whole.text, quote, BLOCK);
      const sentences = unitsOf(whole.text, SENTENCE, own).slice(1);
      const { start } = oneOf(sentences, pick, NOWHERE);
      return start === 0 ? whole : replaced(whole, start - 1, start, fresh(BLOCKS_APART));
    },
  },
  {
    name: 'its paragraph merged with the next',
    make: (whole, { quote }) => {
      const own = holding(whole.text, quote, BLOCK);
      const { end } = withSpace(whole.text, own);
      return end === whole.text.length ? whole : replaced(whole, own.end, end, fresh(' '));
    },
  },
  {
    name: 'the lines about it in another order',
    make: (whole, { pick, quote }) => {
      const at = ownBlock(whole, quote);
      const blocks = unitsOf(whole.text, BLOCK);
      const from = Math.max(0, at - 1 - pick(4));
      const some = blocks.slice(from, at + 2 + pick(4));
      const order = some.map((block) => ({ block, by: pick(1000) })).toSorted((a, b) => a.by - b.by);
      return some.reduceRight((now, { start, end }, place) => {
        const { block } = order[place] ?? { block: { start, end } };
        return replaced(now, start, end, sliceOf(whole, block.start, block.end));
      }, whole);
    },
  },
  {
    name: 'a row put in above',
    make: (whole, { pick, quote }) => {
      const at = ownBlock(whole, quote);
      const blocks = unitsOf(whole.text, BLOCK);
      const like = oneOf(blocks.slice(Math.max(0, at - 6), at + 6), pick, NOWHERE);
      const words = whole.text.slice(like.start, like.end).replace(/\p{L}{3,}/u, 'Added');
      const { start } = holding(whole.text, quote, BLOCK);
      return like.end === 0 ? whole : replaced(whole, start, start, fresh(`${words}${BLOCKS_APART}`));
    },
  },
  {
    name: 'the numbers of the page brought up to date',
    make: (whole, { pick }) => unlessTaken(whole, numbersRaised(whole, pick)),
  },
  {
    name: 'its section written anew after the same opening',
    make: (whole, { pick, quote }) => {
      const own = holding(whole.text, quote, BLOCK);
      const opening = unitsOf(whole.text, WORD, own)[4];
      if (opening === undefined) return whole;
      const anew = `${oneOf(WRITTEN_ANEW, pick, '')} ${oneOf(WRITTEN_ANEW, pick, '')}`;
      return replaced(whole, opening.end, own.end, fresh(` ${anew}`));
    },
  },
  {
    name: 'a heading of the page repeated in each part',
    make: (whole, { pick, quote }) => {
      const blocks = unitsOf(whole.text, BLOCK);
      const title = oneOf(blocks, pick, NOWHERE);
      const words = whole.text.slice(title.start, Math.min(title.end, title.start + 80));
      const every = 3 + pick(4);
      return blocks.reduceRight(
        (now, { start }, at) =>
          at % every === 1 && !(start > quote.start && start < quote.end)
            ? replaced(now, start, start, fresh(`${words}${BLOCKS_APART}`))
            : now,
        whole,
      );
    },
  },
  {
    name: 'the block before its own repeated after each part',
    make: (whole, { pick, quote }) => {
      const blocks = unitsOf(whole.text, BLOCK);
      const before = blocks[ownBlock(whole, quote) - 1];
      if (before === undefined) return whole;
      const words = whole.text.slice(before.start, before.end);
      const every = 4 + pick(5);
      return blocks.reduceRight(
        (now, { end }, at) =>
          at % every === 0 && !(end >= quote.start && end < quote.end)
            ? replaced(now, end, end, fresh(`${BLOCKS_APART}${words}`))
            : now,
        whole,
      );
    },
  },
  {
    name: 'its words made a link with a note mark',
    make: (whole, { pick, quote }) => {
      const words = unitsOf(whole.text, WORD, quote);
      const from = oneOf(words, pick, NOWHERE);
      return from.end === 0
        ? whole
        : replaced(whole, from.end, from.end, fresh(` (opens in new tab)[footnote ${1 + pick(9)}]`));
    },
  },
  {
    name: 'spelt otherwise',
    make: (whole) => SPELLINGS.reduce((now, [pattern, by]) => spelt(now, pattern, by), whole),
  },
  {
    name: 'half of the page taken out',
    make: (whole, { pick }) => {
      const middle = unitsOf(whole.text, BLOCK).find(({ start }) => start >= whole.text.length / 2)?.start ?? 0;
      if (middle === 0) return whole;
      return pick(2) === 0 ? sliceOf(whole, 0, middle) : sliceOf(whole, middle, whole.text.length);
    },
  },
  {
    name: 'every second block taken out',
    make: (whole, { pick }) => {
      const odd = pick(2);
      return unitsOf(whole.text, BLOCK)
        .filter((_, at) => at % 2 === odd)
        .reduceRight((now, block) => {
          const { start, end } = withSpace(now.text, block);
          return replaced(now, start, end, fresh(''));
        }, whole);
    },
  },
  {
    name: 'its sentence changed places with one like it',
    make: (whole, { pick, quote }) => {
      const own = holding(whole.text, quote, SENTENCE);
      const other = unitAway(whole.text, own, SENTENCE, pick);
      if (other.end === 0) return whole;
      const [first, second] = own.start < other.start ? [own, other] : [other, own];
      return joined(
        sliceOf(whole, 0, first.start),
        sliceOf(whole, second.start, second.end),
        sliceOf(whole, first.end, second.start),
        sliceOf(whole, first.start, first.end),
        sliceOf(whole, second.end, whole.text.length),
      );
    },
  },
  {
    name: 'its sentence joined to the next by a comma',
    make: (whole, { quote }) => {
      const { end } = holding(whole.text, quote, SENTENCE);
      const isStop = whole.text.charAt(end - 1) === '.' && whole.text.charAt(end) === ' ';
      return isStop ? replaced(whole, end - 1, end, fresh(', and')) : whole;
    },
  },
  { name: 'its lines numbered', make: (whole) => numbered(whole) },
];

/** A word written another way: the letters both have stand for each other. */
function spelt(whole: TracedText, pattern: RegExp, by: string): TracedText {
  return [...whole.text.matchAll(pattern)].reduceRight((now, { 0: word, index }) => {
    let same = 0;
    while (same < word.length && word.charAt(same) === by.charAt(same)) same++;
    return replaced(now, index + same, index + word.length, fresh(by.slice(same)));
  }, whole);
}

function numbered(whole: TracedText): TracedText {
  return unitsOf(whole.text, BLOCK).reduceRight(
    (now, { start }, at) => replaced(now, start, start, fresh(`${at + 1}. `)),
    whole,
  );
}
